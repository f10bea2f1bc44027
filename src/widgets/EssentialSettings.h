// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

namespace skein {

/**
 * The names of the settings a photographer changes all the time, of those in @p settings, in a
 * fixed order. Drivers name them differently per vendor; one name is taken for each.
 */
[[nodiscard]] QStringList essentialSettings(const QList<CameraSetting>& settings);

/**
 * False for what drivers offer among the settings but what is a lever of the protocol: it would
 * open the shutter, raise the mirror or send raw commands behind the program's back.
 */
[[nodiscard]] bool isForPhotographers(const CameraSetting& setting);

} // namespace skein
