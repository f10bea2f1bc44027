// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/AspectMask.h"

#include <cmath>

namespace skein {

namespace {

bool isPicture(const QRectF& picture)
{
    return std::isfinite(picture.x()) && std::isfinite(picture.y()) &&
           std::isfinite(picture.width()) && std::isfinite(picture.height()) && !picture.isEmpty();
}

} // namespace

QRectF AspectMask::kept(const QRectF& picture, const AspectRatio& ratio) const
{
    if (!isPicture(picture)) {
        return {};
    }
    const bool isTurned =
        turnsForPortrait && picture.height() > picture.width() && ratio.width() > ratio.height();
    const double shape = isTurned ? ratio.turned().value() : ratio.value();
    QSizeF size = picture.size();
    if (size.width() > size.height() * shape) {
        size.setWidth(size.height() * shape);
    } else {
        size.setHeight(size.width() / shape);
    }
    return {picture.x() + (picture.width() - size.width()) / 2,
        picture.y() + (picture.height() - size.height()) / 2, size.width(), size.height()};
}

QList<QRectF> AspectMask::outlines(const QRectF& picture) const
{
    QList<QRectF> rectangles;
    for (const AspectRatio& ratio : ratios) {
        if (const QRectF rectangle = kept(picture, ratio); !rectangle.isEmpty()) {
            rectangles << rectangle;
        }
    }
    return rectangles;
}

QRectF AspectMask::crop(const QRectF& picture) const
{
    return ratios.isEmpty() ? picture : kept(picture, ratios.first());
}

} // namespace skein
