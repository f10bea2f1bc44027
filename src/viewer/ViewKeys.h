// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "viewer/ViewOptions.h"

/** What the settings of ViewOptions are called. Colours are "#aarrggbb"; empty: the default. */
namespace skein::viewsettings {

inline const SettingKey<bool> maskShownKey{"view/mask", false};
inline const SettingKey<QStringList> maskRatiosKey{"view/maskRatios", {QStringLiteral("4:3")}};
inline const SettingKey<QStringList> ownRatiosKey{"view/ownRatios", {}};
inline const SettingKey<int> maskOpacityKey{"view/maskOpacity", 90};
inline const SettingKey<QString> maskLookKey{"view/maskLook", QStringLiteral("shade")};
inline const SettingKey<bool> maskTurnsKey{"view/maskTurnsForPortrait", true};

inline const SettingKey<bool> guidesShownKey{"view/guides", false};
inline const SettingKey<QString> guideKindKey{"view/guideKind", QStringLiteral("thirds")};
inline const SettingKey<int> guideEyeKey{"view/guideSpiralCorner", 0};
inline const SettingKey<int> guideColumnsKey{"view/guideColumns", 4};
inline const SettingKey<int> guideRowsKey{"view/guideRows", 4};
inline const SettingKey<QString> guideColourKey{"view/guideColour", {}};
inline const SettingKey<int> guideWidthKey{"view/guideWidth", 1};
inline const SettingKey<bool> guideFollowsKey{"view/guidesFollowMask", true};

inline const SettingKey<bool> warningShownKey{"view/exposureWarning", false};
inline const SettingKey<double> overKey{"view/overPercent", 98};
inline const SettingKey<double> underKey{"view/underPercent", 2};
inline const SettingKey<double> rawOverKey{"view/rawOverPercent", WarningOptions().rawOverPercent};
inline const SettingKey<double> rawUnderKey{"view/rawUnderStops", WarningOptions().rawUnderStops};
inline const SettingKey<QString> overColourKey{"view/overColour", {}};
inline const SettingKey<QString> underColourKey{"view/underColour", {}};

inline const SettingKey<bool> peakingShownKey{"view/focusPeaking", false};
inline const SettingKey<QString> peakingColourKey{"view/peakingColour", {}};
inline const SettingKey<double> peakingStrengthKey{
    "view/peakingStrength", PeakingOptions().strength};
inline const SettingKey<double> peakingThresholdKey{
    "view/peakingThreshold", PeakingOptions().threshold};

inline const SettingKey<bool> focusPointsKey{"view/focusPoints", false};
inline const SettingKey<bool> informationKey{"view/information", true};
inline const SettingKey<int> loupeKey{"view/loupePercent", 100};
inline const SettingKey<QString> backgroundKey{"view/background", {}};
inline const SettingKey<QString> highlightKey{"view/highlight", {}};

} // namespace skein::viewsettings
