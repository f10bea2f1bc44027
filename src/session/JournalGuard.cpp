// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/JournalGuard.h"

#include "session/SqlStatement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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
constexpr int busyMs = 2000;
constexpr int maxValueBytes = 1 << 20;

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

/** SQLite's way to files; null if there is none. */
const char* fileSystem()
{
    static sqlite3_vfs own = makeFileSystem();
    static const bool isThere = sqlite3_vfs_register(&own, 0) == SQLITE_OK;
    return isThere ? fileSystemName : nullptr;
}

/** What made our tables, as SQLite keeps it, by their names. */
QHash<QString, QString> ourTables(std::initializer_list<Layout> ours)
{
    QHash<QString, QString> tables;
    const auto add = [&tables](const char* step) {
        const QString sql = QString::fromLatin1(step).remove(QStringLiteral("IF NOT EXISTS "));
        if (sql.startsWith(QLatin1String("CREATE TABLE "))) {
            tables.insert(sql.section(u' ', 2, 2), sql);
        }
    };
    for (const Layout& steps : ours) {
        std::ranges::for_each(steps, add);
    }
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

Result<void> checkTables(sqlite3* database, const QHash<QString, QString>& ours)
{
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

QString withoutLinks(const QString& folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? folder : real;
}

QString insidePath(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    const bool isInside = !QDir::isAbsolutePath(clean) && clean != QLatin1String("..") &&
                          !clean.startsWith(QLatin1String("../")) && !clean.contains(QChar(0));
    return isInside ? clean : QString();
}

int open(const QString& path, sqlite3** opened)
{
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), opened,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW,
        fileSystem());
    if (code != SQLITE_OK) {
        return code;
    }
    sqlite3_extended_result_codes(*opened, 1);
    sqlite3_busy_timeout(*opened, busyMs);
    sqlite3_limit(*opened, SQLITE_LIMIT_LENGTH, maxValueBytes);
    for (const int setting : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
             SQLITE_DBCONFIG_TRUSTED_SCHEMA}) {
        sqlite3_db_config(*opened, setting, 0, nullptr);
    }
    sqlite3_db_config(*opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return code;
}

Result<void> check(sqlite3* database, std::initializer_list<Layout> ours)
{
    return checkSize(database)
        .and_then([&] { return checkTables(database, ourTables(ours)); })
        .and_then([database] { return checkPages(database); });
}

} // namespace skein::journalGuard
