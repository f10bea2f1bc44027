// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <optional>

class QPainter;
class QRectF;

namespace skein {

/** Where the pointer is in the picture, and what is there. */
struct ScopePointer
{
    QRgb colour = 0;
    double across = 0; ///< 0 at the left edge of the picture, 1 at the right.
    /** The brightest that the photosites around recorded of each colour, as rawlevels::byteOf();
     * nothing: it is not known. */
    std::optional<QRgb> raw = std::nullopt;

    friend bool operator==(const ScopePointer&, const ScopePointer&) = default;
};

/** Marks the levels of @p pointer in a histogram that covers @p area. */
void markLevels(QPainter& painter, const QRectF& area, const ScopePointer& pointer);
/** The same in the histogram of RAW data: in stops below saturation. */
void markStops(QPainter& painter, const QRectF& area, const ScopePointer& pointer);
/** Marks its luminance at its place in a waveform. */
void markWaveform(QPainter& painter, const QRectF& area, const ScopePointer& pointer);
/** Marks its red, green and blue, each at its place in its part of a parade. */
void markParade(QPainter& painter, const QRectF& area, const ScopePointer& pointer);

} // namespace skein
