// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/CameraFinder.h"

#include <QByteArray>

class QJsonObject;
class QJsonValue;

namespace skein {

/**
 * Reads what "skein-camera-host --list --json" prints: one JSON object with "library" ("version",
 * "warning") and "cameras" (each "model", "port" and what its driver can do). A Protocol error when
 * it is none.
 */
[[nodiscard]] Result<CameraFinder::Found> parseHostList(const QByteArray& output);

/** The driver library that an answer of the host names. */
[[nodiscard]] LibraryInfo libraryInHostAnswer(const QJsonObject& answer);

/** What the driver says a model can do; as "capture", "preview", ... beside its name. */
[[nodiscard]] CameraCapabilities capabilitiesInHostAnswer(const QJsonValue& model);

} // namespace skein
