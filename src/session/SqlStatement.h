// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace skein {

/** What the result code of a call to SQLite means: Busy (locked), Protocol (no journal, or a
 * damaged one), Permission, NoSpace or Io. */
[[nodiscard]] Error sqlError(sqlite3* database, int code);

/**
 * One statement of SQLite with its values. Thread-bound, like its database, which must outlive it.
 * A statement that could not be made answers with that at its first step.
 */
class SqlStatement final
{
public:
    SqlStatement(sqlite3* database, const QByteArray& sql);
    SqlStatement(const SqlStatement&) = delete;
    SqlStatement& operator=(const SqlStatement&) = delete;
    ~SqlStatement();

    /** Values for the question marks, in their order. */
    SqlStatement& bind(qint64 value);
    SqlStatement& bind(const QString& value);
    SqlStatement& bind(const QByteArray& value);

    /** True if there is a row (the next one), false at the end. */
    [[nodiscard]] Result<bool> step();
    /** To the end, whatever rows there are; the statement can then be used again. */
    [[nodiscard]] Result<void> run();

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    sqlite3* const m_database;
    sqlite3_stmt* m_statement = nullptr;
    int m_code;
    int m_next = 1;
};

} // namespace skein
