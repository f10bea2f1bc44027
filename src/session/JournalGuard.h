// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

struct sqlite3;

/**
 * A session's folder may come from somebody else, with whatever they made of its journal. What
 * SQLite would do for such a file, beyond reading it, is kept from it here.
 */
namespace skein::journalGuard {

/** Of a file that is larger nobody has to make sense: more than a million photographs need less. */
inline constexpr qint64 maxBytes = qint64{512} * 1024 * 1024;

/**
 * The name of SQLite's way to files for journals. It opens no file that a rollback journal names as
 * the one above it: SQLite would read it and then delete it, wherever it lies (3.40). Reentrant.
 */
[[nodiscard]] const char* fileSystem();

/**
 * Fails with Protocol unless the pages of the open @p database are sound, and those of its tables
 * that have the names of ours are so word for word: a computed column, for example, can be far
 * larger than the file it is in.
 */
[[nodiscard]] Result<void> check(sqlite3* database);

} // namespace skein::journalGuard
