// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <algorithm>

namespace skein {

/** How the capture command presses the shutter. A value. */
struct ShutterPlan
{
    inline static const SettingKey<int> delayKey{"shutter/selfTimer", 0};
    inline static const SettingKey<int> picturesKey{"shutter/pictures", 1};
    inline static const SettingKey<int> bulbKey{"shutter/bulb", 0};
    static constexpr int mostDelay = 60;
    static constexpr int mostPictures = 999;
    static constexpr int mostBulb = 4 * 3600;

    int delaySeconds = 0; ///< Of the self-timer; 0: off.
    int pictures = 1;     ///< One after the other.
    int bulbSeconds = 0;  ///< Length of bulb exposures; 0: until somebody ends them.

    /** As chosen; whatever the file says, within its limits. */
    [[nodiscard]] static ShutterPlan from(const Settings& settings)
    {
        return {std::clamp(settings.value(delayKey), 0, mostDelay),
            std::clamp(settings.value(picturesKey), 1, mostPictures),
            std::clamp(settings.value(bulbKey), 0, mostBulb)};
    }
    [[nodiscard]] bool isPlain() const { return delaySeconds == 0 && pictures == 1; }
};

} // namespace skein
