// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Exposure.h"

#include <QLocale>
#include <cmath>

namespace skein {

namespace {

using std::chrono::milliseconds;

/** What bodies choose by themselves at most. */
constexpr milliseconds longestAutomatic{30'000};
/** No body times more than an hour; a larger number is nonsense. */
constexpr double maxSeconds = 3600;

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

std::optional<Exposure> exposureFromText(const QString& text, const QStringList& bulbWords)
{
    const QString plain = text.trimmed().toLower();
    if (plain.startsWith(QLatin1String("bulb")) || plain == QLatin1String("time") ||
        bulbWords.contains(text.trimmed(), Qt::CaseInsensitive)) {
        return Exposure{true, {}};
    }
    const auto seconds = exposureSecondsFromText(text);
    if (!seconds) {
        return {};
    }
    return Exposure{false, milliseconds(std::llround(*seconds * 1000))};
}

std::optional<double> exposureSecondsFromText(const QString& text)
{
    QString plain = text.trimmed().toLower();
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
    return seconds;
}

const QStringList& exposureSettingNames()
{
    static const QStringList names{QStringLiteral("shutterspeed"), QStringLiteral("shutterspeed2")};
    return names;
}

Exposure exposureFromSettings(const QList<CameraSetting>& settings, const QStringList& bulbWords)
{
    std::optional<Exposure> longest;
    for (const CameraSetting& setting : settings) {
        if (!exposureSettingNames().contains(setting.name)) {
            continue;
        }
        const auto exposure = exposureFromText(setting.value.toString(), bulbWords);
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
