// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/ExposureLimit.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace skein {

namespace {

using std::chrono::milliseconds;

/** What bodies choose by themselves at most. */
constexpr milliseconds longestAutomatic{30'000};
/** No body times more than an hour; a larger number is nonsense. */
constexpr double maxSeconds = 3600;
/** Nikon has the exact time in the second one. */
constexpr std::array settingNames{"shutterspeed", "shutterspeed2"};

/** "13/10" or "2.5"; negative when it is neither. */
double secondsFromText(const QString& text)
{
    const QLocale c = QLocale::c();
    const qsizetype slash = text.indexOf(u'/');
    bool isNumber = false;
    const double number = c.toDouble(text.left(slash).trimmed(), &isNumber);
    if (!isNumber || slash < 0) {
        return isNumber ? number : -1;
    }
    const double divisor = c.toDouble(text.mid(slash + 1).trimmed(), &isNumber);
    return isNumber && divisor > 0 ? number / divisor : -1;
}

} // namespace

std::optional<Exposure> exposureFromText(const QString& text)
{
    QString plain = text.trimmed().toLower();
    if (plain.startsWith(QLatin1String("bulb")) || plain == QLatin1String("time")) {
        return Exposure{true, {}};
    }
    if (plain.startsWith(QLatin1String("x "))) {
        plain.replace(0, 2, QStringLiteral("1/"));
    }
    while (plain.endsWith(u's') || plain.endsWith(u'"')) {
        plain.chop(1);
    }
    const double seconds = secondsFromText(plain);
    if (!std::isfinite(seconds) || seconds < 0 || seconds > maxSeconds) {
        return {};
    }
    return Exposure{false, milliseconds(std::llround(seconds * 1000))};
}

Exposure exposureFromSettings(const QList<CameraSetting>& settings)
{
    std::optional<Exposure> longest;
    for (const CameraSetting& setting : settings) {
        const auto isTime = [&](const char* name) { return setting.name == QLatin1String(name); };
        if (std::none_of(settingNames.begin(), settingNames.end(), isTime)) {
            continue;
        }
        const auto exposure = exposureFromText(setting.value.toString());
        if (exposure && (!longest || exposure->isBulb || exposure->duration > longest->duration)) {
            longest = exposure;
        }
        if (longest && longest->isBulb) {
            break;
        }
    }
    return longest.value_or(Exposure{false, longestAutomatic});
}

milliseconds captureLimit(milliseconds exposure, milliseconds margin)
{
    return 2 * exposure + margin;
}

} // namespace skein
