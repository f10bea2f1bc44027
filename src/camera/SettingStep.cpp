// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SettingStep.h"

#include "wire/Exposure.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** Ranges with a finer step, or none, are stepped by a hundredth of their width. */
constexpr double mostStepsOfRange = 1000;
constexpr double stepsOfContinuousRange = 100;

/** The names of settings whose words stand for more or less of a photograph. */
bool isAmount(const QString& name)
{
    static const QStringList names{QStringLiteral("imagequality"), QStringLiteral("imageformat"),
        QStringLiteral("imagesize"), QStringLiteral("jpegquality")};
    return names.contains(name);
}

/** How much of a photograph @p choice keeps, to be compared; nothing for words not known. */
std::optional<double> amountOf(const QString& choice)
{
    static const QRegularExpression pixels(QStringLiteral("^(\\d{2,5})\\s*x\\s*(\\d{2,5})"));
    if (const auto match = pixels.match(choice); match.hasMatch()) {
        return match.captured(1).toDouble() * match.captured(2).toDouble();
    }
    constexpr double raw = 200;
    // The drivers' words (libgphoto2, camlibs/ptp2/config.c): size counts more than compression,
    // and a raw file more than both.
    static const QHash<QString, double> words{{QStringLiteral("basic"), 1},
        {QStringLiteral("economy"), 1}, {QStringLiteral("normal"), 2},
        {QStringLiteral("standard"), 2}, {QStringLiteral("std"), 2}, {QStringLiteral("fine"), 3},
        {QStringLiteral("extra"), 1}, {QStringLiteral("super"), 1}, {QStringLiteral("x"), 1},
        {QStringLiteral("small"), 10}, {QStringLiteral("medium"), 20},
        {QStringLiteral("large"), 30}, {QStringLiteral("tiff"), 100}, {QStringLiteral("raw"), raw},
        {QStringLiteral("nef"), raw}, {QStringLiteral("raf"), raw}, {QStringLiteral("sraw"), 110},
        {QStringLiteral("mraw"), 120}, {QStringLiteral("craw"), 150}};
    static const QRegularExpression gap(QStringLiteral("[^a-z0-9]+"));
    std::optional<double> sum;
    const QStringList parts = choice.toLower().split(gap, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const auto found = words.constFind(part); found != words.cend()) {
            // "NEF (Raw)" is one file.
            sum = *found >= raw && sum >= raw ? *sum : sum.value_or(0) + *found;
        }
    }
    return sum;
}

/** The choices from the least to the most, where that is known of all of them; else as listed. */
QStringList inOrder(const CameraSetting& setting)
{
    QStringList choices = setting.choices;
    const bool isKnown = isAmount(setting.name) &&
                         std::all_of(choices.cbegin(), choices.cend(),
                             [](const QString& each) { return amountOf(each).has_value(); });
    if (isKnown) {
        std::stable_sort(choices.begin(), choices.end(),
            [](const QString& a, const QString& b) { return amountOf(a) < amountOf(b); });
    }
    return choices;
}

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
        return 1; // Words: onwards.
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
    const QStringList choices = inOrder(setting);
    const qsizetype at = choices.indexOf(from);
    if (at < 0) {
        return setting.choices.at(nearestChoice(setting, from));
    }
    const qsizetype to = at + qsizetype(steps) * upwards(setting);
    return choices.at(std::clamp<qsizetype>(to, 0, choices.size() - 1));
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
