// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/GpHandles.h"
#include "wire/CameraSetting.h"

#include <optional>

namespace skein {

/**
 * What one of the driver's widgets says, as a value. Nothing for windows and sections.
 * Section and sectionLabel stay empty: a single widget does not know its parent.
 */
[[nodiscard]] std::optional<CameraSetting> settingFromWidget(CameraWidget* widget);

/** Puts @p value into a widget of @p kind and marks it as changed. A code of libgphoto2. */
[[nodiscard]] int putIntoWidget(CameraWidget* widget, SettingKind kind, const QVariant& value);

/** All settings of a tree, in its order, each with its section. */
[[nodiscard]] QList<CameraSetting> settingsFromTree(CameraWidget* root);

} // namespace skein
