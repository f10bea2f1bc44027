// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QString>
#include <QStringList>
#include <chrono>

namespace skein {

/** What the desktop can do with a file. From the GUI thread; nothing here waits for a disk. */

/** Opens it with the desktop's own program for its kind. Answers with a sentence when there is
 * none; a thread that nobody waits for asks the desktop, which may take its time: what still runs
 * after @p moment has opened it. */
[[nodiscard]] QFuture<Result<void>> openWithDesktop(
    const QString& path, std::chrono::milliseconds moment = std::chrono::seconds(8));
/** Shows it, selected, in the file manager; where that cannot select, its folder. */
void showInFileManager(const QString& path);
/** Opens a folder in the file manager. */
void openFolder(const QString& folder);
/**
 * Starts @p command, a program with its options as in a shell, with @p paths added; it lives on
 * when Skein ends. Answers with a sentence when there is no such program; a thread that nobody
 * waits for looks for it, because it may lie on a disk that does not answer (see whenAnswered()).
 */
[[nodiscard]] QFuture<Result<void>> openWithProgram(
    const QString& command, const QStringList& paths);

} // namespace skein
