// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

namespace skein {

/**
 * The names of the settings a photographer changes all the time, of those in @p settings, in a
 * fixed order. Drivers name them differently per vendor; one name is taken for each.
 */
[[nodiscard]] QStringList essentialSettings(const QList<CameraSetting>& settings);

} // namespace skein
