// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailMaker.h"

#include "image/Picture.h"

#include <algorithm>

namespace skein {

namespace {
/** EXIF thumbnails have 160 pixels; any of them will do for the moment. */
constexpr int quickEdge = 120;
/** A picture this much smaller than asked for is still sharp enough, percent. */
constexpr int goodPercent = 80;

bool isLargeEnough(const QImage& image, int edge)
{
    return std::max(image.width(), image.height()) * 100 >= edge * goodPercent;
}
} // namespace

Result<Thumbnail> quickThumbnail(const QString& path, int edge, const CancelToken& cancel)
{
    const auto picture = openPicture(path);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const QImage image = (*picture)->embedded(std::min(quickEdge, edge), cancel);
    return Thumbnail{shrunkTo(image, QSize(edge, edge)), isLargeEnough(image, edge)};
}

Result<Thumbnail> goodThumbnail(const QString& path, int edge, const CancelToken& cancel)
{
    const auto picture = openPicture(path);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const QSize box(edge, edge);
    const QImage embedded = (*picture)->embedded(edge, cancel);
    if (isLargeEnough(embedded, edge)) {
        return Thumbnail{shrunkTo(embedded, box), true};
    }
    const auto decoded = (*picture)->decode(box, cancel);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    // A part of a picture may be one that is still arriving.
    return Thumbnail{shrunkTo(decoded->image, box), !decoded->partial};
}

} // namespace skein
