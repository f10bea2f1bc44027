// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/BodyControl.h"

namespace skein {

namespace {

Master masterOf(const CameraSetting& setting, const QVariant& toBody, const QVariant& toComputer)
{
    if (setting.value == toBody) {
        return Master::Body;
    }
    return setting.value == toComputer ? Master::Computer : Master::Unknown;
}

std::optional<BodyControl> priority(const CameraSetting& setting)
{
    const QString body = QStringLiteral("Camera");
    for (const QString& computer : {QStringLiteral("USB"), QStringLiteral("Application")}) {
        if (setting.choices.contains(body) && setting.choices.contains(computer)) {
            return BodyControl{setting.name, body, computer, masterOf(setting, body, computer)};
        }
    }
    return {};
}

} // namespace

std::optional<BodyControl> bodyControl(const QList<CameraSetting>& settings)
{
    for (const CameraSetting& setting : settings) {
        if (setting.readOnly) {
            continue;
        }
        if (setting.name == QLatin1String("controlmode") && setting.kind == SettingKind::Text) {
            return BodyControl{
                setting.name, QStringLiteral("0"), QStringLiteral("1"), Master::Unknown};
        }
        if (setting.name == QLatin1String("uilock") && setting.kind == SettingKind::Toggle) {
            return BodyControl{setting.name, false, true, masterOf(setting, false, true)};
        }
        if (setting.name == QLatin1String("prioritymode")) {
            return priority(setting);
        }
    }
    return {};
}

} // namespace skein
