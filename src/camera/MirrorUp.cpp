// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/MirrorUp.h"

#include <algorithm>

namespace skein {

namespace {

constexpr uint mirrorLockup = 0x60f;
constexpr int hexadecimal = 16;

/** In Canon's custom functions, numbers in base 16: a function, how many values, the values. */
bool isLockedUp(const QString& functions)
{
    const QStringList numbers = functions.split(u',');
    const auto at = [&numbers](qsizetype index) {
        return numbers.value(index).toUInt(nullptr, hexadecimal);
    };
    for (qsizetype index = 0; index + 2 < numbers.size(); ++index) {
        if (at(index) == mirrorLockup && at(index + 1) == 1) {
            return at(index + 2) != 0;
        }
    }
    return false;
}

const CameraSetting* find(const QList<CameraSetting>& settings, QLatin1String name)
{
    const auto found = std::find_if(settings.begin(), settings.end(),
        [name](const CameraSetting& each) { return each.name == name; });
    return found != settings.end() ? &*found : nullptr;
}

} // namespace

MirrorUp MirrorUp::of(const QList<CameraSetting>& settings)
{
    const QString on = QStringLiteral("On");
    const QString off = QStringLiteral("Off");
    const CameraSetting* delay = find(settings, QLatin1String("exposuredelaymode"));
    if (delay != nullptr && !delay->readOnly && delay->choices.contains(on) &&
        delay->choices.contains(off)) {
        return {Way::CameraWaits, delay->name, on, off};
    }
    const QString press = QStringLiteral("Press Full");
    const QString release = QStringLiteral("Release Full");
    const CameraSetting* functions = find(settings, QLatin1String("customfuncex"));
    const CameraSetting* shutter = find(settings, QLatin1String("eosremoterelease"));
    if (functions != nullptr && isLockedUp(functions->value.toString()) && shutter != nullptr &&
        shutter->choices.contains(press) && shutter->choices.contains(release)) {
        return {Way::TwoPresses, shutter->name, press, release};
    }
    return {};
}

} // namespace skein
