// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "tether/HookRun.h"

#include <QString>
#include <algorithm>

namespace skein::hookKeys {

/** As hooksToJson() writes them. */
inline const SettingKey<QString> hooks{"hooks/programs", QString()};
inline const SettingKey<int> atOnce{"hooks/atOnce", 2};
inline const SettingKey<int> seconds{"hooks/seconds", 60};

constexpr int mostAtOnce = 16;
constexpr int mostSeconds = 24 * 3600;

/** The limits as the preferences say. */
[[nodiscard]] inline HookLimits limitsIn(const Settings& settings)
{
    HookLimits limits;
    limits.atOnce = std::clamp(settings.value(atOnce), 1, mostAtOnce);
    limits.time = std::chrono::seconds(std::clamp(settings.value(seconds), 1, mostSeconds));
    return limits;
}

} // namespace skein::hookKeys
