// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/ShutterSpeeds.h"

#include "virtualcamera/PtpCodes.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {
constexpr double ticksPerSecond = 10000.0;

QList<ShutterSpeed> makeSpeeds()
{
    QList<ShutterSpeed> speeds;
    for (const int denominator :
        {8000, 5000, 4000, 3200, 2500, 2000, 1600, 1250, 1000, 800, 640, 500, 400, 320, 250, 200,
            160, 125, 100, 80, 60, 50, 40, 30, 25, 20, 15, 13, 10, 8, 6, 5, 4, 3, 2}) {
        const auto ticks = static_cast<quint32>(ticksPerSecond / denominator);
        // Two of the shortest times fall on one tick; the first keeps it.
        if (speeds.isEmpty() || speeds.last().ticks != ticks)
            speeds.append({ticks, 1, static_cast<quint16>(denominator)});
    }
    for (const int tenths :
        {10, 13, 16, 20, 25, 30, 40, 50, 60, 80, 100, 130, 150, 200, 250, 300}) {
        const bool isWhole = tenths % 10 == 0;
        speeds.append({static_cast<quint32>(tenths * 1000),
            static_cast<quint16>(isWhole ? tenths / 10 : tenths),
            static_cast<quint16>(isWhole ? 1 : 10)});
    }
    speeds.append({ptp::bulbTime, 0xFFFF, 0xFFFF});
    return speeds;
}

template<typename Predicate>
ShutterSpeed find(Predicate matches)
{
    const QList<ShutterSpeed>& speeds = shutterSpeeds();
    const auto found = std::find_if(speeds.cbegin(), speeds.cend(), matches);
    return found != speeds.cend() ? *found : nearestShutterSpeed(1.0 / 125.0);
}
} // namespace

bool ShutterSpeed::isBulb() const
{
    return ticks == ptp::bulbTime;
}

double ShutterSpeed::seconds() const
{
    return isBulb() ? 0.0 : static_cast<double>(numerator) / denominator;
}

quint32 ShutterSpeed::fraction() const
{
    return static_cast<quint32>(numerator) << 16 | denominator;
}

QString ShutterSpeed::decimalName() const
{
    if (isBulb())
        return QStringLiteral("Bulb");
    return QStringLiteral("%1s").arg(ticks / ticksPerSecond, 0, 'f', 4);
}

QString ShutterSpeed::fractionName() const
{
    if (isBulb())
        return QStringLiteral("Bulb");
    if (denominator == 1)
        return QString::number(numerator);
    return QStringLiteral("%1/%2").arg(numerator).arg(denominator);
}

const QList<ShutterSpeed>& shutterSpeeds()
{
    static const QList<ShutterSpeed> speeds = makeSpeeds();
    return speeds;
}

ShutterSpeed shutterSpeedFromTicks(quint32 ticks)
{
    return find([ticks](const ShutterSpeed& speed) { return speed.ticks == ticks; });
}

ShutterSpeed shutterSpeedFromFraction(quint32 fraction)
{
    return find([fraction](const ShutterSpeed& speed) { return speed.fraction() == fraction; });
}

ShutterSpeed nearestShutterSpeed(double seconds)
{
    const auto distance = [seconds](const ShutterSpeed& speed) {
        return speed.isBulb() ? 1e9 : std::abs(std::log(speed.seconds() / std::max(seconds, 1e-6)));
    };
    const QList<ShutterSpeed>& speeds = shutterSpeeds();
    return *std::min_element(speeds.cbegin(), speeds.cend(),
        [&](const ShutterSpeed& a, const ShutterSpeed& b) { return distance(a) < distance(b); });
}

} // namespace skein
