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

/**
 * Gives the file @p from the name @p to, unless something already has that name.
 *
 * Uses renameat2(RENAME_NOREPLACE); where the file system does not know it, link() and unlink();
 * where it knows neither (FAT, some network mounts), an empty file is created with O_EXCL to
 * reserve the name and replaced by rename(). @p from and @p to must lie on one file system.
 *
 * @return ErrorKind::AlreadyExists when @p to exists; nothing was changed then.
 */
[[nodiscard]] Result<void> renameWithoutReplacing(const QString& from, const QString& to);

} // namespace skein
