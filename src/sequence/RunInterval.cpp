// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRun.h"

#include <QCoroTask>

namespace skein {

namespace {

/** A photograph, or the sequence that stands in its place. */
SequenceTask<void> runRound(SequenceRun& run, const IntervalSequence& interval)
{
    if (interval.each) {
        const Result<void> done = co_await runSequence(run, *interval.each);
        co_return done;
    }
    const Result<bool> shot = co_await run.shoot();
    co_return shot.map([](bool) {});
}

} // namespace

SequenceTask<void> runInterval(SequenceRun& run, const IntervalSequence& interval)
{
    Result<ShotSchedule> schedule = co_await run.schedule(interval.timing);
    if (!schedule) {
        co_return tl::unexpected(schedule.error());
    }
    for (;;) {
        const Result<bool> isDue = co_await run.waitForTurn(*schedule);
        if (!isDue || !*isDue) {
            co_return isDue.map([](bool) {});
        }
        const Result<void> done = co_await runRound(run, interval);
        if (!done) {
            co_return done;
        }
    }
}

} // namespace skein
