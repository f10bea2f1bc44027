// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

class Settings;

/** Which session is opened at the start, remembered in the settings. Touches no disk. */
namespace startSession {

/** The folder to be opened when nobody named one: that of last time, or that of today, as the
 * preference says; the folder of a day always gives way to that of another day. */
[[nodiscard]] QString folder(const Settings& settings);
/** @p folder is open now. */
void remember(Settings& settings, const QString& folder);

} // namespace startSession

} // namespace skein
