// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace skein::focusstack {

/** Bytes of memory that can be had without swapping (MemAvailable of /proc/meminfo, Linux 3.14);
 * negative where the system does not tell. From any thread. */
qint64 freeMemory();

} // namespace skein::focusstack
