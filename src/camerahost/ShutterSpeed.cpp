// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/ShutterSpeed.h"

#include "camerahost/DriverText.h"

#include <QLocale>
#include <cmath>

namespace skein {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds captureMargin{10'000};
/** The longest time bodies offer but bulb; assumed where the text tells nothing. */
constexpr milliseconds longestExposure{30'000};
constexpr double maxSeconds = 3600;

} // namespace

std::optional<ShutterSpeed> shutterSpeedFromText(const QString& text)
{
    QString plain = text.trimmed().toLower();
    const bool isBulb = plain.startsWith(QLatin1String("bulb")) ||
                        plain.startsWith(QLatin1String("time")) || text == driverText("Bulb") ||
                        text == driverText("Time");
    if (isBulb) {
        return ShutterSpeed{true, {}};
    }
    while (plain.endsWith(u's') || plain.endsWith(u'"')) {
        plain.chop(1);
    }
    const QLocale c = QLocale::c();
    bool isNumber = false;
    bool isDivisor = true;
    double seconds = c.toDouble(plain.section(u'/', 0, 0).trimmed(), &isNumber);
    if (plain.contains(u'/')) {
        seconds /= c.toDouble(plain.section(u'/', 1).trimmed(), &isDivisor);
    }
    if (!isNumber || !isDivisor || !std::isfinite(seconds) || seconds < 0 || seconds > maxSeconds) {
        return {};
    }
    return ShutterSpeed{false, milliseconds(std::llround(seconds * 1000))};
}

milliseconds captureLimit(const std::optional<ShutterSpeed>& speed)
{
    return 2 * (speed ? speed->duration : longestExposure) + captureMargin;
}

} // namespace skein
