// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/CancelToken.h"
#include "image/FileStamp.h"

#include <QImage>
#include <QString>

namespace skein {

class ThumbnailStore;

/** A small picture and whether a better one could be made. */
struct Thumbnail
{
    QImage image;
    bool isFinal = false;
    bool isVideo = false;
    bool isPartial = false; ///< The file is damaged or ends early.
};

/** The quickest picture for @p path: an embedded one if there is any, however small; null image
 * otherwise. At most @p edge pixels on the longer side. Worker threads; keeps nothing. */
[[nodiscard]] Result<Thumbnail> quickThumbnail(
    const QString& path, int edge, const CancelToken& cancel);
/** A good picture for @p path: an embedded one if it is large enough, else decoded. */
[[nodiscard]] Result<Thumbnail> goodThumbnail(
    const QString& path, int edge, const CancelToken& cancel);

/** What is wanted of the function below. */
struct ThumbnailWish
{
    QString path;
    int edge = 0;      ///< Longer side, pixels; one of the four of ThumbnailStore.
    bool good = false; ///< Decode if there is no other way; else only what is quick.
};

/** What it made, and whether others should get it. */
struct MadeThumbnail : Thumbnail
{
    bool isNew = false; ///< Good, complete and not yet in the shared cache.
    FileStamp stamp;    ///< Of the file it was made of.
};

/**
 * The thumbnail from @p store if it is there, else made by one of the functions above. A file of
 * which none can be made is remembered in the store, unless it may still be arriving.
 */
[[nodiscard]] Result<MadeThumbnail> makeThumbnail(
    const ThumbnailStore& store, const ThumbnailWish& wish, const CancelToken& cancel);

} // namespace skein
