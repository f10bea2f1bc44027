// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

namespace skein::test {

/** A setting of each kind, as a camera would have them. */
inline CameraSetting choiceSetting(
    const QString& name, const QString& value, const QStringList& choices)
{
    CameraSetting setting;
    setting.name = name;
    setting.label = name;
    setting.section = QStringLiteral("capturesettings");
    setting.sectionLabel = QStringLiteral("Capture Settings");
    setting.kind = SettingKind::Choice;
    setting.value = value;
    setting.choices = choices;
    return setting;
}

inline CameraSetting rangeSetting(const QString& name, double value, SettingRange range)
{
    CameraSetting setting = choiceSetting(name, {}, {});
    setting.kind = SettingKind::Range;
    setting.value = value;
    setting.range = range;
    return setting;
}

inline CameraSetting textSetting(const QString& name, const QString& value)
{
    CameraSetting setting = choiceSetting(name, value, {});
    setting.kind = SettingKind::Text;
    return setting;
}

inline CameraSetting toggleSetting(const QString& name, bool value)
{
    CameraSetting setting = choiceSetting(name, {}, {});
    setting.kind = SettingKind::Toggle;
    setting.value = value;
    return setting;
}

} // namespace skein::test
