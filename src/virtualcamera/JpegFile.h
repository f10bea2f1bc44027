// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/Shot.h"

#include <QByteArray>
#include <QList>

namespace skein {

/**
 * A JPEG as cameras write it: EXIF with thumbnail first, the picture, and a large preview after it
 * as CIPA DC-007 (multi-picture format) describes. Yields the parts in order, to be written as
 * they are; the picture itself is not copied.
 */
[[nodiscard]] QList<QByteArray> assembleJpeg(const ShotRecipe& recipe, const QByteArray& picture,
    const QByteArray& preview, const QByteArray& thumbnail);

} // namespace skein
