// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/CancelToken.h"

#include <QImage>
#include <QString>

namespace skein {

/** A small picture and whether a better one could be made. */
struct Thumbnail
{
    QImage image;
    bool isFinal = false;
};

/** The quickest picture for @p path: an embedded one if there is any, however small; null image
 * otherwise. At most @p edge pixels on the longer side. Worker threads; keeps nothing. */
[[nodiscard]] Result<Thumbnail> quickThumbnail(
    const QString& path, int edge, const CancelToken& cancel);
/** A good picture for @p path: an embedded one if it is large enough, else decoded. */
[[nodiscard]] Result<Thumbnail> goodThumbnail(
    const QString& path, int edge, const CancelToken& cancel);

} // namespace skein
