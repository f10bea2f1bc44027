// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace skein {

/** An open folder to start from; the path to it may lead through links. Not valid: errno. */
[[nodiscard]] Fd openRoot(const QString& path);

/**
 * Opens what @p relative names below the open folder @p root and nothing else: no symbolic link is
 * followed, not even a last one, and ".." leads nowhere. @p flags and @p mode are open(2)'s.
 *
 * One openat2(2) with RESOLVE_BENEATH where the kernel has it (Linux 5.6), else folder by folder.
 * Not valid: errno says why (ELOOP or ENOTDIR: a link was in the way; EXDEV: it led outside).
 * @param step go folder by folder in any case (for tests).
 */
[[nodiscard]] Fd openBeneath(
    int root, const QByteArray& relative, int flags, mode_t mode = 0, bool step = false);

} // namespace skein
