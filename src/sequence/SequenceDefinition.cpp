// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceDefinition.h"

#include "sequence/SequenceEstimate.h"
#include "sequence/SequenceLimits.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

using Checked = Result<void>;

QString photographsText()
{
    //: a number that is given, as the name of what is wrong
    return SequenceDefinition::tr("Number of photographs");
}

/** The first that is refused. */
Checked all(std::initializer_list<Checked> results)
{
    for (const Checked& each : results) {
        if (!each) {
            return each;
        }
    }
    return {};
}

Checked validated(const ExposureBracket& bracket)
{
    return all({
        requireWithin(photographsText(), bracket.count, 2, limits::mostBracketed),
        requireWithin(
            //: a number that is given, as the name of what is wrong
            SequenceDefinition::tr("Step, in stops"), bracket.step, 0.01, limits::widestStep),
        requireWithin(
            //: a number that is given, as the name of what is wrong
            SequenceDefinition::tr("Shift, in stops"), bracket.shift, -limits::widestShift,
            limits::widestShift),
    });
}

Checked validated(const FocusBracket& bracket)
{
    return all({
        requireWithin(photographsText(), bracket.count, 2, limits::mostFocusShots),
        requireWithin(
            //: a number that is given, as the name of what is wrong
            SequenceDefinition::tr("Number of steps between two photographs"), bracket.stepsBetween,
            1, limits::mostLensSteps),
        requireWithin(
            //: a number that is given, as the name of what is wrong
            SequenceDefinition::tr("Time that the lens rests, in seconds"), bracket.settle, 0,
            limits::longestSettle),
    });
}

Checked validated(const BurstSequence& burst)
{
    return requireWithin(photographsText(), burst.count, 1, limits::mostInBurst);
}

Checked validated(const BulbSeries& series)
{
    //: a number that is given, as the name of what is wrong
    const QString exposure = SequenceDefinition::tr("Exposure time, in seconds");
    const Checked numbers = all({
        requireWithin(photographsText(), series.count, 1, limits::mostInBurst),
        requireWithin(exposure, series.exposure, limits::shortestBulb, limits::longestBulb),
        requireWithin(
            //: a number that is given, as the name of what is wrong
            SequenceDefinition::tr("Factor from one exposure to the next"), series.factor,
            1 / limits::mostFactor, limits::mostFactor),
        requireWithin(
            //: a number that is given, as the name of what is wrong
            SequenceDefinition::tr("Pause, in seconds"), series.pause, 0, limits::longestWait),
    });
    if (!numbers) {
        return numbers;
    }
    const double last = series.exposure * std::pow(series.factor, series.count - 1);
    return requireWithin(
        //: a number that is given, as the name of what is wrong
        SequenceDefinition::tr("Last exposure time, in seconds"), last, limits::shortestBulb,
        limits::longestBulb);
}

Checked validated(const QString& what, const ExposureRamp::Limits& range)
{
    for (const auto& limit : {range.lowest, range.highest}) {
        if (limit && !(std::isfinite(*limit) && *limit > 0)) {
            return failure(ErrorKind::InvalidArgument,
                //: %1 is the name of a camera setting, as "Shutter".
                SequenceDefinition::tr("A limit for “%1” is not a number above zero.").arg(what));
        }
    }
    if (range.lowest && range.highest && *range.lowest > *range.highest) {
        return failure(ErrorKind::InvalidArgument,
            //: %1: "Shutter", "ISO" or "Aperture"
            SequenceDefinition::tr("The lower limit for “%1” is above the upper one.").arg(what));
    }
    return {};
}

Checked validated(const ExposureRamp& ramp)
{
    return all({
        ramp.timing.validate(),
        requireWithin(
            //: a number that is given, as the name of what is wrong
            SequenceDefinition::tr("Wanted brightness, in stops"), ramp.target.value_or(0),
            -limits::farthestTarget, limits::farthestTarget),
        //: camera setting whose limits are given: the shutter speed
        validated(SequenceDefinition::tr("Shutter"), ramp.shutter),
        //: camera setting whose limits are given
        validated(SequenceDefinition::tr("ISO"), ramp.iso),
        //: camera setting whose limits are given
        validated(SequenceDefinition::tr("Aperture"), ramp.aperture),
    });
}

Checked validated(const SequenceDefinition& definition, int depth);

/** What is done in each round of an interval must come to its end by itself, in every round. */
Checked validatedInner(const SequenceTiming& timing)
{
    if (!timing.count) {
        return failure(ErrorKind::InvalidArgument,
            SequenceDefinition::tr("A sequence within an interval has to end by itself. Give it a "
                                   "number of photographs."));
    }
    if (timing.startAt || timing.until) {
        return failure(ErrorKind::InvalidArgument,
            SequenceDefinition::tr(
                "A sequence within an interval cannot begin or end by the clock. "
                "Give that time to the interval itself."));
    }
    return {};
}

Checked validated(const IntervalSequence& interval, int depth)
{
    const Checked timing = interval.timing.validate();
    if (!timing || !interval.each) {
        return timing;
    }
    Checked inner;
    if (const auto* within = std::get_if<IntervalSequence>(&interval.each->what)) {
        inner = validatedInner(within->timing);
    } else if (const auto* ramp = std::get_if<ExposureRamp>(&interval.each->what)) {
        inner = validatedInner(ramp->timing);
    }
    return inner ? validated(*interval.each, depth + 1) : inner;
}

Checked validated(const SequenceDefinition& definition, int depth)
{
    if (depth > SequenceDefinition::maxDepth) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is a number
            SequenceDefinition::tr("The sequence holds too many others within one another. At most "
                                   "%1 are possible.")
                .arg(SequenceDefinition::maxDepth));
    }
    return std::visit(
        [depth](const auto& what) -> Checked {
            if constexpr (std::is_same_v<std::decay_t<decltype(what)>, IntervalSequence>) {
                return validated(what, depth);
            } else {
                return validated(what);
            }
        },
        definition.what);
}

} // namespace

bool operator==(const IntervalSequence& a, const IntervalSequence& b)
{
    if (a.timing != b.timing || !a.each != !b.each) {
        return false;
    }
    return !a.each || *a.each == *b.each;
}

QList<double> ExposureBracket::offsets() const
{
    const int middle = count / 2;
    QList<double> offsets;
    for (int i = 0; i < count; ++i) {
        offsets.append((i - middle) * step + shift);
    }
    if (order == Order::BrightFirst) {
        std::reverse(offsets.begin(), offsets.end());
    } else if (order == Order::MiddleFirst) {
        std::rotate(offsets.begin(), offsets.begin() + middle, offsets.begin() + middle + 1);
    }
    return offsets;
}

QList<double> BulbSeries::lengths() const
{
    QList<double> lengths;
    double length = exposure;
    for (int i = 0; i < count; ++i, length *= factor) {
        lengths.append(length);
    }
    return lengths;
}

Result<void> SequenceDefinition::validate() const
{
    const Checked parts = validated(*this, 1);
    if (!parts) {
        return parts;
    }
    return requireWithin(
        //: a number that is given, as the name of what is wrong
        tr("Number of photographs of the whole sequence"), mostShotsOf(*this), 0,
        limits::mostShots);
}

} // namespace skein
