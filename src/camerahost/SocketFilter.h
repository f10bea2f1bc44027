// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace skein {

/**
 * Takes away this process's right to make sockets to other programs of this computer (AF_UNIX):
 * the session's bus and systemd would run programs and open files for it, and Landlock does not
 * see such connections (up to ABI 6 only those without a path). Sockets for the network and for
 * udev's messages are left.
 *
 * By a seccomp filter, for this thread and all threads started later; cannot be undone. Needs
 * no_new_privs to be set.
 * @return false, with errno set, where the kernel or this code for its processor cannot do that.
 */
[[nodiscard]] bool refuseLocalSockets();

} // namespace skein
