// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRemainder.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

using What = std::optional<SequenceDefinition::What>;

struct Remainder
{
    const SequenceProgress& progress;

    [[nodiscard]] qint64 past() const { return progress.shotsTaken + progress.shotsFailed; }

    /** Whole rounds of @p interval, whose @p count is known; nothing: nobody knows. */
    [[nodiscard]] std::optional<qint64> roundsPast(
        const IntervalSequence& interval, qint64 count) const
    {
        if (!interval.each) {
            return past();
        }
        const qint64 perRound = progress.shotsTotal.value_or(0) / std::max<qint64>(1, count);
        return perRound > 0 ? std::optional(past() / perRound) : std::nullopt;
    }

    What operator()(IntervalSequence interval) const
    {
        SequenceTiming& timing = interval.timing;
        timing.startDelay = 0;
        timing.startAt.reset();
        if (!timing.count) {
            return timing.until ? What(interval) : std::nullopt;
        }
        const auto rounds = roundsPast(interval, *timing.count);
        const qint64 left = rounds ? *timing.count - *rounds : 0;
        timing.count = left;
        return left > 0 ? What(interval) : std::nullopt;
    }

    What operator()(BurstSequence burst) const
    {
        burst.count -= static_cast<int>(std::min<qint64>(past(), burst.count));
        return burst.count > 0 ? What(burst) : std::nullopt;
    }

    What operator()(BulbSeries series) const
    {
        const int done = static_cast<int>(std::min<qint64>(past(), series.count));
        series.count -= done;
        series.exposure *= std::pow(series.factor, done);
        return series.count > 0 ? What(series) : std::nullopt;
    }

    template<typename Other>
    What operator()(const Other& /*its photographs belong together*/) const
    {
        return std::nullopt;
    }
};

} // namespace

std::optional<SequenceDefinition> remainderOf(
    const SequenceDefinition& definition, const SequenceProgress& progress)
{
    const What left = std::visit(Remainder{progress}, definition.what);
    return left ? std::optional(SequenceDefinition{definition.name, *left}) : std::nullopt;
}

} // namespace skein
