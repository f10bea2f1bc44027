// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FocusPointReader.h"

#include "base/Exiv2File.h"
#include "base/Logging.h"
#include "base/MappedFile.h"
#include "image/FocusPointTags.h"
#include "image/Orientation.h"

#include <cmath>

namespace skein {

namespace {

/** @p area of the picture as stored, in units of it, as it lies in the upright picture. */
QRectF upright(const QRectF& area, Orientation orientation)
{
    return QRectF(placeInUpright(area.topLeft(), orientation),
        placeInUpright(area.bottomRight(), orientation))
        .normalized();
}

bool isPlausible(const QRectF& area)
{
    // A field may reach over the edge, but its middle lies in the picture.
    const QPointF middle = area.center();
    return std::isfinite(area.width()) && std::isfinite(area.height()) && area.width() > 0 &&
           area.height() > 0 && area.width() <= 1 && area.height() <= 1 && middle.x() >= 0 &&
           middle.x() <= 1 && middle.y() >= 0 && middle.y() <= 1;
}

} // namespace

FocusPoints readFocusPoints(const QString& path)
{
    const auto file = MappedFile::open(path);
    if (!file) {
        return {};
    }
    FocusPoints points;
    try {
        const AllocationLimit limit(Exiv2File::budget(file->bytes()));
        const Exiv2File read(file->bytes());
        read.image().readMetadata();
        const FocusPointTags tags(read.image());
        const Orientation orientation = tags.orientation();
        const FocusPoints stored = tags.points();
        for (FocusPoint point : stored) {
            if (isPlausible(point.area)) {
                point.area = upright(point.area, orientation);
                points << point;
            }
        }
    } catch (const std::exception& error) {
        // Damaged or unknown metadata tell nothing.
        qCDebug(lcImage) << path << error.what();
        return {};
    }
    return points;
}

} // namespace skein
