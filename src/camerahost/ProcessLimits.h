// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace skein {

/**
 * Memory of its own that a host may have at most. A photograph in the camera's memory is held
 * whole by the driver, and by the host while the disk is full: room for several of 200 MB.
 */
constexpr quint64 hostMemoryBytes = 2ULL * 1024 * 1024 * 1024;

/**
 * Bounds what this process can take and leave behind: no core dumps (they would hold photographs,
 * outside the session and readable by others), no new privileges, and at most @p memoryBytes of
 * memory, but in builds with sanitizers, which need more than they use. Cannot be undone; what the
 * kernel refuses is told in the log.
 *
 * The process stays "dumpable": otherwise /proc would not show its owner any more which device it
 * holds (DeviceHolder), nor could its developers attach a debugger.
 */
void limitProcess(quint64 memoryBytes = hostMemoryBytes);

} // namespace skein
