// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/Clock.h"
#include "sequence/SequenceTiming.h"

namespace skein {

/**
 * When each shot of an interval is due. A value; pure.
 *
 * On a beat the n-th moment is the first one and n beats, counted in whole nanoseconds: it does not
 * drift. Moments that have passed when the next is asked for are left out; the shots keep to the
 * grid.
 */
class ShotSchedule final
{
public:
    struct Turn
    {
        Clock::Instant due{0};
        qint64 beat = 0;    ///< Its number on the grid.
        qint64 leftOut = 0; ///< So many beats before it passed unused.
    };

    /** The first turn is due at @p first. @p end: no shot begins at or after it, on the wall. */
    ShotSchedule(
        const SequenceTiming& timing, Clock::Instant first, std::optional<QDateTime> end = {});

    /** The next, when it is @p now, and @p wall on the wall; nothing when all were taken, or time
     * is up. */
    [[nodiscard]] std::optional<Turn> next(Clock::Instant now, const QDateTime& wall) const;
    /** That one was used. @p pauses: how often the sequence was paused until then. */
    void take(const Turn& turn, int pauses);
    /** As it was said at the last turn. */
    [[nodiscard]] int pauses() const { return m_pauses; }

private:
    [[nodiscard]] Turn nextTurn(Clock::Instant now) const;

    SequenceTiming::Pace m_pace;
    Clock::Instant m_period;
    Clock::Instant m_first;
    std::optional<qint64> m_count;
    std::optional<QDateTime> m_end;
    qint64 m_taken = 0;
    qint64 m_lastBeat = -1;
    int m_pauses = 0;
};

/** @p seconds as the clock counts; they have to be within what SequenceTiming allows. */
[[nodiscard]] Clock::Instant instantOf(double seconds);
[[nodiscard]] double secondsOf(Clock::Instant instant);

} // namespace skein
