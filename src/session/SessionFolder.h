// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <optional>

namespace skein {

/**
 * The folder of a session on the disk: makes it, looks after it. All functions block (a dead
 * network mount may hold them for ever): never on the GUI thread. Reentrant.
 */

/** <folder>/.skein: what is ours in a folder of photographs. */
[[nodiscard]] QString ownFolderOf(const QString& folder);

/** <folder>/.skein/incoming: photographs on their way in. */
[[nodiscard]] QString stagingFolderOf(const QString& folder);

/** StagedFile::hintOf() the file that looks whether a staging folder can be written to. */
[[nodiscard]] QString probeHint();

/**
 * Makes @p folder with its parents and its staging folder where they are missing, and writes a
 * little to see that it can be written to.
 * @return the absolute path of the folder; a sentence where it is a file, cannot be created, is
 * read-only or full.
 */
[[nodiscard]] Result<QString> prepareSessionFolder(const QString& folder);

/** What is wrong with an open session's folder just now: it is gone, read-only or full. */
[[nodiscard]] Result<void> checkSessionFolder(const QString& folder);

/** For checkSessionFolder(): the folder is there, but what it was the mount point of is not. */
[[nodiscard]] Error diskIsGone(const QString& folder);

/** The number of the disk that @p folder lies on; nothing when it is not there. */
[[nodiscard]] std::optional<quint64> diskOf(const QString& folder);

/** Bytes that this user may still write on the disk of @p folder; -1 when that is unknown. */
[[nodiscard]] qint64 freeBytesOf(const QString& folder);

} // namespace skein
