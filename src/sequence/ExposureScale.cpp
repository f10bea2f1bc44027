// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ExposureScale.h"

#include "wire/Exposure.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** Stops within which two are the same. */
constexpr double tolerance = 0.05;
/** No dial has more clicks; what lists more is not searched any further. */
constexpr qsizetype mostChoices = 400;
constexpr qsizetype mostTexts = 2000;

/** The first number in @p text, with a sign and a point or comma; nothing when there is none. */
std::optional<double> numberIn(QString text)
{
    static const QRegularExpression pattern(QStringLiteral("[-+]?[0-9]+([.][0-9]+)?"));
    const auto match = pattern.match(text.replace(u',', u'.'));
    return match.hasMatch() ? std::optional(QLocale::c().toDouble(match.captured())) : std::nullopt;
}

/** Bodies write a third as 0.3 or 0.33 and two thirds as 0.6, 0.66 or 0.7. */
double inThirds(double stops)
{
    const double third = std::round(stops * 3) / 3;
    const double half = std::round(stops * 2) / 2;
    if (std::abs(half - stops) < 0.01) {
        return half;
    }
    return std::abs(third - stops) < 0.07 ? third : stops;
}

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

double ExposureScale::evOf(ExposureRole role, double number)
{
    switch (role) {
    case ExposureRole::Shutter:
        return std::log2(number);
    case ExposureRole::Aperture:
        return -2 * std::log2(number);
    case ExposureRole::Iso:
        return std::log2(number / 100);
    case ExposureRole::Compensation:
        break;
    }
    return number;
}

std::optional<double> ExposureScale::evOf(ExposureRole role, const QString& text)
{
    if (role == ExposureRole::Compensation) {
        const auto stops = numberIn(text);
        return stops ? std::optional(inThirds(*stops)) : std::nullopt;
    }
    const auto number =
        role == ExposureRole::Shutter ? exposureSecondsFromText(text) : numberIn(text);
    return number && *number > 0 ? std::optional(evOf(role, *number)) : std::nullopt;
}

ExposureScale ExposureScale::of(ExposureRole role, const QStringList& choices)
{
    ExposureScale scale;
    for (const QString& text : choices.mid(0, mostTexts)) {
        if (scale.m_choices.size() == mostChoices) {
            break;
        }
        const auto ev = evOf(role, text);
        const bool isKnown =
            ev && std::any_of(scale.m_choices.begin(), scale.m_choices.end(),
                      [&ev](const Choice& each) { return std::abs(each.ev - *ev) < 0.01; });
        if (ev && !isKnown) {
            scale.m_choices.append({text, *ev});
        }
    }
    std::sort(scale.m_choices.begin(), scale.m_choices.end(),
        [](const Choice& a, const Choice& b) { return a.ev < b.ev; });
    scale.snap();
    return scale;
}

void ExposureScale::snap()
{
    QList<double> steps;
    for (qsizetype i = 1; i < m_choices.size(); ++i) {
        steps.append(m_choices.at(i).ev - m_choices.at(i - 1).ev);
    }
    if (steps.isEmpty()) {
        return;
    }
    m_spacing = median(steps);
    for (const double divisor : {3.0, 2.0, 1.0}) {
        if (std::abs(m_spacing - 1 / divisor) > 0.1 / divisor + 0.03) {
            continue;
        }
        m_spacing = 1 / divisor;
        for (Choice& choice : m_choices) {
            choice.ev = std::round(choice.ev * divisor) / divisor;
        }
        return;
    }
}

std::optional<double> ExposureScale::evOf(const QString& text) const
{
    for (const Choice& choice : m_choices) {
        if (choice.text == text) {
            return choice.ev;
        }
    }
    return {};
}

std::optional<double> ExposureScale::evOrRoundedOf(ExposureRole role, const QString& text) const
{
    const auto exact = evOf(text);
    return exact ? exact : evOf(role, text);
}

const ExposureScale::Choice& ExposureScale::nearest(double ev) const
{
    return *std::min_element(
        m_choices.begin(), m_choices.end(), [ev](const Choice& a, const Choice& b) {
            return std::abs(a.ev - ev) < std::abs(b.ev - ev);
        });
}

ExposureScale ExposureScale::within(double least, double most) const
{
    ExposureScale scale = *this;
    // What limits say is rounded as the choices are: 1/60 means the one at 1/64.
    const double margin = std::max(tolerance, m_spacing * 0.45);
    scale.m_choices.removeIf([least, most, margin](const Choice& each) {
        return each.ev < least - margin || each.ev > most + margin;
    });
    return scale;
}

} // namespace skein
