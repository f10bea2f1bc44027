// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ExposureMap.h"

#include <QColor>

namespace skein {

/** How over- and under-exposed places are painted. An invalid colour paints nothing. */
struct ExposureStyle
{
    enum class Fill : quint8 {
        Solid,
        Zebra, ///< Diagonal stripes, as on video cameras.
    };

    QColor over = QColor(255, 0, 0);
    QColor under = QColor(0, 0, 255);
    Fill fill = Fill::Solid;
    /** Paints over-exposed channels in their own colours instead of over: what is left of a colour
     * is then seen (red: only red is lost; white: all are). */
    bool byChannel = false;
    int stripeWidth = 4; ///< Pixels of the map across a stripe and across a gap, at least 1.
    int phase = 0; ///< Pixels by which the stripes are moved on; let it grow to let them walk.

    friend bool operator==(const ExposureStyle&, const ExposureStyle&) = default;
};

/**
 * The overlay of the map's size, Format_ARGB32_Premultiplied, transparent where nothing is wrong.
 * Null for a null map. Where a pixel is marked both ways, which only odd limits do, over wins.
 */
[[nodiscard]] QImage exposureOverlay(const ExposureMap& map, const ExposureStyle& style);

} // namespace skein
