// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/FileNamer.h"

namespace skein {

/** What a pattern for file names is shown with while nobody knows a photograph. */
[[nodiscard]] NameFields usualNameExample();

/**
 * What the photograph at @p path tells for the pattern; what it does not tell is as usual. Its name
 * in the camera is not known any more: only the extension is its own. Blocking: for worker threads.
 */
[[nodiscard]] NameFields nameExampleOf(const QString& path);

} // namespace skein
