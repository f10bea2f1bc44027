// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceEstimate.h"

#include "sequence/Shooter.h"
#include "wire/Exposure.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** Seconds beside the exposure, until the camera can take the next order; about. */
constexpr double overheadSeconds = 0.7;
/** Seconds that the camera takes to change a setting, about. */
constexpr double settingSeconds = 0.3;
/** Seconds, some 300 years: what is longer has no end that a calendar shows. */
constexpr double longestEstimate = 1e10;
/** Seconds that moving a lens takes, about. */
constexpr double lensMoveSeconds = 0.3;

double exposureOf(const Shooter& shooter)
{
    const auto shutter = shooter.facts(ExposureRole::Shutter);
    const auto seconds = shutter ? exposureSecondsFromText(shutter->value) : std::nullopt;
    return seconds.value_or(0);
}

std::optional<double> secondsLeft(
    const ExposureBracket& bracket, qint64 done, const EstimateBasis& basis)
{
    // Each has its setting, and the last one is put back.
    double seconds =
        static_cast<double>(bracket.count - done) * (basis.shotSeconds + settingSeconds);
    if (bracket.role == ExposureRole::Shutter) {
        const QList<double> offsets = bracket.offsets().mid(done);
        for (const double offset : offsets) {
            seconds += basis.exposureSeconds * (std::exp2(offset) - 1);
        }
    }
    return seconds;
}

std::optional<double> secondsLeft(
    const FocusBracket& bracket, qint64 done, const EstimateBasis& basis)
{
    const double each = basis.shotSeconds + bracket.settle + lensMoveSeconds;
    return static_cast<double>(shotsOf(bracket, basis.focus) - done) * each;
}

std::optional<double> secondsLeft(
    const BurstSequence& burst, qint64 done, const EstimateBasis& basis)
{
    return static_cast<double>(burst.count - done) * basis.shotSeconds;
}

std::optional<double> secondsLeft(
    const BulbSeries& series, qint64 done, const EstimateBasis& /*basis*/)
{
    double seconds = 0;
    for (const double length : series.lengths().mid(done)) {
        seconds += length + series.pause;
    }
    return done > 0 ? seconds : std::max(0.0, seconds - series.pause);
}

/** When the first shot is due, if that is still to come. */
QDateTime beginOf(const SequenceTiming& timing, const QDateTime& now)
{
    if (timing.startAt) {
        const QDateTime begin = timing.startAt->after(now);
        return begin.isValid() ? begin : now;
    }
    return now.addMSecs(std::llround(timing.startDelay * 1000));
}

/** Of rounds that take @p round seconds each, all but @p done of which are still to come. */
std::optional<double> secondsLeft(
    const SequenceTiming& timing, double round, qint64 done, const EstimateBasis& basis)
{
    std::optional<double> seconds;
    if (timing.count) {
        const auto rounds = static_cast<double>(std::max<qint64>(0, *timing.count - done));
        const bool hasBeat = timing.pace == SequenceTiming::Pace::Beat;
        const double period =
            hasBeat ? std::max(1.0, std::ceil(round / timing.seconds)) * timing.seconds
                    : timing.seconds + round;
        // The first begins at once; after others, one has to wait for the next.
        seconds = done > 0 ? rounds * period : (rounds - 1) * period + round;
    }
    const QDateTime begin = done == 0 ? beginOf(timing, basis.now) : basis.now;
    if (seconds) {
        *seconds += static_cast<double>(basis.now.msecsTo(begin)) / 1000;
    }
    if (timing.until) {
        const QDateTime end = timing.until->after(begin);
        const double left = end.isValid() ? static_cast<double>(basis.now.msecsTo(end)) / 1000 : 0;
        seconds = std::min(seconds.value_or(left), left);
    }
    return seconds;
}

std::optional<double> secondsLeft(const ExposureRamp& ramp, qint64 done, const EstimateBasis& basis)
{
    return secondsLeft(ramp.timing, basis.shotSeconds, done, basis);
}

std::optional<double> secondsLeft(
    const IntervalSequence& interval, qint64 done, const EstimateBasis& basis)
{
    if (!interval.each) {
        return secondsLeft(interval.timing, basis.shotSeconds, done, basis);
    }
    const qint64 shots = std::max<qint64>(1, shotsOf(*interval.each, basis.focus).value_or(1));
    const double round = secondsLeft(*interval.each, 0, basis).value_or(0);
    const qint64 under = done % shots;
    if (under == 0) {
        return secondsLeft(interval.timing, round, done / shots, basis);
    }
    const auto others = secondsLeft(interval.timing, round, done / shots + 1, basis);
    const double rest = secondsLeft(*interval.each, under, basis).value_or(0);
    return others ? std::optional(*others + rest) : std::nullopt;
}

} // namespace

EstimateBasis estimateBasisOf(const Shooter& shooter, const QDateTime& now)
{
    const double exposure = exposureOf(shooter);
    return {exposure + overheadSeconds, shooter.focusFacts(), now, exposure};
}

double mostShotsOf(const SequenceDefinition& definition)
{
    if (const auto* interval = std::get_if<IntervalSequence>(&definition.what)) {
        const double each = interval->each ? mostShotsOf(*interval->each) : 1;
        return each * static_cast<double>(interval->timing.count.value_or(0));
    }
    if (const auto* ramp = std::get_if<ExposureRamp>(&definition.what)) {
        return static_cast<double>(ramp->timing.count.value_or(0));
    }
    return std::visit(
        [](const auto& what) -> double {
            if constexpr (requires { what.count; }) {
                return what.count;
            } else {
                return 0;
            }
        },
        definition.what);
}

int shotsOf(const FocusBracket& bracket, const FocusFacts& focus)
{
    if (bracket.way != FocusBracket::Way::MarksStep) {
        return bracket.count;
    }
    const auto steps = focus.stepsBetweenMarks.at(static_cast<std::size_t>(bracket.step));
    // Both ends are taken, the last step may be a shorter one.
    return steps && *steps > 0 ? (*steps + bracket.stepsBetween - 1) / bracket.stepsBetween + 1 : 0;
}

std::optional<qint64> shotsOf(const SequenceDefinition& definition, const FocusFacts& focus)
{
    if (const auto* interval = std::get_if<IntervalSequence>(&definition.what)) {
        const auto each =
            interval->each ? shotsOf(*interval->each, focus) : std::optional<qint64>(1);
        return each && interval->timing.count ? std::optional(*each * *interval->timing.count)
                                              : std::nullopt;
    }
    if (const auto* ramp = std::get_if<ExposureRamp>(&definition.what)) {
        return ramp->timing.count;
    }
    if (const auto* bracket = std::get_if<FocusBracket>(&definition.what)) {
        return shotsOf(*bracket, focus);
    }
    return static_cast<qint64>(mostShotsOf(definition));
}

std::optional<double> secondsLeft(
    const SequenceDefinition& definition, qint64 done, const EstimateBasis& basis)
{
    const auto seconds =
        std::visit([done, &basis](const auto& what) { return secondsLeft(what, done, basis); },
            definition.what);
    return seconds ? std::optional(std::clamp(*seconds, 0.0, longestEstimate)) : std::nullopt;
}

} // namespace skein
