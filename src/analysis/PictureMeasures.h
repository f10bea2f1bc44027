// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Histogram.h"
#include "analysis/Waveform.h"

#include <QRect>
#include <QRectF>
#include <optional>

namespace skein {

/** What is to be measured of a picture. */
struct MeasureOrder
{
    bool histogram = false;
    int waveformColumns = 0; ///< 0: no waveform.
    /** Where sharpness is to be judged, in parts of the picture's sides; empty: nowhere. */
    QRectF sharpnessPlace;

    [[nodiscard]] bool isEmpty() const
    {
        return !histogram && waveformColumns == 0 && sharpnessPlace.isEmpty();
    }
    friend bool operator==(const MeasureOrder&, const MeasureOrder&) = default;
};

/** Of which pixels something was measured. */
enum class MeasuredPixels : quint8 {
    Frame,  ///< All of a frame of live view, or of an image that stands for no file.
    Loaded, ///< Of a stage that has fewer pixels, or fewer bits, than the file.
    Whole,  ///< All that the file has.
};

/** What was measured; what was not ordered is empty. */
struct PictureMeasures
{
    Histogram histogram;
    Waveform waveform;
    std::optional<double> sharpness; ///< sharpnessOf() sharpnessPlace.
    QRectF sharpnessPlace;           ///< As it was ordered.
    MeasuredPixels pixels = MeasuredPixels::Frame;
};

/** The pixels of a picture of @p size that @p place covers; @p place is in parts of its sides. */
[[nodiscard]] QRect pixelsOf(const QRectF& place, QSize size);

/** Measures all pixels of @p image, on up to @p threads threads. Blocking; reentrant. */
[[nodiscard]] PictureMeasures measured(
    const QImage& image, const MeasureOrder& order, int threads = 1);

} // namespace skein

Q_DECLARE_METATYPE(skein::PictureMeasures)
