// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * Turns a name that came from a camera, or from a user's pattern, into one that is a plain file
 * name.
 *
 * Separators, control characters and NUL become '_', leading dots and spaces go (no hidden files,
 * no ".."), device names of other systems ("CON") get a '_' in front, and the result is at most 200
 * bytes of UTF-8 with its extension kept. Cameras are not trusted:
 * their names never choose a folder.
 * @return "unnamed" when nothing is left.
 */
[[nodiscard]] QString safeFileName(const QString& name);

/** The part after the last dot, in lower case, letters and digits only, at most 8; may be empty. */
[[nodiscard]] QString safeExtension(const QString& name);

} // namespace skein
