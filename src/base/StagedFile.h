// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Fd.h"

#include <QByteArrayView>

namespace skein {

/**
 * A photograph on its way in: a file in a staging folder that only its owner writes to.
 *
 * The live file carries an advisory lock (flock), so that a later start can tell leftovers from
 * files another process is still writing. close() says that the file is whole, by a small hidden
 * file beside it (".<name>.whole", its size as text): whatever kills the programs, a later start
 * can tell a photograph from a fragment by isWhole(). Dropping the object instead closes the file
 * and leaves it in place, as a fragment: what was received is never thrown away by accident.
 * Names are never used twice by one process. Blocking; reentrant; Linux only.
 */
class StagedFile final
{
public:
    /**
     * Creates a new, empty, locked file in @p folder, whose name contains @p hint (made safe).
     * The folder must exist. Its last two parts are ours ("<session>/.skein/incoming"): should one
     * be a symbolic link, nothing is written.
     */
    [[nodiscard]] static Result<StagedFile> create(const QString& folder, const QString& hint);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_size; }

    /** Appends all of @p bytes, or fails (a full disk is ErrorKind::NoSpace). */
    [[nodiscard]] Result<void> append(QByteArrayView bytes);

    /**
     * The bytes are complete: marks the file as whole, closes and unlocks it. It is not yet flushed
     * to the disk (the committer does that).
     */
    void close();

    /** Closes and removes the file: for a transfer that was cancelled or broke off. */
    void discard();

    /** True if another process holds the lock on the staging file at @p path. */
    [[nodiscard]] static bool isLive(const QString& path);

    /** True if the staging file at @p path was closed as whole and has that size still. */
    [[nodiscard]] static bool isWhole(const QString& path);

    /** Where close() notes that the staging file at @p path is whole. */
    [[nodiscard]] static QString wholeMarkOf(const QString& path);

    /** Removes that note: the file at @p path has gone, or got its final name. */
    static void removeWholeMark(const QString& path);

    /** The hint that the staging file at @p path was created with, as far as it was safe. */
    [[nodiscard]] static QString hintOf(const QString& path);

private:
    StagedFile(Fd folder, Fd fd, QString path)
        : m_folder(std::move(folder))
        , m_fd(std::move(fd))
        , m_path(std::move(path))
    {}
    [[nodiscard]] QByteArray markName() const;

    Fd m_folder; ///< Everything is written relative to it, wherever its path leads by now.
    Fd m_fd;
    QString m_path;
    qint64 m_size = 0;
};

} // namespace skein
