// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/Orientation.h"

#include <QTransform>

namespace skein {

Orientation orientationFromExif(long value)
{
    return value >= 1 && value <= 8 ? static_cast<Orientation>(value) : Orientation::Normal;
}

Orientation orientationFromFlip(int flip)
{
    switch (flip) {
    case 3:
        return Orientation::Rotated180;
    case 5:
        return Orientation::Rotated270;
    case 6:
        return Orientation::Rotated90;
    default:
        return Orientation::Normal;
    }
}

bool swapsSides(Orientation orientation)
{
    return orientation >= Orientation::Transposed;
}

QSize oriented(QSize size, Orientation orientation)
{
    return swapsSides(orientation) ? size.transposed() : size;
}

Orientation turnedRight(Orientation orientation)
{
    switch (orientation) {
    case Orientation::Normal:
        return Orientation::Rotated90;
    case Orientation::Rotated90:
        return Orientation::Rotated180;
    case Orientation::Rotated180:
        return Orientation::Rotated270;
    case Orientation::Rotated270:
        return Orientation::Normal;
    case Orientation::MirroredHorizontally:
        return Orientation::Transversed;
    case Orientation::Transversed:
        return Orientation::MirroredVertically;
    case Orientation::MirroredVertically:
        return Orientation::Transposed;
    case Orientation::Transposed:
        return Orientation::MirroredHorizontally;
    }
    return orientation;
}

Orientation turnedLeft(Orientation orientation)
{
    return turnedRight(turnedRight(turnedRight(orientation)));
}

Orientation mirrored(Orientation orientation)
{
    switch (orientation) {
    case Orientation::Normal:
        return Orientation::MirroredHorizontally;
    case Orientation::MirroredHorizontally:
        return Orientation::Normal;
    case Orientation::Rotated180:
        return Orientation::MirroredVertically;
    case Orientation::MirroredVertically:
        return Orientation::Rotated180;
    case Orientation::Rotated90:
        return Orientation::Transposed;
    case Orientation::Transposed:
        return Orientation::Rotated90;
    case Orientation::Rotated270:
        return Orientation::Transversed;
    case Orientation::Transversed:
        return Orientation::Rotated270;
    }
    return orientation;
}

QPointF placeInStored(QPointF upright, Orientation orientation)
{
    const double x = upright.x();
    const double y = upright.y();
    switch (orientation) {
    case Orientation::Normal:
        return {x, y};
    case Orientation::MirroredHorizontally:
        return {1 - x, y};
    case Orientation::Rotated180:
        return {1 - x, 1 - y};
    case Orientation::MirroredVertically:
        return {x, 1 - y};
    case Orientation::Transposed:
        return {y, x};
    case Orientation::Rotated90:
        return {y, 1 - x};
    case Orientation::Transversed:
        return {1 - y, 1 - x};
    case Orientation::Rotated270:
        return {1 - y, x};
    }
    return upright;
}

QPointF placeInUpright(QPointF stored, Orientation orientation)
{
    // Quarter turns are the ones that do not undo themselves.
    if (orientation == Orientation::Rotated90) {
        return placeInStored(stored, Orientation::Rotated270);
    }
    if (orientation == Orientation::Rotated270) {
        return placeInStored(stored, Orientation::Rotated90);
    }
    return placeInStored(stored, orientation);
}

QImage oriented(const QImage& stored, Orientation orientation)
{
    const QTransform quarter = QTransform().rotate(90);
    switch (orientation) {
    case Orientation::Normal:
        return stored;
    case Orientation::MirroredHorizontally:
        return stored.mirrored(true, false);
    case Orientation::Rotated180:
        return stored.mirrored(true, true);
    case Orientation::MirroredVertically:
        return stored.mirrored(false, true);
    case Orientation::Transposed:
        return stored.mirrored(false, true).transformed(quarter);
    case Orientation::Rotated90:
        return stored.transformed(quarter);
    case Orientation::Transversed:
        return stored.mirrored(true, false).transformed(quarter);
    case Orientation::Rotated270:
        return stored.transformed(QTransform().rotate(270));
    }
    return stored;
}

} // namespace skein
