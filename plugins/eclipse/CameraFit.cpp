// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraFit.h"

#include "EclipseTexts.h"
#include "Schedule.h"

#include "plugin/PluginCamera.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace skein::eclipse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::eclipse::CameraFit)
};

/** More than that is worth a sentence: half a stop. */
constexpr double worthTelling = 0.5;
/** No dial has more clicks. */
constexpr qsizetype mostChoices = 400;

Dial dialOf(const PluginCameraSetting& setting)
{
    Dial dial;
    dial.isThere = !setting.name.isEmpty();
    dial.readOnly = setting.readOnly;
    dial.present = setting.value.toString();
    const QStringList choices = setting.choices.mid(0, mostChoices);
    for (const QString& choice : choices) {
        const auto number = numberOf(choice);
        if (number) {
            dial.choices.append({choice, *number});
        }
    }
    return dial;
}

/** What it will be at: its text where it can be set, and its number where that is known. */
std::optional<Dial::Choice> reachable(const Dial& dial, double wanted)
{
    if (!dial.isThere) {
        return std::nullopt;
    }
    if (dial.readOnly || dial.choices.isEmpty()) {
        const auto number = numberOf(dial.present);
        return number ? std::optional(Dial::Choice{{}, *number}) : std::nullopt;
    }
    return dial.nearest(wanted);
}

void note(QStringList& sentences, const QString& sentence)
{
    if (!sentences.contains(sentence)) {
        sentences.append(sentence);
    }
}

void checkDials(QStringList& sentences, const CameraDials& dials)
{
    if (isStuckAtBulb(dials)) {
        note(sentences, Text::tr("The camera's dial is at B (bulb), where nobody would close the "
                                 "shutter. Turn it to M (manual)."));
    } else if (!dials.shutter.isThere || dials.shutter.choices.isEmpty()) {
        note(sentences,
            Text::tr("The camera does not let the shutter speed be set from here: every photograph "
                     "is taken with the one it has."));
    } else if (dials.shutter.readOnly) {
        note(sentences,
            Text::tr("The camera decides the shutter speed itself. Turn its dial to M (manual)."));
    }
    if (dials.aperture.isThere && dials.aperture.readOnly) {
        note(sentences,
            Text::tr("The aperture cannot be set from here now. Turn the camera's dial to M, or "
                     "set it at the lens."));
    }
    if (dials.iso.isThere && dials.iso.readOnly) {
        note(sentences,
            Text::tr("ISO cannot be set from here now. Switch automatic ISO off at the camera."));
    }
}

void checkPhase(QStringList& sentences, Phase phase, const PhaseRow& row, const CameraDials& dials)
{
    for (const Exposure& wanted : series(row)) {
        const Fitted fitted = fit(wanted, dials);
        if (std::abs(fitted.stops) <= worthTelling) {
            continue;
        }
        const QString stops = texts::number(std::abs(fitted.stops), 1);
        const QString time = texts::shutter(wanted.shutter);
        note(sentences,
            fitted.stops < 0
                ? //: %1 is a phase of the eclipse, %2 an exposure, %3 a number of stops
                Text::tr("%1: with %2 the nearest that this camera can is %3 stops too dark.")
                    .arg(texts::phase(phase), time, stops)
                : //: %1 is a phase of the eclipse, %2 an exposure, %3 a number of stops
                Text::tr("%1: with %2 the nearest that this camera can is %3 stops too bright.")
                    .arg(texts::phase(phase), time, stops));
    }
}

} // namespace

bool isBulb(const QString& shutter)
{
    const QString plain = shutter.trimmed().toLower();
    return plain.startsWith(QLatin1String("bulb")) || plain == QLatin1String("time");
}

bool isStuckAtBulb(const CameraDials& dials)
{
    const Dial& shutter = dials.shutter;
    return shutter.isThere && isBulb(shutter.present) &&
           (shutter.readOnly || shutter.choices.isEmpty());
}

std::optional<double> numberOf(const QString& choice)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^\\s*(?:f\\s*/?|iso)?\\s*([0-9]+(?:[.,][0-9]+)?)(?:\\s*/\\s*([0-9]+(?:[.,][0-"
            "9]+)?))?\\s*(?:s|sec|\"|″)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(choice);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto toNumber = [&match](int group) {
        return match.captured(group).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    };
    const double above = toNumber(1);
    const double below = match.captured(2).isEmpty() ? 1 : toNumber(2);
    return above > 0 && below > 0 ? std::optional(above / below) : std::nullopt;
}

std::optional<Dial::Choice> Dial::nearest(double number) const
{
    std::optional<Choice> best;
    double least = 0;
    for (const Choice& choice : choices) {
        const double away = std::abs(std::log2(choice.number / number));
        if (!best || away < least) {
            best = choice;
            least = away;
        }
    }
    return best;
}

CameraDials CameraDials::of(const PluginCamera& camera, const PluginWindow& window)
{
    return {dialOf(camera.setting(window, QStringLiteral("shutter"))),
        dialOf(camera.setting(window, QStringLiteral("aperture"))),
        dialOf(camera.setting(window, QStringLiteral("iso")))};
}

Fitted fit(const Exposure& wanted, const CameraDials& dials)
{
    Fitted fitted;
    double brighter = 0;
    if (const auto aperture = reachable(dials.aperture, wanted.aperture)) {
        fitted.aperture = aperture->text;
        brighter += 2 * std::log2(wanted.aperture / aperture->number);
    }
    if (const auto iso = reachable(dials.iso, wanted.iso)) {
        fitted.iso = iso->text;
        brighter += std::log2(iso->number / wanted.iso);
    }
    fitted.seconds = wanted.shutter / std::exp2(brighter);
    if (const auto shutter = reachable(dials.shutter, fitted.seconds)) {
        fitted.shutter = shutter->text;
        fitted.seconds = shutter->number;
        fitted.stops = brighter + std::log2(shutter->number / wanted.shutter);
    }
    return fitted;
}

QStringList problemsOf(const Plan& plan, const CameraDials& dials)
{
    QStringList sentences;
    checkDials(sentences, dials);
    for (const Phase phase : allPhases) {
        if (plan.row(phase).on && belongsTo(phase, plan.contacts.kind)) {
            checkPhase(sentences, phase, plan.row(phase), dials);
        }
    }
    return sentences;
}

} // namespace skein::eclipse
