// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

/** What the desktop is asked for. */
namespace skein::desktopKeys {

/** It tells what needs the photographer while no window of ours is looked at; see AwayNotices. */
inline const SettingKey<bool> notify{"desktop/notify", true};
/** Neither screen nor computer sleeps while photographs are taken or on their way; see StayAwake.
 */
inline const SettingKey<bool> stayAwake{"desktop/stayAwake", true};

} // namespace skein::desktopKeys
