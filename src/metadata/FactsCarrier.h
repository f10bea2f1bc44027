// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>

namespace skein {

/**
 * @p picture, a JPEG or TIFF file that was made of the photograph at @p path, with that one's EXIF:
 * camera, lens (also where only the maker's notes name it), exposure, times, place, author. What
 * belongs to the former pixels (orientation, size, thumbnail, maker notes, the layout of a RAW
 * file) is left out; pixels and colour profile of @p picture stay as they are. Blocks: for worker
 * threads. Reentrant. Fails, with a sentence, where the photograph cannot be opened, or one of both
 * is nothing that has EXIF or is damaged there.
 * Tags: Exif 2.32, 4.6.
 */
[[nodiscard]] Result<QByteArray> carryFacts(const QString& path, const QByteArray& picture);

} // namespace skein
