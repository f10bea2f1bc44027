// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QSize>

namespace skein {

/** The eight orientations of EXIF 2.32, tag 0x0112: where row 0 and column 0 of the stored pixels
 * belong. */
enum class Orientation : quint8 {
    Normal = 1,
    MirroredHorizontally = 2,
    Rotated180 = 3,
    MirroredVertically = 4,
    Transposed = 5,
    Rotated90 = 6, ///< Turn clockwise by 90 degrees to see it upright.
    Transversed = 7,
    Rotated270 = 8,
};

/** Anything but 1 to 8 means Normal, as cameras and editors write 0 and worse. */
[[nodiscard]] Orientation orientationFromExif(long value);
/** LibRaw's codes for turns, as dcraw had them. */
[[nodiscard]] Orientation orientationFromFlip(int flip);
/** True when width and height change places. */
[[nodiscard]] bool swapsSides(Orientation orientation);
/** The size of the upright picture for stored @p size, and the other way round. */
[[nodiscard]] QSize oriented(QSize size, Orientation orientation);
/** What @p orientation becomes when the upright picture is turned clockwise by 90 degrees. */
[[nodiscard]] Orientation turnedRight(Orientation orientation);
/** The same counter-clockwise. */
[[nodiscard]] Orientation turnedLeft(Orientation orientation);
/** What @p orientation becomes when left and right of the upright picture change places. */
[[nodiscard]] Orientation mirrored(Orientation orientation);
/** Where a place of the upright picture (parts of it, 0 to 1) lies in the stored one. */
[[nodiscard]] QPointF placeInStored(QPointF upright, Orientation orientation);
/** The same from the stored picture to the upright one. */
[[nodiscard]] QPointF placeInUpright(QPointF stored, Orientation orientation);
/** The upright picture. */
[[nodiscard]] QImage oriented(const QImage& stored, Orientation orientation);

} // namespace skein
