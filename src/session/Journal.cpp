// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Journal.h"

#include "session/JournalGuard.h"
#include "session/JournalTables.h"
#include "session/SqlStatement.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::Journal)
};

constexpr qint64 unknownTime = -1;

/** All of the photographs that @p which says, for entryFrom(). */
QByteArray selectPhotographs(const char* which)
{
    return QByteArray("SELECT id, body, folder, name, card_size, taken, shot, staging, path, size, "
                      "hash, state, deletes FROM photographs ") +
           which;
}

qint64 timeOf(const CardFile& file)
{
    return file.taken.isValid() ? file.taken.toMSecsSinceEpoch() : unknownTime;
}

QDateTime timeFrom(qint64 milliseconds)
{
    return milliseconds == unknownTime ? QDateTime()
                                       : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

qint64 numberOf(JournalState state)
{
    return static_cast<qint64>(state);
}

void bindFile(SqlStatement& statement, const CardFile& file)
{
    statement.bind(file.body).bind(file.folder).bind(file.name).bind(file.size).bind(timeOf(file));
}

CardFile fileFrom(const SqlStatement& row, int first)
{
    return {row.text(first), row.text(first + 1), row.text(first + 2), row.number(first + 3),
        timeFrom(row.number(first + 4))};
}

JournalEntry entryFrom(const SqlStatement& row)
{
    JournalEntry entry;
    entry.id = row.number(0);
    entry.card = fileFrom(row, 1);
    entry.shotKey = row.text(6);
    entry.staging = row.text(7).section(u'/', -1);
    entry.path = journalGuard::insidePath(row.text(8));
    entry.size = row.number(9);
    entry.hash = row.bytes(10);
    entry.state = static_cast<JournalState>(row.number(11));
    entry.deletes = row.number(12) != 0;
    return entry;
}

} // namespace

void Journal::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Journal::Journal(std::unique_ptr<sqlite3, Close> database)
    : m_database(std::move(database))
{}

Journal::Journal(Journal&& other) noexcept = default;
Journal& Journal::operator=(Journal&& other) noexcept = default;
Journal::~Journal() = default;

Result<Journal> Journal::open(const QString& path, bool isRemote)
{
    sqlite3* opened = nullptr;
    const int code = journalGuard::open(path, &opened);
    Journal journal{std::unique_ptr<sqlite3, Close>(opened)};
    if (code != SQLITE_OK) {
        return tl::unexpected(sqlError(opened, code));
    }
    return journal.prepare(isRemote).map([&journal] { return std::move(journal); });
}

Result<void> Journal::prepare(bool isRemote)
{
    sqlite3* database = m_database.get();
    if (sqlite3_db_readonly(database, "main") != 0) {
        return failure(ErrorKind::Permission, Text::tr("The session's journal is read-only."));
    }
    SqlStatement mark(database,
        "SELECT a.application_id, v.user_version, (SELECT count(*) FROM sqlite_master) "
        "FROM pragma_application_id a, pragma_user_version v");
    const auto marked = mark.step();
    if (!marked) {
        return tl::unexpected(marked.error());
    }
    const bool isNew = mark.number(0) == 0 && mark.number(1) == 0 && mark.number(2) == 0;
    if (!isNew && (mark.number(0) != journalTables::applicationId ||
                      mark.number(1) != journalTables::schemaVersion)) {
        return failure(ErrorKind::Protocol, Text::tr("Another program made the session's journal."),
            QString::number(mark.number(1)));
    }
    static_cast<void>(mark.run()); // it must not hold the database while that is changed
    if (auto guarded =
            journalGuard::check(database, {journalTables::steps, journalTables::additions});
        !guarded) {
        return guarded;
    }
    // On a network the write-ahead log would need memory that two computers share.
    return SqlStatement(
        database, isRemote ? "PRAGMA journal_mode=TRUNCATE" : "PRAGMA journal_mode=WAL")
        .run()
        .and_then([&] { return isNew ? makeTables() : addTables(); });
}

Result<void> Journal::setDurable(bool isDurable)
{
    return SqlStatement(
        m_database.get(), isDurable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL")
        .run();
}

bool Journal::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_database.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) ==
               SQLITE_OK &&
           moved != 0;
}

