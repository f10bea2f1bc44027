// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace skein::eclipse {

/**
 * The time that an eclipse goes by.
 *
 * The real one is the computer's clock, and nothing stops it. In a rehearsal it begins where it is
 * told, runs as much faster as it is told, and goes at its true pace while the camera is at work:
 * waiting is what gets shorter, not exposures. GUI thread.
 */
class RunClock final
{
public:
    /** The computer's clock. */
    RunClock() = default;
    /** A rehearsal's, which begins now; @p speed from 1 to 100. */
    RunClock(const QDateTime& from, double speed);

    [[nodiscard]] bool isRehearsal() const { return m_isRehearsal; }
    [[nodiscard]] double speed() const { return m_speed; }
    /** UTC. */
    [[nodiscard]] QDateTime now() const;
    /** Milliseconds of the wall until @p moment, as things go now; at least 0. */
    [[nodiscard]] qint64 wallMsUntil(const QDateTime& moment) const;

    /** The camera is at work: true pace. Nothing for the real one, as is setPaused(). */
    void setAtWork(bool isAtWork);
    /** It stands still. */
    void setPaused(bool isPaused);

private:
    void anchor();
    [[nodiscard]] double rate() const;

    bool m_isRehearsal = false;
    bool m_isAtWork = false;
    bool m_isPaused = false;
    double m_speed = 1;
    QDateTime m_from; ///< At the last change of pace.
    QElapsedTimer m_since;
};

} // namespace skein::eclipse
