// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camerahost/SandboxPlaces.h"

#include <QStringList>

namespace skein {

/** How far the kernel lets this process be confined. */
struct SandboxState
{
    int abi = 0;    ///< Version of the kernel's Landlock; 0: it has none, and nothing was changed.
    QString reason; ///< For the log, where there is none.
    bool refusesLocalSockets = false; ///< refuseLocalSockets() did its work.

    [[nodiscard]] bool isConfined() const { return abi > 0; }
    /** For the log: what this kernel cannot refuse. */
    [[nodiscard]] QStringList gaps() const;
};

/**
 * Takes away this process's right to read, write, create, run or remove anything below the file
 * system but what @p places names; to send orders to other devices; to be called by TCP (and to
 * call, where that is not allowed); to send signals to other programs, and to trace them; and to
 * talk to other programs of this computer (refuseLocalSockets()), which would do it instead. No
 * kernel yet refuses messages to the network by UDP.
 *
 * For this thread and all threads started later; cannot be undone. Also sets no_new_privs.
 * @param atMostAbi as if the kernel were older (for tests).
 * @return an error when the kernel has Landlock but refused these rules.
 */
[[nodiscard]] Result<SandboxState> enterSandbox(const SandboxPlaces& places, int atMostAbi = 99);

} // namespace skein
