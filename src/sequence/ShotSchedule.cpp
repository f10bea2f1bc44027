// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ShotSchedule.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** A beat that has passed by less is still used: the shot is late by no more than that. */
constexpr Clock::Instant grace = std::chrono::milliseconds(10);

} // namespace

Clock::Instant instantOf(double seconds)
{
    return Clock::Instant(std::llround(seconds * 1e9));
}

double secondsOf(Clock::Instant instant)
{
    return std::chrono::duration<double>(instant).count();
}

ShotSchedule::ShotSchedule(
    const SequenceTiming& timing, Clock::Instant first, std::optional<QDateTime> end)
    : m_pace(timing.pace)
    , m_period(instantOf(timing.seconds))
    , m_first(first)
    , m_count(timing.count)
    , m_end(std::move(end))
{}

std::optional<ShotSchedule::Turn> ShotSchedule::next(
    Clock::Instant now, const QDateTime& wall) const
{
    if (m_count && m_taken >= *m_count) {
        return {};
    }
    const Turn turn = nextTurn(now);
    // Upwards, because the time on the wall is cut off: a shot due at the very end is none.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(turn.due - now);
    const bool isOver = m_end && wall.addMSecs(std::max<qint64>(0, wait.count())) >= *m_end;
    return isOver ? std::nullopt : std::optional(turn);
}

ShotSchedule::Turn ShotSchedule::nextTurn(Clock::Instant now) const
{
    if (m_pace == SequenceTiming::Pace::Pause) {
        return {m_taken == 0 ? std::max(m_first, now) : now + m_period, 0, 0};
    }
    const qint64 following = m_lastBeat + 1;
    const Clock::Instant late = now - grace - m_first;
    const qint64 passed = late.count() > 0 ? (late.count() - 1) / m_period.count() + 1 : 0;
    // However late the first one is, it is the first: nothing was left out before it.
    const qint64 beat = std::max(following, passed);
    return {m_first + beat * m_period, beat, m_taken == 0 ? 0 : beat - following};
}

void ShotSchedule::take(const Turn& turn, int pauses)
{
    m_pauses = pauses;
    m_lastBeat = turn.beat;
    ++m_taken;
}

} // namespace skein
