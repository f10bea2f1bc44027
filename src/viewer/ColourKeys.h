// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "colour/ColourTransform.h"

/** What the settings of ColourManager are called. */
namespace skein::colourKeys {

inline const SettingKey<bool> onKey{"colour/managed", true};
inline const SettingKey<int> intentKey{"colour/intent", static_cast<int>(ColourIntent::Perceptual)};
inline const SettingKey<bool> blackPointKey{"colour/blackPoint", true};
inline const SettingKey<bool> proofingKey{"colour/proofing", false};
inline const SettingKey<QString> proofKey{"colour/proofProfile", {}};
inline const SettingKey<bool> gamutKey{"colour/gamutWarning", false};
/** A monitor, its file, the next monitor, and so on. */
inline const SettingKey<QStringList> monitorsKey{"colour/monitorProfiles", {}};

} // namespace skein::colourKeys
