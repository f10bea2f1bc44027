// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRun.h"

#include <QCoroTask>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** The place that lies @p part of the way from @p from to @p to. */
FocusPlace between(const FocusPlace& from, const FocusPlace& to, double part)
{
    FocusPlace place{};
    for (std::size_t i = 0; i < place.size(); ++i) {
        place.at(i) = static_cast<int>(std::lround(std::lerp(from.at(i), to.at(i), part)));
    }
    return place;
}

/** The part of the way from the near to the far mark at which shot @p index is taken. */
double partOf(const FocusBracket& bracket, const FocusFacts& facts, int index, int shots)
{
    const auto steps = facts.stepsBetweenMarks.at(static_cast<std::size_t>(bracket.step));
    if (bracket.way == FocusBracket::Way::MarksStep && steps && *steps > 0) {
        return std::min(1.0, static_cast<double>(index * bracket.stepsBetween) / *steps);
    }
    return static_cast<double>(index) / (shots - 1);
}

Error marksUnknown()
{
    return {ErrorKind::Unsupported,
        SequenceRun::tr("The near and far marks of the lens are not known any more. Set both and "
                        "begin again."),
        {}};
}

/** The lens is not where it was counted to be: what the marks are to it now, nobody knows. */
bool hasLostMarks(const SequenceRun& run, const FocusFacts& begun)
{
    const FocusFacts now = run.shooter().focusFacts();
    return now.canMove && now.epoch != begun.epoch;
}

/** Rests the lens, then takes the shot. */
SequenceTask<void> shootAtRest(SequenceRun& run, const FocusBracket& bracket)
{
    const Result<void> rested = co_await run.wait(bracket.settle);
    if (!rested) {
        co_return rested;
    }
    const Result<bool> shot = co_await run.shoot();
    co_return shot.map([](bool) {});
}

SequenceTask<void> runFromHere(SequenceRun& run, const FocusBracket& bracket)
{
    const int steps = bracket.towardsNear ? -bracket.stepsBetween : bracket.stepsBetween;
    for (int i = 0; i < bracket.count; ++i) {
        if (i > 0) {
            const Result<void> moved = co_await run.moveLens(bracket.step, steps);
            if (!moved && run.control().isStopped()) {
                co_return moved;
            }
            if (!moved) {
                //: %1 is a sentence: why
                run.tell(SequenceRun::tr("The lens went no further, perhaps it is at its end. The "
                                         "focus bracket has fewer photographs than wanted. %1")
                             .arg(moved.error().message));
                run.giveUpShots(bracket.count - i);
                break;
            }
        }
        const Result<void> done = co_await shootAtRest(run, bracket);
        if (!done) {
            co_return done;
        }
    }
    co_return Result<void>();
}

SequenceTask<void> runBetweenMarks(SequenceRun& run, const FocusBracket& bracket)
{
    const FocusFacts facts = run.shooter().focusFacts();
    const int shots = shotsOf(bracket, facts);
    if (!facts.nearMark || !facts.farMark || shots < 2) {
        co_return tl::unexpected(marksUnknown());
    }
    for (int i = 0; i < shots; ++i) {
        const double part = partOf(bracket, facts, i, shots);
        const FocusPlace place = between(*facts.nearMark, *facts.farMark, part);
        const Result<void> moved = co_await run.moveLensTo(place, facts.epoch);
        if (!moved && run.control().isStopped()) {
            co_return moved;
        }
        if (!moved && hasLostMarks(run, facts)) {
            run.tell(moved.error().message);
            co_return tl::unexpected(marksUnknown());
        }
        Result<void> done;
        if (moved) {
            done = co_await shootAtRest(run, bracket);
        } else {
            done = run.missShot(moved.error());
        }
        if (!done) {
            co_return done;
        }
    }
    co_return Result<void>();
}

} // namespace

SequenceTask<void> runFocusBracket(SequenceRun& run, const FocusBracket& bracket)
{
    const auto shots = std::max(1, shotsOf(bracket, run.shooter().focusFacts()));
    const Result<bool> begun = co_await run.beginRound(shots);
    if (!begun || !*begun) {
        co_return begun.map([](bool) {});
    }
    if (bracket.returnsToStart) {
        // What the round before could not put back: this one must not begin beside its place.
        const Result<void> back = co_await run.restore();
        if (!back) {
            co_return back;
        }
        run.settings().rememberFocus();
    }
    Result<void> done;
    if (bracket.way == FocusBracket::Way::Steps) {
        done = co_await runFromHere(run, bracket);
    } else {
        done = co_await runBetweenMarks(run, bracket);
    }
    if (!done) {
        co_return done;
    }
    const Result<void> restored = co_await run.restore();
    co_return restored;
}

} // namespace skein
