// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraInfo.h"

#include <QString>

namespace skein {

/** "Left (Nikon D850)", "Nikon D850", or "Camera" when nothing is known. @p name may be empty. */
[[nodiscard]] QString cameraTitle(const CameraInfo& camera, const QString& name);

/**
 * Serial number, place and what the camera can do, as far as it is known, in one line. @p address:
 * where it is in the network; else its port is named.
 */
[[nodiscard]] QString cameraFacts(const CameraInfo& camera, const QString& address);

} // namespace skein
