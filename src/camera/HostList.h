// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/CameraFinder.h"

#include <QByteArray>

namespace skein {

/**
 * Reads what "skein-camera-host --list --json" prints: one JSON object with "library" ("version",
 * "warning") and "cameras" (each "model", "port"). A Protocol error when it is none.
 */
[[nodiscard]] Result<CameraFinder::Found> parseHostList(const QByteArray& output);

} // namespace skein
