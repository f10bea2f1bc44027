// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/ShotEdit.h"

namespace skein {

/**
 * Moves the files of one shot, photographs, sidecars and companions, together: all of them or none.
 * Never replaces a file. All functions block: for worker threads. Reentrant.
 */

/** What became of files on their way to the trash. */
struct TrashedFiles
{
    QList<RestoreShots::File> gone; ///< Where they are now.
    /**
     * Why not all went. What is gone nevertheless (mostly nothing) could not be brought back just
     * now, and the sentence says so.
     */
    std::optional<Error> error;
};

/** Puts one file into the trash and answers where it is now. */
using TrashFile = std::function<Result<QString>(const QString& path)>;

/** Moves the shot to the desktop's trash. */
[[nodiscard]] TrashedFiles moveShotToTrash(const ShotFiles& shot);
/** The same for these files of it, one by one by @p trash. */
[[nodiscard]] TrashedFiles moveShotToTrash(
    const ShotFiles& shot, const QStringList& paths, const TrashFile& trash);

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
