// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/JournalGuard.h"

#include "session/JournalTables.h"
#include "session/SqlStatement.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <sqlite3.h>

namespace skein::journalGuard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::Journal)
};

constexpr auto fileSystemName = "skein-journal";

int openOwn(sqlite3_vfs* /*own*/, const char* name, sqlite3_file* file, int flags, int* flagsOpened)
{
    if ((flags & SQLITE_OPEN_SUPER_JOURNAL) != 0) {
        file->pMethods = nullptr;
        return SQLITE_CORRUPT; // we never have one
    }
    sqlite3_vfs* usual = sqlite3_vfs_find(nullptr);
    return usual->xOpen(usual, name, file, flags, flagsOpened);
}

sqlite3_vfs makeFileSystem()
{
    sqlite3_vfs made = *sqlite3_vfs_find(nullptr);
    made.pNext = nullptr;
    made.zName = fileSystemName;
    made.xOpen = &openOwn;
    return made;
}

/** What made our tables, as SQLite keeps it, by their names. */
QHash<QString, QString> ourTables()
{
    QHash<QString, QString> tables;
    const auto add = [&tables](const char* step) {
        const QString sql = QString::fromLatin1(step).remove(QStringLiteral("IF NOT EXISTS "));
        if (sql.startsWith(QLatin1String("CREATE TABLE "))) {
            tables.insert(sql.section(u' ', 2, 2), sql);
        }
    };
    std::ranges::for_each(journalTables::steps, add);
    std::ranges::for_each(journalTables::additions, add);
    return tables;
}

Error damaged(const QString& detail)
{
    return {ErrorKind::Protocol, Text::tr("The session's journal is damaged."), detail};
}

Result<void> checkSize(sqlite3* database)
{
    SqlStatement size(database, "SELECT c.page_count * s.page_size FROM pragma_page_count c, "
                                "pragma_page_size s");
    return size.step().and_then([&size](bool) -> Result<void> {
        if (size.number(0) > maxBytes) {
            return tl::unexpected(damaged(QStringLiteral("%1 bytes").arg(size.number(0))));
        }
        return {};
    });
}

Result<void> checkTables(sqlite3* database)
{
    const QHash<QString, QString> ours = ourTables();
    SqlStatement tables(
        database, "SELECT lower(name), sql FROM sqlite_master WHERE type IN ('table', 'view')");
    auto row = tables.step();
    for (; row && *row; row = tables.step()) {
        // Nobody reads those of a later version.
        if (ours.value(tables.text(0), tables.text(1)) != tables.text(1)) {
            return failure(ErrorKind::Protocol,
                Text::tr("Another program made the session's journal."), tables.text(1));
        }
    }
    return row.map([](bool) {});
}

Result<void> checkPages(sqlite3* database)
{
    SqlStatement pages(database, "PRAGMA quick_check(1)");
    const auto checked = pages.step();
    if (!checked) {
        const Error& error = checked.error();
        return tl::unexpected(Error{error.kind, damaged({}).message, error.detail});
    }
    if (pages.text(0) != QLatin1String("ok")) {
        return tl::unexpected(damaged(pages.text(0)));
    }
    return {};
}

} // namespace

const char* fileSystem()
{
    static sqlite3_vfs own = makeFileSystem();
    static const bool isThere = sqlite3_vfs_register(&own, 0) == SQLITE_OK;
    return isThere ? fileSystemName : nullptr;
}

Result<void> check(sqlite3* database)
{
    return checkSize(database)
        .and_then([database] { return checkTables(database); })
        .and_then([database] { return checkPages(database); });
}

} // namespace skein::journalGuard
