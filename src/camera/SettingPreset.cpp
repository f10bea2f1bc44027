// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SettingPreset.h"

#include <algorithm>

namespace skein {

namespace {

const QStringList& modes()
{
    static const QStringList names{QStringLiteral("autoexposuremodedial"),
        QStringLiteral("autoexposuremode"), QStringLiteral("expprogram"),
        QStringLiteral("expprogram2")};
    return names;
}

const QStringList& lockers()
{
    static const QStringList names{QStringLiteral("imagequality"), QStringLiteral("imageformat"),
        QStringLiteral("isoauto"), QStringLiteral("autoiso"), QStringLiteral("focusmode"),
        QStringLiteral("focusmode2"), QStringLiteral("drivemode"), QStringLiteral("capturemode"),
        QStringLiteral("exposuremetermode"), QStringLiteral("meteringmode"),
        QStringLiteral("whitebalance")};
    return names;
}

const QStringList& exposures()
{
    static const QStringList names{QStringLiteral("iso"), QStringLiteral("f-number"),
        QStringLiteral("aperture"), QStringLiteral("shutterspeed"), QStringLiteral("shutterspeed2"),
        QStringLiteral("exposurecompensation")};
    return names;
}

int rank(const QString& name)
{
    enum Rank { Mode, Locker, Exposure, Other, FineTuning };
    if (modes().contains(name)) {
        return Mode;
    }
    if (lockers().contains(name)) {
        return Locker;
    }
    if (exposures().contains(name)) {
        return Exposure;
    }
    const bool isFine =
        name.contains(QLatin1String("colortemperature")) || name.contains(QLatin1String("adjust"));
    return isFine ? FineTuning : Other;
}

} // namespace

bool isForPresets(const CameraSetting& setting)
{
    static const QStringList sections{
        QStringLiteral("actions"), QStringLiteral("status"), QStringLiteral("other")};
    static const QStringList personal{QStringLiteral("artist"), QStringLiteral("copyright"),
        QStringLiteral("ownername"), QStringLiteral("imagecomment"),
        QStringLiteral("capturetarget"), QStringLiteral("recordingmedia"),
        QStringLiteral("controlmode"), QStringLiteral("applicationmode"),
        QStringLiteral("prioritymode"), QStringLiteral("uilock"), QStringLiteral("viewfinder"),
        QStringLiteral("bulb")};
    if (setting.readOnly || sections.contains(setting.section) || personal.contains(setting.name) ||
        setting.name.contains(QLatin1String("datetime"))) {
        return false;
    }
    return setting.kind == SettingKind::Choice || setting.kind == SettingKind::Range ||
           setting.kind == SettingKind::Toggle || setting.kind == SettingKind::Text;
}

QList<PresetValue> presetValues(const QList<CameraSetting>& settings, const QStringList& names)
{
    QList<PresetValue> values;
    for (const CameraSetting& setting : settings) {
        if (isForPresets(setting) && (names.isEmpty() || names.contains(setting.name))) {
            values.append({setting.name, settingValueText(setting)});
        }
    }
    return values;
}

QList<PresetValue> inWorkingOrder(QList<PresetValue> values)
{
    std::stable_sort(values.begin(), values.end(),
        [](const PresetValue& a, const PresetValue& b) { return rank(a.name) < rank(b.name); });
    return values;
}

} // namespace skein