Result<void> Journal::note(const JournalEntry& entry)
{
    return setDurable(false).and_then([&] {
        SqlStatement insert(m_database.get(),
            "INSERT INTO photographs (body, folder, name, card_size, taken, shot, staging, path, "
            "size, hash, state, deletes) VALUES (?, ?, ?, ?, ?, ?, '', '', -1, x'', ?, 0) "
            "ON CONFLICT (body, folder, name, card_size, taken) WHERE folder <> '' "
            "DO UPDATE SET state = excluded.state WHERE state = 1");
        bindFile(insert, entry.card);
        return insert.bind(entry.shotKey).bind(numberOf(entry.state)).run();
    });
}

Result<qint64> Journal::stage(const JournalEntry& entry)
{
    // It gets its name for good before what is written next: the two must not be known apart.
    return setDurable(true).and_then([&]() -> Result<qint64> {
        SqlStatement insert(m_database.get(),
            "INSERT INTO photographs (body, folder, name, card_size, taken, shot, staging, path, "
            "size, hash, state, deletes) VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, ?, 2, ?) "
            "ON CONFLICT (body, folder, name, card_size, taken) WHERE folder <> '' "
            "DO UPDATE SET shot = excluded.shot, staging = excluded.staging, path = '', "
            "size = excluded.size, hash = excluded.hash, state = 2, deletes = excluded.deletes "
            "RETURNING id");
        bindFile(insert, entry.card);
        insert.bind(entry.shotKey).bind(entry.staging).bind(entry.size).bind(entry.hash);
        insert.bind(qint64{entry.deletes});
        const auto row = insert.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        const qint64 id = insert.number(0);
        return insert.run().map([id] { return id; });
    });
}

Result<void> Journal::settle(const JournalEntry& entry, JournalState state, const QString& path)
{
    return setDurable(true).and_then([&] {
        SqlStatement update(m_database.get(),
            "UPDATE photographs SET state = ?, path = ?, staging = '' WHERE id = ? AND "
            "staging = ? AND size = ? AND hash = ? AND body = ? AND folder = ? AND name = ? AND "
            "card_size = ? AND taken = ?");
        update.bind(numberOf(state)).bind(path).bind(entry.id);
        update.bind(entry.staging).bind(entry.size).bind(entry.hash);
        bindFile(update, entry.card);
        return changeOne(update);
    });
}

Result<void> Journal::changeOne(SqlStatement& update)
{
    return update.run().and_then([this] {
        return sqlite3_changes(m_database.get()) == 1
                   ? Result<void>()
                   : failure(ErrorKind::NotFound,
                         Text::tr("The session's journal does not have the photograph any more."));
    });
}

Result<void> Journal::rollBack(qint64 id)
{
    return setDurable(false)
        .and_then([&] {
            return SqlStatement(m_database.get(),
                "UPDATE photographs SET state = 1, staging = '' WHERE id = ? AND folder <> ''")
                .bind(id)
                .run();
        })
        .and_then([&] {
            return SqlStatement(
                m_database.get(), "DELETE FROM photographs WHERE id = ? AND folder = ''")
                .bind(id)
                .run();
        });
}

Result<void> Journal::amend(const CardFile& former, const CardFile& file)
{
    return setDurable(false)
        .and_then([&] {
            SqlStatement update(m_database.get(),
                "UPDATE OR IGNORE photographs SET body = ?, folder = ?, name = ?, card_size = ?, "
                "taken = ? WHERE body = ? AND folder = ? AND name = ? AND card_size = ? AND "
                "taken = ? AND state IN (1, 7) AND folder <> ''");
            bindFile(update, file);
            bindFile(update, former);
            return update.run();
        })
        .and_then([&] {
            // It is known by its new size already.
            SqlStatement remove(m_database.get(),
                "DELETE FROM photographs WHERE body = ? AND folder = ? AND name = ? AND "
                "card_size = ? AND taken = ? AND state IN (1, 7) AND folder <> ''");
            bindFile(remove, former);
            return remove.run();
        });
}

Result<void> Journal::setState(const CardFile& file, JournalState state)
{
    return setDurable(false).and_then([&] {
        SqlStatement update(m_database.get(),
            "UPDATE photographs SET state = ? WHERE body = ? AND folder = ? AND name = ? AND "
            "card_size = ? AND taken = ? AND folder <> ''");
        update.bind(numberOf(state));
        bindFile(update, file);
        return update.run();
    });
}

