// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * Where Skein keeps what is neither a preference nor a photograph: "$XDG_DATA_HOME/skein", the same
 * for all its programs (QStandardPaths::AppDataLocation has the name of each of them in it). It
 * need not be there. Touches no file. Thread-safe.
 */
[[nodiscard]] QString dataFolder();

/**
 * Moves what older versions kept in "skein/skein" to dataFolder(): sequences, and what plugins
 * keep, which is in "plugin-data" since then. Nothing is replaced: what has its name there already
 * stays where it was, and is moved by a later start if the name is free then. Several programs may
 * do it at once. One question to the disk where there is nothing to move; to be called before
 * anything looks there.
 */
void moveFormerData(const QString& folder = dataFolder());

} // namespace skein
