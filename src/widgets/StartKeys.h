// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

/** What counts when the program starts. */
namespace skein::startKeys {

/** "last" or "today": which session is opened when nobody named one. */
inline const SettingKey<QString> session{"session/atStart", QStringLiteral("last")};
/** The folder of the session that was open last. */
inline const SettingKey<QString> lastSession{"session/last", {}};
/** It was the folder of a day, which gives way to that of another day. */
inline const SettingKey<bool> lastWasDaily{"session/lastWasDaily", false};
/** The camera in the network that was used last is connected again. */
inline const SettingKey<bool> network{"camera/connectNetwork", true};
/** The camera that was used last, as JSON; see LastCamera. */
inline const SettingKey<QString> lastCamera{"camera/last", {}};
/** The newest version of the settings' file that was told of. */
inline const SettingKey<int> toldFormat{"settings/toldFormat", 0};
/** Whole windows are the picture's: the main window was full screen when it was closed. */
inline const SettingKey<bool> isFullScreen{"window/fullScreen", false};
/** "fit", "fill" or a scale; see ZoomMemory. */
inline const SettingKey<QString> zoom{"view/zoom", QStringLiteral("fit")};
/** The welcome was shown. */
inline const SettingKey<bool> isWelcomed{"interface/welcomed", false};

} // namespace skein::startKeys
