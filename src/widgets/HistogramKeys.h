// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

/** What the settings of the histogram are called. */
namespace skein::histogramKeys {

inline const SettingKey<bool> shown{"histogram/shown", true};
inline const SettingKey<bool> logarithmic{"histogram/logarithmic", false};
inline const SettingKey<bool> separate{"histogram/separate", false};
inline const SettingKey<int> kind{"histogram/view", 0};

} // namespace skein::histogramKeys
