// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PictureMeasures.h"

#include "analysis/Sharpness.h"

namespace skein {

QRect pixelsOf(const QRectF& place, QSize size)
{
    const QRectF pixels(place.x() * size.width(), place.y() * size.height(),
        place.width() * size.width(), place.height() * size.height());
    return pixels.toRect() & QRect({}, size);
}

PictureMeasures measured(const QImage& image, const MeasureOrder& order, int threads)
{
    PictureMeasures measures;
    if (order.histogram) {
        measures.histogram = Histogram::of(image, threads);
    }
    if (order.waveformColumns > 0) {
        measures.waveform = Waveform::of(image, order.waveformColumns);
    }
    if (!order.sharpnessPlace.isEmpty()) {
        measures.sharpnessPlace = order.sharpnessPlace;
        measures.sharpness = sharpnessOf(image, pixelsOf(order.sharpnessPlace, image.size()));
    }
    return measures;
}

} // namespace skein
