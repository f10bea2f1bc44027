// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

struct sqlite3;

namespace skein {

/** A verified second copy. Paths are relative: to the session's folder, and to its sub-folder of
 * the backup. Times are in nanoseconds since 1970. */
struct BackupRecord
{
    QString path;
    qint64 size = -1;
    qint64 modified = 0; ///< Of the session's file when it was copied.
    qint64 inode = 0;    ///< The same; tells a file that was renamed.
    QByteArray hash;     ///< XXH3-128 of both.
    QString copy;
    qint64 copyModified = 0;
    bool isChanged = false; ///< CopyState::Changed.

    friend bool operator==(const BackupRecord&, const BackupRecord&) = default;
};

/**
 * What a session remembers of its second copies, so that a restart reads none of them again: a
 * SQLite database in the session's own folder. Deleting it costs only the work of looking at all
 * copies once more, which is done with a damaged one; where it cannot be used just now, it is left
 * alone and the memory lasts as long as this object. Nothing that it answers is trusted: paths are
 * those of files inside their folders. Blocking; belongs to the backup's thread. Movable.
 */
class BackupStore final
{
public:
    /** Opens the memory in <folder>/.skein. */
    [[nodiscard]] static BackupStore open(const QString& folder);
    /** <folder>/.skein/backup.sqlite */
    [[nodiscard]] static QString pathIn(const QString& folder);

    BackupStore(BackupStore&& other) noexcept;
    BackupStore& operator=(BackupStore&& other) noexcept;
    ~BackupStore();

    /** What tells this session from others; made at the first call. */
    [[nodiscard]] QString sessionId();
    /** The target that was met last at the backup folder @p folder; empty: none. */
    [[nodiscard]] QString targetAt(const QString& folder);
    void setTargetAt(const QString& folder, const QString& target);

    /** The copy of the file @p path in @p target (see BackupTarget::id()). */
    [[nodiscard]] std::optional<BackupRecord> find(const QString& target, const QString& path);
    /** Copies of files of which the disk said this, and of these contents; 32 at most. */
    [[nodiscard]] QList<BackupRecord> withFacts(
        const QString& target, qint64 inode, qint64 size, qint64 modified);
    [[nodiscard]] QList<BackupRecord> withHash(const QString& target, const QByteArray& hash);
    /** There is a copy of this size. */
    [[nodiscard]] bool hasSize(const QString& target, qint64 size);
    void put(const QString& target, const BackupRecord& record);
    void remove(const QString& target, const QString& path);

private:
    struct Close
    {
        void operator()(sqlite3* database) const;
    };
    explicit BackupStore(std::unique_ptr<sqlite3, Close> database);
    [[nodiscard]] static Result<BackupStore> openAt(const QString& path, bool isRemote);
    [[nodiscard]] Result<void> prepare(bool isRemote);

    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace skein
