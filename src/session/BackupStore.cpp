// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BackupStore.h"

#include "base/Logging.h"
#include "session/FolderScanner.h"
#include "session/SessionFolder.h"
#include "session/SqlStatement.h"

#include <QFile>
#include <QUuid>
#include <algorithm>
#include <sqlite3.h>

namespace skein {

namespace {

/** Marks our files: "SkeB". */
constexpr qint64 applicationId = 0x536B6542;
constexpr int busyMs = 2000;

constexpr const char* tables[] = {
    "CREATE TABLE IF NOT EXISTS copies (target TEXT NOT NULL, path TEXT NOT NULL, "
    "size INTEGER NOT NULL, modified INTEGER NOT NULL, inode INTEGER NOT NULL, "
    "hash BLOB NOT NULL, copy TEXT NOT NULL, copy_modified INTEGER NOT NULL, "
    "changed INTEGER NOT NULL, PRIMARY KEY (target, path)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS by_hash ON copies (target, hash)",
    "CREATE INDEX IF NOT EXISTS by_size ON copies (target, size)",
    "CREATE TABLE IF NOT EXISTS places (folder TEXT PRIMARY KEY, target TEXT NOT NULL) WITHOUT "
    "ROWID",
    "CREATE TABLE IF NOT EXISTS session (id TEXT NOT NULL)",
    "PRAGMA application_id = 0x536B6542",
    "PRAGMA user_version = 1",
};

QByteArray selectCopies(const char* which)
{
    return QByteArray("SELECT path, size, modified, inode, hash, copy, copy_modified, changed "
                      "FROM copies WHERE target = ? AND ") +
           which + " LIMIT 1";
}

std::optional<BackupRecord> firstOf(SqlStatement& query)
{
    const auto row = query.step();
    if (!row || !*row) {
        return std::nullopt;
    }
    return BackupRecord{query.text(0), query.number(1), query.number(2), query.number(3),
        query.bytes(4), query.text(5), query.number(6), query.number(7) != 0};
}

void log(const Result<void>& done)
{
    if (!done) {
        qCWarning(lcSession) << "the memory of the backup:" << done.error().detail;
    }
}

} // namespace

void BackupStore::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

BackupStore::BackupStore(std::unique_ptr<sqlite3, Close> database)
    : m_database(std::move(database))
{}

BackupStore::BackupStore(BackupStore&& other) noexcept = default;
BackupStore& BackupStore::operator=(BackupStore&& other) noexcept = default;
BackupStore::~BackupStore() = default;

QString BackupStore::pathIn(const QString& folder)
{
    return ownFolderOf(folder) + QStringLiteral("/backup.sqlite");
}

BackupStore BackupStore::open(const QString& folder)
{
    const QString path = pathIn(folder);
    if (auto store = openAt(path, isRemote(folder))) {
        return std::move(*store);
    }
    // Damaged, or of another version: what it said is found out anew.
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(ending));
    }
    if (auto store = openAt(path, isRemote(folder))) {
        return std::move(*store);
    }
    qCWarning(lcSession) << "what the backup finds out is not kept for later:" << path;
    auto store = openAt(QStringLiteral(":memory:"), false);
    Q_ASSERT(store);
    return std::move(*store);
}

std::optional<BackupStore> BackupStore::openAt(const QString& path, bool isRemote)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW,
        nullptr);
    BackupStore store{std::unique_ptr<sqlite3, Close>(opened)};
    if (code != SQLITE_OK || !store.prepare(isRemote)) {
        return std::nullopt;
    }
    return store;
}

bool BackupStore::prepare(bool isRemote)
{
    sqlite3* database = m_database.get();
    sqlite3_busy_timeout(database, busyMs);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int setting : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW}) {
        sqlite3_db_config(database, setting, 0, nullptr);
    }
    SqlStatement mark(database,
        "SELECT a.application_id, v.user_version FROM pragma_application_id a, "
        "pragma_user_version v");
    const auto marked = mark.step();
    const bool isNew = marked && mark.number(0) == 0 && mark.number(1) == 0;
    const bool isOurs = marked && mark.number(0) == applicationId && mark.number(1) == 1;
    static_cast<void>(mark.run());
    const auto run = [database](const char* sql) { return SqlStatement(database, sql).run(); };
    if ((!isNew && !isOurs) || !run("PRAGMA quick_check(1)") ||
        !run(isRemote ? "PRAGMA journal_mode=TRUNCATE" : "PRAGMA journal_mode=WAL") ||
        !run("PRAGMA synchronous=NORMAL")) {
        return false;
    }
    return std::all_of(
        std::begin(tables), std::end(tables), [&run](const char* sql) { return run(sql); });
}

QString BackupStore::sessionId()
{
    SqlStatement query(m_database.get(), "SELECT id FROM session LIMIT 1");
    if (const auto row = query.step(); row && *row) {
        return query.text(0);
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    log(SqlStatement(m_database.get(), "INSERT INTO session VALUES (?)").bind(id).run());
    return id;
}

QString BackupStore::targetAt(const QString& folder)
{
    SqlStatement query(m_database.get(), "SELECT target FROM places WHERE folder = ?");
    const auto row = query.bind(folder).step();
    return row && *row ? query.text(0) : QString();
}

void BackupStore::setTargetAt(const QString& folder, const QString& target)
{
    SqlStatement insert(m_database.get(), "INSERT OR REPLACE INTO places VALUES (?, ?)");
    log(insert.bind(folder).bind(target).run());
}

std::optional<BackupRecord> BackupStore::find(const QString& target, const QString& path)
{
    SqlStatement query(m_database.get(), selectCopies("path = ?"));
    return firstOf(query.bind(target).bind(path));
}

std::optional<BackupRecord> BackupStore::findFile(
    const QString& target, qint64 inode, qint64 size, qint64 modified)
{
    SqlStatement query(m_database.get(), selectCopies("size = ? AND inode = ? AND modified = ?"));
    return firstOf(query.bind(target).bind(size).bind(inode).bind(modified));
}

std::optional<BackupRecord> BackupStore::findHash(const QString& target, const QByteArray& hash)
{
    SqlStatement query(m_database.get(), selectCopies("hash = ?"));
    return firstOf(query.bind(target).bind(hash));
}

bool BackupStore::hasSize(const QString& target, qint64 size)
{
    SqlStatement query(m_database.get(), selectCopies("size = ?"));
    return firstOf(query.bind(target).bind(size)).has_value();
}

void BackupStore::put(const QString& target, const BackupRecord& record)
{
    SqlStatement insert(
        m_database.get(), "INSERT OR REPLACE INTO copies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(target).bind(record.path).bind(record.size).bind(record.modified);
    insert.bind(record.inode).bind(record.hash).bind(record.copy).bind(record.copyModified);
    log(insert.bind(qint64{record.isChanged ? 1 : 0}).run());
}

void BackupStore::remove(const QString& target, const QString& path)
{
    SqlStatement query(m_database.get(), "DELETE FROM copies WHERE target = ? AND path = ?");
    log(query.bind(target).bind(path).run());
}

} // namespace skein
