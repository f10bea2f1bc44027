// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>

namespace skein {

/** How far the kernel lets this process be restricted. */
enum class SandboxState : quint8 {
    Restricted,  ///< Writing is refused everywhere but in the given places.
    Unavailable, ///< The kernel has no Landlock (or it is switched off): nothing was changed.
};

/**
 * Takes away this process's right to write, create or remove anything below the file system, but
 * in @p writableFolders, the USB device nodes and /dev/null. Reading and the network stay free.
 *
 * For all threads started later; cannot be undone. Missing folders are left out.
 * @return an error when the kernel has Landlock but refused these rules.
 */
[[nodiscard]] Result<SandboxState> restrictWriting(const QStringList& writableFolders);

} // namespace skein
