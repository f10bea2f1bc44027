// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraTilt.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr QLatin1String rawRoll("d067");
constexpr QLatin1String rawPitch("d07d");
constexpr QLatin1String wholeRoll("orientation2");
constexpr double unitsADegree = 65536;
constexpr double circle = 360;
constexpr double half = 180;
constexpr double unknown = -1; ///< The raw number of a body that cannot tell.

} // namespace

std::optional<TiltSettings> TiltSettings::of(const QList<CameraSetting>& settings)
{
    const auto has = [&settings](QLatin1String name) {
        return std::any_of(settings.cbegin(), settings.cend(),
            [name](const CameraSetting& setting) { return setting.name == name; });
    };
    const QString pitch = has(rawPitch) ? QString(rawPitch) : QString();
    if (has(rawRoll)) {
        return TiltSettings{rawRoll, pitch};
    }
    return has(wholeRoll) ? std::optional<TiltSettings>({wholeRoll, pitch}) : std::nullopt;
}

std::optional<double> tiltDegrees(const CameraSetting& setting)
{
    const bool isRaw = setting.name != wholeRoll;
    QString text = settingValueText(setting);
    if (text.endsWith(u'\'')) {
        text.chop(1);
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || (isRaw && number == unknown)) {
        return std::nullopt;
    }
    const double degrees = isRaw ? number / unitsADegree : number;
    if (!std::isfinite(degrees) || std::abs(degrees) > circle) {
        return std::nullopt;
    }
    const double turned = std::remainder(degrees, circle);
    return turned <= -half ? half : turned;
}

} // namespace skein
