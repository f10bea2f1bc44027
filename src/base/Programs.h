// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/** This build's version, for example "0.1.0". */
[[nodiscard]] QString skeinVersion();

/**
 * Full path of one of Skein's own programs ("skein-camera-host", "skein-virtual-camera").
 *
 * Looked for beside the running program (build tree, $bindir) and in the libexec folder relative to
 * it, so that an installed tree can be moved; the folder named by SKEIN_PROGRAMS comes first
 * (tests). Needs a QCoreApplication. @return an empty string when it is nowhere.
 */
[[nodiscard]] QString findProgram(const QString& name);

} // namespace skein
