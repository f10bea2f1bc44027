// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/CameraCheck.h"

#include "base/NumberText.h"
#include "base/UserLocale.h"
#include "sequence/ExposureScale.h"
#include "sequence/RampPlan.h"
#include "sequence/SequenceEstimate.h"
#include "sequence/SequenceLimits.h"
#include "sequence/SettingsKeeper.h"
#include "sequence/Shooter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(skein::CameraCheck)
};

QString stops(double value)
{
    return withMinusSign(userLocale().toString(value, 'f', 1));
}

/** Why the role cannot be changed now; empty when it can. */
QString whyNotSettable(ExposureRole role, const Shooter& shooter)
{
    const auto facts = shooter.facts(role);
    if (!facts || facts->choices.isEmpty()) {
        //: %1 is a setting, such as "Aperture"
        return CheckText::tr("%1: this camera has no such setting that can be changed from here.")
            .arg(roleText(role));
    }
    if (facts->isReadOnly) {
        //: %1 is a setting, such as "Aperture"
        return CheckText::tr("%1: the camera does not let this setting be changed now. Turn it to "
                             "manual exposure (M).")
            .arg(roleText(role));
    }
    if (!ExposureScale::evOf(role, facts->value)) {
        //: %1 is a setting, such as "Aperture", %2 its value, such as "Auto"
        return CheckText::tr("%1: the camera is set to “%2”. Choose a fixed value first.")
            .arg(roleText(role), facts->value);
    }
    return {};
}

void check(const ExposureBracket& bracket, const Shooter& shooter, SequenceCheck& result)
{
    const QString why = whyNotSettable(bracket.role, shooter);
    if (!why.isEmpty()) {
        result.impossible.append(why);
        return;
    }
    const auto facts = shooter.facts(bracket.role);
    const ExposureScale scale = ExposureScale::of(bracket.role, facts->choices);
    const double middle = scale.evOrRoundedOf(bracket.role, facts->value).value_or(0);
    const double least = scale.choices().constFirst().ev - middle;
    const double most = scale.choices().constLast().ev - middle;
    const QList<double> offsets = bracket.offsets();
    const auto [darkest, brightest] = std::minmax_element(offsets.begin(), offsets.end());
    const double margin = std::max(scale.spacing(), 0.2) / 2 + 0.05;
    if (*darkest < least - margin || *brightest > most + margin) {
        result.impossible.append(
            //: %1 is a setting, such as "Aperture", %2 its value, %3 to %6 are numbers of stops,
            //: such as "-2.0" and "3.3"
            CheckText::tr("%1: from %2 on, the camera can change it by %3 to %4 stops, and the "
                          "bracket wants %5 to %6. Choose fewer photographs, a smaller step, or "
                          "begin from another value.")
                .arg(roleText(bracket.role), facts->value, stops(least), stops(most),
                    stops(*darkest), stops(*brightest)));
        return;
    }
    QSet<QString> values;
    for (const double offset : offsets) {
        values.insert(scale.nearest(middle + offset).text);
    }
    if (values.size() < offsets.size()) {
        result.impossible.append(
            //: %1 is a setting, such as "Aperture", %2 a number
            CheckText::tr("%1: the camera has steps of about %2 stops, and the bracket wants "
                          "finer ones. Choose a larger step.")
                .arg(roleText(bracket.role), userLocale().toString(scale.spacing(), 'f', 2)));
    }
}

void check(const FocusBracket& bracket, const Shooter& shooter, SequenceCheck& result)
{
    const FocusFacts facts = shooter.focusFacts();
    if (!facts.canMove) {
        result.impossible.append(
            CheckText::tr("The focus of this camera cannot be moved from here. Some cameras want "
                          "live view for it, and the lens switched to autofocus."));
        return;
    }
    if (bracket.way == FocusBracket::Way::Steps) {
        return;
    }
    if (!facts.nearMark || !facts.farMark) {
        result.impossible.append(CheckText::tr(
            "The near and far marks of the lens are not set. Focus on the nearest and on the "
            "farthest place, and set a mark at each."));
        return;
    }
    if (*facts.nearMark == *facts.farMark) {
        result.impossible.append(CheckText::tr(
            "The near and the far mark are at the same place. Set them at two places."));
        return;
    }
    const int shots = shotsOf(bracket, facts);
    if (shots < 2) {
        result.impossible.append(CheckText::tr(
            "This camera does not tell how many steps lie between the marks. Choose a "
            "number of photographs instead."));
    } else if (shots > limits::mostFocusShots) {
        result.impossible.append(
            //: %1 is a number above a thousand; the marks are those of the near and far focus
            CheckText::tr("%1 photographs would be taken between the marks. Choose larger steps.")
                .arg(shots));
    }
}

void check(const BurstSequence& /*burst*/, const Shooter& /*shooter*/, SequenceCheck& /*result*/) {}

void check(
    const IntervalSequence& /*interval*/, const Shooter& /*shooter*/, SequenceCheck& /*result*/)
{}

void check(const BulbSeries& /*series*/, const Shooter& shooter, SequenceCheck& result)
{
    if (!shooter.canBulb()) {
        result.impossible.append(
            CheckText::tr("This camera makes no bulb exposures from here. Turn it to manual "
                          "exposure (M) or bulb (B), if it has them."));
    }
}

void check(const ExposureRamp& ramp, const Shooter& shooter, SequenceCheck& result)
{
    for (const ExposureRole role : {ExposureRole::Shutter, ExposureRole::Iso}) {
        const auto facts = shooter.facts(role);
        // A camera that has one and sets it by itself would work against the ramp.
        if (facts || role == ExposureRole::Shutter) {
            const QString why = whyNotSettable(role, shooter);
            if (!why.isEmpty()) {
                result.impossible.append(why);
            }
        }
    }
    if (!result.impossible.isEmpty()) {
        return;
    }
    const RampPlan plan(ramp, shooter);
    if (plan.isEmpty()) {
        result.impossible.append(CheckText::tr("Nothing that the camera can be set to lies within "
                                               "the limits of the ramp. Widen them."));
        return;
    }
    const SequenceTiming& timing = ramp.timing;
    if (timing.pace == SequenceTiming::Pace::Beat &&
        ramp.shutter.highest.value_or(0) > timing.seconds) {
        result.warnings.append(
            //: a beat is a moment at which a photograph is due
            CheckText::tr("The ramp may come to exposures that are longer than its interval: some "
                          "beats would be left out. Lower the longest exposure, or choose a longer "
                          "interval."));
    }
    constexpr double visible = 0.4; // stops
    if (plan.step() > visible) {
        result.warnings.append(
            //: %1 is a number, such as "0.5"; film: the time lapse that is made of the photographs
            CheckText::tr("This camera changes its exposure by %1 stops at least: the steps may be "
                          "seen in the film.")
                .arg(stops(plan.step())));
    }
}

} // namespace

void checkCamera(
    const SequenceDefinition& definition, const Shooter& shooter, SequenceCheck& result)
{
    std::visit(
        [&shooter, &result](const auto& what) { check(what, shooter, result); }, definition.what);
}

} // namespace skein
