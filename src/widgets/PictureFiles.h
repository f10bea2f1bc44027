// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <QStringList>

namespace skein {

/** What the desktop can do with a file. From the GUI thread; nothing here waits. */

/** Opens it with the desktop's own program for its kind. */
void openWithDesktop(const QString& path);
/** Shows it, selected, in the file manager; where that cannot select, its folder. */
void showInFileManager(const QString& path);
/** Opens a folder in the file manager. */
void openFolder(const QString& folder);
/**
 * Starts @p command, a program with its options as in a shell, with @p paths added; it lives on
 * when Skein ends. Fails with a sentence when there is no such program.
 */
[[nodiscard]] Result<void> openWithProgram(const QString& command, const QStringList& paths);

} // namespace skein
