// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceCheck.h"

#include "base/UserLocale.h"
#include "sequence/CameraCheck.h"
#include "sequence/SequenceEstimate.h"
#include "sequence/Shooter.h"
#include "wire/Exposure.h"

#include <QCoreApplication>
#include <QLocale>

namespace skein {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceCheck)
};

const SequenceTiming* timingOf(const SequenceDefinition& definition)
{
    if (const auto* interval = std::get_if<IntervalSequence>(&definition.what)) {
        return &interval->timing;
    }
    const auto* ramp = std::get_if<ExposureRamp>(&definition.what);
    return ramp ? &ramp->timing : nullptr;
}

void checkTimes(const SequenceTiming& timing, const QDateTime& now, SequenceCheck& result)
{
    QDateTime begin = now.addMSecs(std::llround(timing.startDelay * 1000));
    if (timing.startAt) {
        begin = timing.startAt->after(now);
    }
    if (!begin.isValid()) {
        result.impossible.append(
            CheckText::tr("The time at which the sequence begins has passed. Choose a later one."));
        return;
    }
    if (timing.until && !timing.until->after(begin).isValid()) {
        result.impossible.append(CheckText::tr(
            "The time at which the sequence ends has passed, or comes before its beginning. Choose "
            "a later one."));
    }
}

/** Of what is taken on one beat. */
double roundSeconds(const SequenceDefinition& definition, const EstimateBasis& basis)
{
    const auto* interval = std::get_if<IntervalSequence>(&definition.what);
    return interval && interval->each ? secondsLeft(*interval->each, 0, basis).value_or(0)
                                      : basis.shotSeconds;
}

void checkBeats(
    const SequenceDefinition& definition, const EstimateBasis& basis, SequenceCheck& result)
{
    const SequenceTiming* timing = timingOf(definition);
    if (!timing || timing->pace != SequenceTiming::Pace::Beat) {
        return;
    }
    const double round = roundSeconds(definition, basis);
    EstimateBasis slower = basis;
    slower.shotSeconds += reserveSeconds;
    const QLocale locale = userLocale();
    if (round > timing->seconds) {
        result.warnings.append(
            //: %1 and %2 are numbers, such as "2.5"; a beat is a moment at which a photograph is
            //: due
            CheckText::tr(
                "The camera needs about %1 seconds each time, longer than the interval of %2 "
                "seconds: some beats will be left out.")
                .arg(locale.toString(round, 'f', 1), locale.toString(timing->seconds, 'g', 6)));
    } else if (roundSeconds(definition, slower) > timing->seconds) {
        result.warnings.append(
            //: %1 and %2 are numbers, such as "2.5"; a beat is a moment at which a photograph is
            //: due
            CheckText::tr("The camera needs about %1 seconds each time, which leaves hardly any "
                          "reserve in the interval of %2 seconds: where it takes longer, beats "
                          "are left out. Choose a longer interval to be sure.")
                .arg(locale.toString(round, 'f', 1), locale.toString(timing->seconds, 'g', 6)));
    }
}

/** Nobody would end such an exposure, where the sequence gives no length. */
void checkShutter(const Shooter& shooter, SequenceCheck& result)
{
    const auto facts = shooter.facts(ExposureRole::Shutter);
    const auto exposure = facts ? exposureFromText(facts->value) : std::nullopt;
    if (exposure && exposure->isBulb) {
        result.impossible.append(CheckText::tr(
            "The shutter is set to bulb. Choose an exposure time, or a bulb series."));
    }
}

void checkRoom(const Shooter& shooter, SequenceCheck& result)
{
    const auto room = shooter.room();
    if (!room) {
        return;
    }
    if (*room <= 0) {
        result.impossible.append(CheckText::tr(
            "There is no room for photographs on the disk. Free some, or choose another folder."));
    } else if (result.shots && *result.shots > *room) {
        //: %1 and %2 are numbers of photographs
        result.warnings.append(CheckText::tr("There is room for about %1 photographs on the disk, "
                                             "and the sequence takes %2.")
                                   .arg(*room)
                                   .arg(*result.shots));
    }
}

void checkKinds(const SequenceDefinition& definition, const Shooter& shooter,
    const EstimateBasis& basis, SequenceCheck& result)
{
    checkBeats(definition, basis, result);
    if (const auto* interval = std::get_if<IntervalSequence>(&definition.what)) {
        if (interval->each) {
            checkKinds(*interval->each, shooter, basis, result);
            return;
        }
    }
    checkCamera(definition, shooter, result);
    if (result.impossible.isEmpty() && !std::holds_alternative<BulbSeries>(definition.what)) {
        checkShutter(shooter, result);
    }
}

} // namespace

SequenceCheck checkSequence(
    const SequenceDefinition& definition, const Shooter& shooter, const QDateTime& now)
{
    SequenceCheck result;
    if (const auto fine = definition.validate(); !fine) {
        result.impossible.append(fine.error().message);
        return result;
    }
    if (const auto why = shooter.whyNotReady()) {
        result.impossible.append(why->message);
        return result;
    }
    const EstimateBasis basis = estimateBasisOf(shooter, now);
    result.shots = shotsOf(definition, basis.focus);
    const auto seconds = secondsLeft(definition, 0, basis);
    if (seconds) {
        result.expectedEnd = now.addMSecs(static_cast<qint64>(*seconds * 1000));
    }
    if (const SequenceTiming* timing = timingOf(definition)) {
        checkTimes(*timing, now, result);
    }
    checkKinds(definition, shooter, basis, result);
    checkRoom(shooter, result);
    return result;
}

} // namespace skein
