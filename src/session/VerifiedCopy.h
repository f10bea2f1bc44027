// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace skein {

/** Asked between two blocks; may wait; false: the work is to be given up (ErrorKind::Cancelled). */
using MayGoOn = std::function<bool()>;

/** What the disk says of a file; times in nanoseconds since 1970. */
struct FileFacts
{
    qint64 size = -1;
    qint64 modified = 0;
    qint64 inode = 0;

    friend bool operator==(const FileFacts&, const FileFacts&) = default;
};

/** A file that lies staged, flushed, read again and found equal. */
struct VerifiedCopy
{
    QString stagingPath;
    QByteArray hash; ///< XXH3-128, canonical.
    FileFacts source;
};

/** Why there is none. */
struct CopyFailure
{
    enum class Where {
        Source,
        Target,
        Comparison, ///< What was read again is not what was written.
    };

    Error error;
    Where where = Where::Target;
};

/** Facts of the ordinary file at @p path (following links); fails with NotFound or others. */
[[nodiscard]] Result<FileFacts> factsOf(const QString& path);

/**
 * XXH3-128 of the file at @p path as the disk has it: what the memory keeps of it is dropped before
 * and after, as far as this system allows (posix_fadvise; a network mount may serve it from its
 * server's memory). Blocking; reentrant.
 */
[[nodiscard]] Result<QByteArray> hashOnDisk(const QString& path, const MayGoOn& mayGoOn);

/**
 * Copies @p source into the staging folder @p staging with its time, flushes it, reads it again
 * from the disk and compares. On failure nothing is left there. Blocking; reentrant.
 */
[[nodiscard]] tl::expected<VerifiedCopy, CopyFailure> makeVerifiedCopy(
    const QString& source, const QString& staging, const MayGoOn& mayGoOn);

} // namespace skein
