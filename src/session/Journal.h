// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/JournalEntry.h"
#include "session/ShotIdentity.h"

#include <QHash>
#include <QString>
#include <memory>
#include <optional>

struct sqlite3;

namespace skein {

/**
 * The memory of a session: what cameras announced, where it went, its hash and how far it has come;
 * a SQLite database in the session's own folder. Deleting it loses nothing but this memory.
 *
 * What says that a photograph is committed, and with it that its copy on the card may be deleted,
 * is on the disk when settle() answers (synchronous=FULL). All else is safe from the end of the
 * program, and from a power cut with the next settle(): it only saves work. On this computer's
 * disks a write-ahead log is used, which costs one fsync a photograph and lets several programs
 * write; on the network, where that needs memory that cannot be shared, SQLite's rollback journal.
 *
 * Blocking, two seconds at most where another program writes; belongs to the session's writer
 * thread. Nothing that it answers is trusted: paths are those of files inside the session's folder,
 * or empty. Movable.
 */
class Journal final
{
public:
    /**
     * Opens the journal at @p path, making it if need be; @p isRemote: on a network. Fails with
     * Protocol when the file is no journal of ours or damaged, with Busy when another program does
     * not let go of it, with other kinds when it cannot be written.
     */
    [[nodiscard]] static Result<Journal> open(const QString& path, bool isRemote);

    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&& other) noexcept;
    ~Journal();

    /** Another file, or none, has the journal's name by now: what is written here is lost. */
    [[nodiscard]] bool hasMoved() const;

    /** The camera announced @p entry, or it stays there (its state). What has come further since
     * stays as it is. */
    [[nodiscard]] Result<void> note(const JournalEntry& entry);
    /** @p entry is about to get its name. @return its number for settle(). */
    [[nodiscard]] Result<qint64> stage(const JournalEntry& entry);
    /** @p entry is in the session, for good: @p path from the session's folder on. Fails with
     * NotFound unless just this photograph, with this staging file, size and hash, is in the
     * journal under its number: somebody may have replaced the journal since stage(). */
    [[nodiscard]] Result<void> settle(
        const JournalEntry& entry, JournalState state, const QString& path);
    /** It never got its name: it is only announced, or forgotten when no card has it. */
    [[nodiscard]] Result<void> rollBack(qint64 id);
    /** What was announced, or left there, as @p former is listed as @p file: the camera had not
     * said its size or its time. */
    [[nodiscard]] Result<void> amend(const CardFile& former, const CardFile& file);
    /** How far this file on a card has come since it was fetched. */
    [[nodiscard]] Result<void> setState(const CardFile& file, JournalState state);

    /** What lies on the card of @p body and is no business of the session: all there is to know of
     * it if @p isAll, else more of it. */
    [[nodiscard]] Result<void> setSeen(
        const QString& body, const QList<CardFile>& files, bool isAll);
    /** The session orders its first photograph of @p body at @p beginning. Nothing when it did so
     * before, or has looked at the card. */
    [[nodiscard]] Result<void> setBeginning(const QString& body, const CardBeginning& beginning);
    [[nodiscard]] Result<CardMemory> memory(const QString& body);
    /** Announced and staged photographs of all bodies. */
    [[nodiscard]] Result<QList<JournalEntry>> unfinished();
    /** A photograph in the session of which nobody knows from which file on which card it came. */
    [[nodiscard]] Result<std::optional<JournalEntry>> stray(
        const QString& name, qint64 size, const QByteArray& hash);
    /** @p id, a stray(), is this file on a card. Fails with NotFound when it is no stray. */
    [[nodiscard]] Result<void> adopt(qint64 id, const CardFile& file);

    /** What the file of entry @p id tells of its shot. */
    [[nodiscard]] Result<void> describe(qint64 id, const ShotIdentity& identity);
    /** Committed photographs that may be of one shot with @p file, the oldest first: of the same
     * key, the same name in the same camera, or the same second. */
    [[nodiscard]] Result<QList<ShotIdentity>> relatives(const ShotIdentity& file);
    /** Photographs have other names in the session, by their former ones. */
    [[nodiscard]] Result<void> rename(const QHash<QString, QString>& newPaths);
    /** The sizes of committed photographs that are not whole, by their paths. */
    [[nodiscard]] Result<QHash<QString, qint64>> damaged();
    /** Hashes of all photographs as they came from cameras, by the paths that they got then, from
     * the session's folder on: for comparing only, never to open. */
    [[nodiscard]] Result<QHash<QString, QByteArray>> hashes();

private:
    struct Close
    {
        void operator()(sqlite3* database) const;
    };

    explicit Journal(std::unique_ptr<sqlite3, Close> database);
    [[nodiscard]] Result<void> prepare(bool isRemote);
    [[nodiscard]] Result<void> makeTables();
    [[nodiscard]] Result<void> addTables();
    [[nodiscard]] Result<QList<JournalEntry>> entries(class SqlStatement& query);
    [[nodiscard]] Result<void> setDurable(bool isDurable);
    /** Runs what must change one row, and fails with NotFound when it changes none. */
    [[nodiscard]] Result<void> changeOne(class SqlStatement& update);

    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace skein