Result<void> Journal::setSeen(const QString& body, const QList<CardFile>& files, bool isAll)
{
    sqlite3* database = m_database.get();
    auto done = setDurable(false)
                    .and_then([&] { return SqlStatement(database, "BEGIN IMMEDIATE").run(); })
                    .and_then([&] {
                        return SqlStatement(database, "INSERT OR IGNORE INTO bodies VALUES (?)")
                            .bind(body)
                            .run();
                    });
    if (done && isAll) {
        done = SqlStatement(database, "DELETE FROM seen WHERE body = ?").bind(body).run();
    }
    SqlStatement insert(database, "INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?, ?)");
    for (const CardFile& file : files) {
        if (!done) {
            break;
        }
        bindFile(insert, file);
        done = insert.run();
    }
    done = done.and_then([&] { return SqlStatement(database, "COMMIT").run(); });
    if (!done) {
        static_cast<void>(SqlStatement(database, "ROLLBACK").run());
    }
    return done;
}

Result<void> Journal::setBeginning(const QString& body, const CardBeginning& beginning)
{
    return setDurable(false).and_then([&] {
        return SqlStatement(m_database.get(),
            "INSERT OR IGNORE INTO beginnings SELECT ?, ?, ? WHERE NOT EXISTS "
            "(SELECT 1 FROM bodies WHERE body = ?)")
            .bind(body)
            .bind(beginning.moment.toMSecsSinceEpoch())
            .bind(qint64{beginning.isSure ? 1 : 0})
            .bind(body)
            .run();
    });
}

Result<QList<JournalEntry>> Journal::entries(SqlStatement& query)
{
    QList<JournalEntry> found;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        found.append(entryFrom(query));
    }
    return row.map([&](bool) { return found; });
}

Result<CardMemory> Journal::memory(const QString& body)
{
    CardMemory memory;
    SqlStatement photographs(
        m_database.get(), selectPhotographs("WHERE body = ? AND folder <> '' ORDER BY id"));
    auto found = entries(photographs.bind(body));
    if (!found) {
        return tl::unexpected(found.error());
    }
    memory.entries = std::move(*found);
    SqlStatement seen(
        m_database.get(), "SELECT body, folder, name, card_size, taken FROM seen WHERE body = ?");
    seen.bind(body);
    auto row = seen.step();
    for (; row && *row; row = seen.step()) {
        memory.seen.append(fileFrom(seen, 0));
    }
    SqlStatement beginning(m_database.get(), "SELECT moment, sure FROM beginnings WHERE body = ?");
    row = row.and_then([&](bool) { return beginning.bind(body).step(); });
    if (row && *row) {
        memory.beginning = {timeFrom(beginning.number(0)), beginning.number(1) != 0};
    }
    SqlStatement met(m_database.get(), "SELECT 1 FROM bodies WHERE body = ?");
    return row.and_then([&](bool) { return met.bind(body).step(); }).map([&](bool isMet) {
        memory.isMet = isMet;
        return memory;
    });
}

Result<QList<JournalEntry>> Journal::unfinished()
{
    SqlStatement query(m_database.get(), selectPhotographs("WHERE state < 3 ORDER BY id"));
    return entries(query);
}

Result<std::optional<JournalEntry>> Journal::stray(
    const QString& name, qint64 size, const QByteArray& hash)
{
    SqlStatement query(m_database.get(),
        selectPhotographs("WHERE folder = '' AND body = '' AND state > 2 AND name = ? AND "
                          "size = ? AND hash = ? ORDER BY id LIMIT 1"));
    return entries(query.bind(name).bind(size).bind(hash))
        .map([](const QList<JournalEntry>& found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<void> Journal::adopt(qint64 id, const CardFile& file)
{
    return setDurable(true).and_then([&] {
        // What was announced of this file goes: it is this photograph.
        SqlStatement update(m_database.get(),
            "UPDATE OR REPLACE photographs SET body = ?, folder = ?, name = ?, card_size = ?, "
            "taken = ? WHERE id = ? AND body = '' AND folder = '' AND state > 2");
        bindFile(update, file);
        return changeOne(update.bind(id));
    });
}

} // namespace skein
