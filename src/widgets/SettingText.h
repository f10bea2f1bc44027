// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

namespace skein {

/**
 * Camera values as photographers write them: "0.0100s" is "1/100 s", aperture "5.6" is "f/5.6"
 * (or "f/5,6": numbers follow the user's locale).
 * What is not understood is said as the driver says it (driverWords()). Pure functions; for display
 * only, what is written to the camera is always the driver's own text.
 */
[[nodiscard]] QString settingDisplayText(const QString& settingName, const QString& value);

/** @p value of @p setting, of whatever kind, as it is said over the picture; in the user's locale.
 */
[[nodiscard]] QString settingValueInWords(const CameraSetting& setting, const QVariant& value);

/** What the photographer risks with the place that photographs go to now; empty for other settings.
 */
[[nodiscard]] QString captureTargetNote(const CameraSetting& setting);

/** A shutter time in the driver's words ("0.0166s", "1/60", "300/10", "bulb"). */
[[nodiscard]] QString shutterDisplayText(const QString& value);

/**
 * What photographers call it; for settings we have no word for, the driver's label without its
 * counting ("Focus Mode 2").
 */
[[nodiscard]] QString settingDisplayLabel(const CameraSetting& setting);
/** The same, of a setting of which no more is known than its @p name and the driver's @p label. */
[[nodiscard]] QString settingDisplayLabel(const QString& name, const QString& label);

} // namespace skein
