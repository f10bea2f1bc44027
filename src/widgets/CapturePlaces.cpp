// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CapturePlaces.h"

#include "wire/CaptureTarget.h"

namespace skein {

QString capturePlaces::cardWithoutRaw()
{
    return QStringLiteral("skein:jpeg");
}

QString capturePlaces::cardOnly()
{
    return QStringLiteral("skein:keep");
}

QString capturePlaces::settingName()
{
    return QStringLiteral("capturetarget");
}

QStringList capturePlaces::withoutPlaces(QStringList choices)
{
    choices.removeAll(cardWithoutRaw());
    choices.removeAll(cardOnly());
    return choices;
}

CameraSetting capturePlaces::withPlaces(CameraSetting setting, Fetching fetching)
{
    const QString card = captureTargetChoice(setting.choices, true);
    if (setting.name != settingName() || card.isEmpty()) {
        return setting;
    }
    const qsizetype place = setting.choices.indexOf(card) + 1;
    setting.choices.insert(place, cardOnly());
    setting.choices.insert(place, cardWithoutRaw());
    if (setting.value.toString() == card && fetching != Fetching::Everything) {
        setting.value = fetching == Fetching::Nothing ? cardOnly() : cardWithoutRaw();
    }
    return setting;
}

QList<CameraSetting> capturePlaces::withPlaces(
    const QList<CameraSetting>& settings, Fetching fetching)
{
    QList<CameraSetting> all = settings;
    for (CameraSetting& each : all) {
        if (each.name == settingName()) {
            each = withPlaces(each, fetching);
        }
    }
    return all;
}

Fetching capturePlaces::fetchingAt(const QString& place)
{
    if (place == cardOnly()) {
        return Fetching::Nothing;
    }
    return place == cardWithoutRaw() ? Fetching::WithoutRaw : Fetching::Everything;
}

QString capturePlaces::cameraChoice(const QStringList& choices, const QString& place)
{
    return fetchingAt(place) == Fetching::Everything ? place : captureTargetChoice(choices, true);
}

} // namespace skein
