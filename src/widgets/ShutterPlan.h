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
    inline static const SettingKey<int> intervalKey{"shutter/interval", 0};
    inline static const SettingKey<int> bulbKey{"shutter/bulb", 0};
    inline static const SettingKey<int> mirrorKey{"shutter/mirrorDelay", 0};
    inline static const SettingKey<bool> restKey{"shutter/waitForRest", false};
    inline static const SettingKey<double> restMotionKey{"shutter/restMotion", 1.0};
    inline static const SettingKey<int> restLimitKey{"shutter/restLimit", 20};
    inline static const SettingKey<bool> restlessKey{"shutter/shootWithoutRest", false};
    static constexpr int mostDelay = 60;
    static constexpr int mostPictures = 999;
    static constexpr int mostInterval = 24 * 3600;
    static constexpr int mostBulb = 4 * 3600;
    static constexpr int mostMirror = 30;
    static constexpr double leastMotion = 0.1;
    static constexpr double mostMotion = 50;
    static constexpr int leastRestLimit = 1;
    static constexpr int mostRestLimit = 600;

    int delaySeconds = 0; ///< Of the self-timer; 0: off.
    int pictures = 1;     ///< One after the other.
    /** From the beginning of one picture of a row to that of the next; 0: each as soon as the
     * camera can. */
    int intervalSeconds = 0;
    int bulbSeconds = 0;   ///< Length of bulb exposures; 0: until somebody ends them.
    int mirrorSeconds = 0; ///< Before each exposure, with the mirror up where possible; 0: off.
    bool waitsForRest = false;
    double restMotion = 1.0;     ///< Thousandths of the width from frame to frame that are rest.
    int restLimitSeconds = 20;   ///< To wait for it at most.
    bool shootsRestless = false; ///< When it did not come: take the photograph all the same.

    /** As chosen; whatever the file says, within its limits. */
    [[nodiscard]] static ShutterPlan from(const Settings& settings)
    {
        return {std::clamp(settings.value(delayKey), 0, mostDelay),
            std::clamp(settings.value(picturesKey), 1, mostPictures),
            std::clamp(settings.value(intervalKey), 0, mostInterval),
            std::clamp(settings.value(bulbKey), 0, mostBulb),
            std::clamp(settings.value(mirrorKey), 0, mostMirror), settings.value(restKey),
            std::clamp(settings.value(restMotionKey), leastMotion, mostMotion),
            std::clamp(settings.value(restLimitKey), leastRestLimit, mostRestLimit),
            settings.value(restlessKey)};
    }
    /** One photograph at once. */
    [[nodiscard]] bool isPlain() const
    {
        return delaySeconds == 0 && pictures == 1 && mirrorSeconds == 0 && !waitsForRest;
    }
    /** One photograph at once from now on. */
    static void makePlain(Settings& settings)
    {
        settings.setValue(delayKey, 0);
        settings.setValue(picturesKey, 1);
        settings.setValue(intervalKey, 0);
        settings.setValue(mirrorKey, 0);
        settings.setValue(restKey, false);
    }
};

} // namespace skein
