// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <initializer_list>
#include <span>

struct sqlite3;

/**
 * A session's folder may come from somebody else, with whatever they made of the databases in it:
 * its journal, and the memory of its backup. What SQLite would do for such a file, beyond reading
 * it, is kept from it here.
 */
namespace skein::journalGuard {

/** Of a file that is larger nobody has to make sense: more than a million photographs need less. */
inline constexpr qint64 maxBytes = qint64{512} * 1024 * 1024;

/** The session's folder @p folder as it is to be told to open(), which follows no link: those above
 * the session are the photographer's. Blocking. */
[[nodiscard]] QString withoutLinks(const QString& folder);

/** @p path when it leads from a folder to something inside it, by its words alone; else empty:
 * whoever can write the database must not be able to point us at files elsewhere. */
[[nodiscard]] QString insidePath(const QString& path);

/**
 * Opens the database at @p path for one thread, making it if need be, following no link, and
 * forbids it whatever we do not need. No file is opened that a rollback journal names as the one
 * above it: SQLite would read it and then delete it, wherever it lies (3.40). Answers SQLite's
 * result code; @p opened is to be closed in any case.
 */
[[nodiscard]] int open(const QString& path, sqlite3** opened);

/** Statements that make tables. */
using Layout = std::span<const char* const>;

/**
 * Fails with Protocol unless the pages of the open @p database are sound, and those of its tables
 * that have the names of ours (made by @p ours) are so word for word: a computed column, for
 * example, can be far larger than the file it is in.
 */
[[nodiscard]] Result<void> check(sqlite3* database, std::initializer_list<Layout> ours);

} // namespace skein::journalGuard
