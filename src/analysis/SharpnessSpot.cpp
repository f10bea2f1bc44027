// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/SharpnessSpot.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {
/** Points that are nearer than this part of the picture are the same. */
constexpr double samePoint = 0.01;
/** So are sides that differ by less than this part of them. */
constexpr double sameSide = 0.02;

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) < tolerance;
}

double inside(double centre, double part)
{
    return std::clamp(centre - part / 2, 0.0, 1 - part);
}
} // namespace

QRectF SharpnessSpot::placeIn(QSize size) const
{
    if (isEmpty() || size.isEmpty()) {
        return {};
    }
    const QSizeF part(double(std::min(pixels.width(), size.width())) / size.width(),
        double(std::min(pixels.height(), size.height())) / size.height());
    return {QPointF(inside(centre.x(), part.width()), inside(centre.y(), part.height())), part};
}

bool SharpnessSpot::isLike(const SharpnessSpot& other) const
{
    return isNear(centre.x(), other.centre.x(), samePoint) &&
           isNear(centre.y(), other.centre.y(), samePoint) &&
           isNear(pixels.width(), other.pixels.width(), 1 + sameSide * pixels.width()) &&
           isNear(pixels.height(), other.pixels.height(), 1 + sameSide * pixels.height());
}

} // namespace skein
