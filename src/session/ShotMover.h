// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/ShotEdit.h"

namespace skein {

/**
 * Moves the files of one shot, photographs and sidecars, together: all of them or none. Never
 * replaces a file. All functions block: for worker threads. Reentrant.
 */

/** Moves the shot to the desktop's trash. @return where its files are now. */
[[nodiscard]] Result<QList<RestoreShots::File>> moveShotToTrash(const ShotFiles& shot);

/** Brings files back from the trash to where they were. NotFound when they are not there. */
[[nodiscard]] Result<void> restoreFromTrash(const QList<RestoreShots::File>& files);

/** What the shot's files will be called, by their paths now. */
[[nodiscard]] QHash<QString, QString> newPathsOf(const RenameShot& rename);

/** Whether a photographer may give this name: InvalidArgument when it is no plain file name. */
[[nodiscard]] Result<void> checkNewName(const QString& newName);

/**
 * Gives all files of the shot the stem @p newName, a name that was checked or that they had before.
 * Refused when any other file has the stem (AlreadyExists), whose shot it would join.
 * @return the shot as it is called now.
 */
[[nodiscard]] Result<ShotFiles> renameShot(const ShotFiles& shot, const QString& newName);

} // namespace skein
