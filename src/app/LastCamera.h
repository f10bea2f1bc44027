// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraInfo.h"

#include <QList>
#include <optional>

namespace skein {

class Settings;

/** Which camera was used last, remembered in the settings. Values; GUI thread only. */
namespace lastCamera {

/** @p camera is used now; a virtual one is not to be remembered. */
void remember(Settings& settings, const CameraInfo& camera);
/** Model, serial number and port as they were; nothing if there was none. */
[[nodiscard]] std::optional<CameraInfo> remembered(const Settings& settings);
/** @p found with the camera that was used last before all others. */
[[nodiscard]] QList<CameraInfo> firstOf(const Settings& settings, QList<CameraInfo> found);
/** The port of the camera that was used last, if it is one in the network that is to be connected
 * again at the start; else empty. */
[[nodiscard]] QString networkPort(const Settings& settings);

} // namespace lastCamera

} // namespace skein
