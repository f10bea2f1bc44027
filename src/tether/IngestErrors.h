// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/IngestQueue.h"

/** What is said when a photograph does not arrive: each sentence tells where it is now. */
namespace skein::ingestErrors {

/** Its transfer was given up for @p reason. */
[[nodiscard]] Error notFetched(const CameraFileEntry& entry, const Error& reason);
/** Its transfer failed for @p reason and is tried again some day. */
[[nodiscard]] Error fetchedLater(const CameraFileEntry& entry, const Error& reason);
/** Its transfer failed for @p reason, a full disk; it comes when there is room. */
[[nodiscard]] Error waitsForRoom(const CameraFileEntry& entry, const Error& reason);
/** It is in the camera's memory and the host does not manage to write it to @p folder's disk. */
[[nodiscard]] Error stillInMemory(const CameraFileEntry& entry, const QString& folder);
/** Why the session folder cannot be changed now: @p count photographs are stillInMemory(). */
[[nodiscard]] Error memoryFirst(int count, const QString& folder);
/** It was received, but the session could not give it its name. */
[[nodiscard]] Error notCommitted(const IngestPhoto& photo, const Error& reason);
/** One photograph's part of photographsHeld(). */
[[nodiscard]] Error cameraWentAway();
[[nodiscard]] Error photographsHeld(int count);
/** Somebody asked for a file while there is no camera. */
[[nodiscard]] Error noCamera(const CameraFileEntry& entry);

} // namespace skein::ingestErrors
