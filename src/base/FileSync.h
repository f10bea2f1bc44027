// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace skein {

/**
 * The steps that make a photograph durable. Blocking: for the session writer thread, the camera
 * host and tests, never for the GUI thread. Reentrant.
 */

/** Flushes the contents of the file at @p path to the disk (fsync). */
[[nodiscard]] Result<void> syncFile(const QString& path);

/** Flushes the entries of the folder at @p path to the disk (fsync of the directory). */
[[nodiscard]] Result<void> syncFolder(const QString& path);

/** Ways to rename without replacing, the best first. */
enum class RenameMethod {
    NoReplace,        ///< renameat2(RENAME_NOREPLACE)
    LinkAndUnlink,    ///< link() and unlink(): file systems that do not know the above.
    ReserveAndRename, ///< An empty file made with O_EXCL keeps the name for rename(): FAT, FUSE.
};

/**
 * Gives the file @p from the name @p to, unless something already has that name.
 *
 * Tries the methods from @p first on until the file system knows one (tests begin further down).
 * @p from and @p to must lie on one file system.
 *
 * @return ErrorKind::AlreadyExists when @p to exists; nothing was changed then.
 */
[[nodiscard]] Result<void> renameWithoutReplacing(
    const QString& from, const QString& to, RenameMethod first = RenameMethod::NoReplace);

/**
 * renameWithoutReplacing() into the folder @p root: @p to must lie below it, and no symbolic link
 * below it is followed on the way, neither to @p to nor (where that lies below it, too) to @p from.
 */
[[nodiscard]] Result<void> renameBeneath(const QString& root, const QString& from,
    const QString& to, RenameMethod first = RenameMethod::NoReplace);

} // namespace skein
