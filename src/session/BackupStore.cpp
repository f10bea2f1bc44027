// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BackupStore.h"

#include "base/Logging.h"
#include "session/FolderScanner.h"
#include "session/JournalGuard.h"
#include "session/SessionFolder.h"
#include "session/SqlStatement.h"

#include <QFile>
#include <QUuid>
#include <sqlite3.h>

namespace skein {

namespace {

/** Marks our files: "SkeB". */
constexpr qint64 applicationId = 0x536B6542;
constexpr qint64 schemaVersion = 1;

/** What makes a new one. */
constexpr const char* steps[] = {
    "BEGIN IMMEDIATE",
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
    "COMMIT",
};

QByteArray selectCopies(const char* which)
{
    return QByteArray("SELECT path, size, modified, inode, hash, copy, copy_modified, changed "
                      "FROM copies WHERE target = ? AND ") +
           which + " LIMIT 32";
}

/** Of rows that are none of ours nothing: whoever made the session may have made them. */
std::optional<BackupRecord> recordFrom(const SqlStatement& row)
{
    const QString path = journalGuard::insidePath(row.text(0));
    const QString copy = journalGuard::insidePath(row.text(5));
    if (path.isEmpty() || copy.isEmpty()) {
        return std::nullopt;
    }
    return BackupRecord{path, row.number(1), row.number(2), row.number(3), row.bytes(4), copy,
        row.number(6), row.number(7) != 0};
}

QList<BackupRecord> allOf(SqlStatement& query)
{
    QList<BackupRecord> records;
    for (auto row = query.step(); row && *row; row = query.step()) {
        if (auto record = recordFrom(query)) {
            records.append(std::move(*record));
        }
    }
    return records;
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
    const QString path = pathIn(journalGuard::withoutLinks(folder));
    auto store = openAt(path, isRemote(folder));
    if (!store && store.error().kind == ErrorKind::Protocol) {
        // Damaged: what it said is found out anew.
        for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(path + QLatin1String(ending));
        }
        store = openAt(path, isRemote(folder));
    }
    if (store) {
        return std::move(*store);
    }
    qCWarning(lcSession) << "what the backup finds out is not kept for later:" << path
                         << store.error().detail;
    store = openAt(QStringLiteral(":memory:"), false);
    Q_ASSERT(store);
    return std::move(*store);
}

Result<BackupStore> BackupStore::openAt(const QString& path, bool isRemote)
{
    sqlite3* opened = nullptr;
    const int code = journalGuard::open(path, &opened);
    BackupStore store{std::unique_ptr<sqlite3, Close>(opened)};
    if (code != SQLITE_OK) {
        return tl::unexpected(sqlError(opened, code));
    }
    return store.prepare(isRemote).map([&store] { return std::move(store); });
}

Result<void> BackupStore::prepare(bool isRemote)
{
    sqlite3* database = m_database.get();
    SqlStatement mark(database,
        "SELECT a.application_id, v.user_version, (SELECT count(*) FROM sqlite_master) "
        "FROM pragma_application_id a, pragma_user_version v");
    if (const auto marked = mark.step(); !marked) {
        return tl::unexpected(marked.error());
    }
    const bool isNew = mark.number(0) == 0 && mark.number(1) == 0 && mark.number(2) == 0;
    const bool isOurs = mark.number(0) == applicationId;
    if (isOurs && mark.number(1) > schemaVersion) {
        return failure(ErrorKind::Unsupported, {}, QStringLiteral("of a later version"));
    }
    if (!isNew && (!isOurs || mark.number(1) != schemaVersion)) {
        return failure(ErrorKind::Protocol, {}, QStringLiteral("made by another program"));
    }
    static_cast<void>(mark.run()); // it must not hold the database while that is changed
    if (auto guarded = journalGuard::check(database, {steps}); !guarded) {
        return guarded;
    }
    const auto run = [database](const char* sql) { return SqlStatement(database, sql).run(); };
    auto done = run(isRemote ? "PRAGMA journal_mode=TRUNCATE" : "PRAGMA journal_mode=WAL");
    done = done.and_then([&] { return run("PRAGMA synchronous=NORMAL"); });
    for (const char* step : isNew ? journalGuard::Layout(steps) : journalGuard::Layout()) {
        done = done.and_then([&] { return run(step); });
    }
    return done;
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
    const QList<BackupRecord> found = allOf(query.bind(target).bind(path));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<BackupRecord> BackupStore::withFacts(
    const QString& target, qint64 inode, qint64 size, qint64 modified)
{
    SqlStatement query(m_database.get(), selectCopies("size = ? AND inode = ? AND modified = ?"));
    return allOf(query.bind(target).bind(size).bind(inode).bind(modified));
}

QList<BackupRecord> BackupStore::withHash(const QString& target, const QByteArray& hash)
{
    SqlStatement query(m_database.get(), selectCopies("hash = ?"));
    return allOf(query.bind(target).bind(hash));
}

bool BackupStore::hasSize(const QString& target, qint64 size)
{
    SqlStatement query(
        m_database.get(), "SELECT 1 FROM copies WHERE target = ? AND size = ? LIMIT 1");
    return query.bind(target).bind(size).step().value_or(false);
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
