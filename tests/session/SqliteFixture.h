// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <sqlite3.h>

namespace skein::test {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/** Another program at the database @p path, which does not know what the tables mean. */
inline Database openDatabase(const QString& path)
{
    sqlite3* opened = nullptr;
    sqlite3_open(path.toUtf8().constData(), &opened);
    return {opened, &sqlite3_close};
}

inline bool execute(const Database& database, const char* sql)
{
    return sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace skein::test
