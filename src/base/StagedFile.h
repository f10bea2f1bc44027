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
 * files another process is still writing. Dropping the object closes the file and leaves it in
 * place: what was received is never thrown away by accident. Blocking; reentrant; Linux only.
 */
class StagedFile final
{
public:
    /**
     * Creates a new, empty, locked file in @p folder, whose name contains @p hint (made safe).
     * The folder must exist.
     */
    [[nodiscard]] static Result<StagedFile> create(const QString& folder, const QString& hint);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_size; }

    /** Appends all of @p bytes, or fails (a full disk is ErrorKind::NoSpace). */
    [[nodiscard]] Result<void> append(QByteArrayView bytes);

    /** Closes and unlocks; the bytes are complete but not yet flushed (the committer does that). */
    void close() { m_fd.reset(); }

    /** Closes and removes the file: for a transfer that was cancelled or broke off. */
    void discard();

    /** True if another process holds the lock on the staging file at @p path. */
    [[nodiscard]] static bool isLive(const QString& path);

private:
    StagedFile(Fd fd, QString path)
        : m_fd(std::move(fd))
        , m_path(std::move(path))
    {}

    Fd m_fd;
    QString m_path;
    qint64 m_size = 0;
};

} // namespace skein
