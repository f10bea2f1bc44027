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
