// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SettingStep.h"

#include "wire/Exposure.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** Ranges with a finer step, or none, are stepped by a hundredth of their width. */
constexpr double mostStepsOfRange = 1000;
constexpr double stepsOfContinuousRange = 100;

/** +1 when a larger number (for times: a shorter one) comes later in the list, else -1. */
int upwards(const CameraSetting& setting)
{
    std::optional<double> first;
    std::optional<double> last;
    for (const QString& choice : setting.choices) {
        if (const auto number = choiceNumber(choice)) {
            first = first ? first : number;
            last = number;
        }
    }
    if (!first || *first == *last) {
        return -1; // Words: as the arrow keys go in a menu.
    }
    const bool rises = *last > *first;
    return rises != exposureSettingNames().contains(setting.name) ? 1 : -1;
}

qsizetype nearestChoice(const CameraSetting& setting, const QString& value)
{
    const auto wanted = choiceNumber(value);
    qsizetype best = 0;
    double distance = -1;
    for (qsizetype i = 0; wanted && i < setting.choices.size(); ++i) {
        const auto number = choiceNumber(setting.choices.at(i));
        if (number && (distance < 0 || std::abs(*number - *wanted) < distance)) {
            distance = std::abs(*number - *wanted);
            best = i;
        }
    }
    return best;
}

QVariant steppedChoice(const CameraSetting& setting, const QString& from, int steps)
{
    if (setting.choices.isEmpty()) {
        return {};
    }
    const qsizetype at = setting.choices.indexOf(from);
    if (at < 0) {
        return setting.choices.at(nearestChoice(setting, from));
    }
    const qsizetype to = at + qsizetype(steps) * upwards(setting);
    return setting.choices.at(std::clamp<qsizetype>(to, 0, setting.choices.size() - 1));
}

QVariant steppedNumber(const SettingRange& range, double from, int steps)
{
    const double width = range.maximum - range.minimum;
    if (!std::isfinite(width) || !(width > 0) || !std::isfinite(from)) {
        return {};
    }
    const bool isUsable =
        std::isfinite(range.step) && range.step > 0 && width / range.step <= mostStepsOfRange;
    const double step = isUsable ? range.step : width / stepsOfContinuousRange;
    return std::clamp(from + steps * step, range.minimum, range.maximum);
}

} // namespace

std::optional<double> choiceNumber(const QString& choice)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:f/|ISO )?([+-]?[0-9]+(?:\\.[0-9]+)?)(?:/([0-9]+(?:\\.[0-9]+)?))? ?(?:s|K|mm|EV)?$"));
    constexpr qsizetype longestNumber = 40;
    if (choice.size() > longestNumber) {
        return {};
    }
    const auto match = pattern.match(choice);
    if (!match.hasMatch()) {
        return {};
    }
    const double divisor = match.captured(2).isEmpty() ? 1 : match.captured(2).toDouble();
    return divisor > 0 ? std::optional(match.captured(1).toDouble() / divisor) : std::nullopt;
}

QVariant steppedValue(const CameraSetting& setting, const QVariant& from, int steps)
{
    if (setting.readOnly || steps == 0) {
        return {};
    }
    switch (setting.kind) {
    case SettingKind::Choice:
        return steppedChoice(setting, from.toString(), steps);
    case SettingKind::Range:
        return steppedNumber(setting.range, from.toDouble(), steps);
    case SettingKind::Toggle:
        return steps > 0;
    case SettingKind::Text:
    case SettingKind::Date:
    case SettingKind::Button:
        break;
    }
    return {};
}

} // namespace skein
