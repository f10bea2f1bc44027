// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QString>

namespace skein {

/** Where a file went that was moved to the trash. */
struct TrashedFile
{
    QString path;      ///< Its former place.
    QString trashPath; ///< Its place in the trash.
};

/** What the desktop can do with a file. From the GUI thread; nothing here waits. */

/** Opens it with the desktop's own program for its kind. */
void openWithDesktop(const QString& path);
/** Shows it, selected, in the file manager; where that cannot select, its folder. */
void showInFileManager(const QString& path);
/** Opens a folder in the file manager. */
void openFolder(const QString& folder);
/** Moves it to the trash, on a worker thread. */
QFuture<Result<TrashedFile>> moveToTrash(const QString& path);
/** Takes it back, never over another file. */
QFuture<Result<void>> restoreFromTrash(const TrashedFile& file);

} // namespace skein
