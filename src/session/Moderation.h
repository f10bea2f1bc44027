// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QtGlobal>

namespace skein {

/** Keeps work that may be costly to a small part of the time of its thread. */
class Moderation final
{
public:
    /** A twentieth of the time: what waits for the thread hardly notices. */
    static constexpr qint64 restPerWork = 19;

    /** Milliseconds since whenever. */
    using Clock = qint64 (*)();

    explicit Moderation(Clock clock = &monotonicMs)
        : m_clock(clock)
    {}

    /** Enough rest since the last run(). */
    [[nodiscard]] bool isDue() const { return m_clock() >= m_restsUntil; }

    template<typename Work>
    void run(Work work)
    {
        const qint64 begun = m_clock();
        work();
        const qint64 done = m_clock();
        m_restsUntil = done + (done - begun) * restPerWork;
    }

private:
    static qint64 monotonicMs() { return QDeadlineTimer::current().deadline(); }

    Clock m_clock;
    qint64 m_restsUntil = 0;
};

} // namespace skein
