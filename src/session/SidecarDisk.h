// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/SidecarFinder.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace skein {

/** The bytes of sidecars on the disk. All functions block: for worker threads. Reentrant. */

/** Nothing when there is no such file, or it cannot be read. */
[[nodiscard]] std::optional<QByteArray> contentsOf(const QString& path);

/**
 * Makes @p bytes the contents of the file, replacing it at once, as a whole, with its permissions;
 * nothing removes it. What another program put there since @p expected was read is never lost: then
 * it fails with ErrorKind::Busy, without a sentence, and leaves that file as it is. Else it fails
 * with a sentence.
 */
[[nodiscard]] Result<void> putSidecar(
    const QString& path, const std::optional<QByteArray>& bytes, const SidecarStamp& expected);

/**
 * Sees to it that the file was written after @p otherNs (nanoseconds since 1970), although the
 * clock of the disk may not have moved on. @return when it was written now.
 */
qint64 makeYounger(const QString& path, qint64 otherNs);

} // namespace skein
