// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * A folder of this user that lies in memory, not on a disk: "$XDG_RUNTIME_DIR/skein" (in a Flatpak
 * "app/<its id>/skein" below that, which outlives its sandbox) or, where that is none of memory or
 * not for its owner alone, "<shared>/skein-<user's number>". Made if need be; empty: there is none.
 *
 * For files that are mapped and written on any thread, and are to outlive a crash: a store into a
 * map of a disk's file waits for the disk after each time that the kernel has written it back, and
 * where the file system copies on write (btrfs) and is full it ends the program (SIGBUS), whatever
 * room was reserved. What lies here is gone when the user has logged out.
 *
 * Touches files: not for the GUI thread. Thread-safe. @p shared: memory that all users share.
 */
[[nodiscard]] QString memoryFolder(const QString& shared = QStringLiteral("/dev/shm"));

} // namespace skein
