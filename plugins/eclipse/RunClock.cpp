// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunClock.h"

#include <algorithm>
#include <cmath>

namespace skein::eclipse {

namespace {

constexpr double mostSpeed = 100;
constexpr double nsPerMs = 1e6;

} // namespace

RunClock::RunClock(const QDateTime& from, double speed)
    : m_isRehearsal(true)
    , m_speed(std::clamp(speed, 1.0, mostSpeed))
    , m_from(from.toUTC())
{
    m_since.start();
}

double RunClock::rate() const
{
    if (m_isPaused) {
        return 0;
    }
    return m_isAtWork ? 1 : m_speed;
}

QDateTime RunClock::now() const
{
    if (!m_isRehearsal) {
        return QDateTime::currentDateTimeUtc();
    }
    const double passed = static_cast<double>(m_since.nsecsElapsed()) / nsPerMs;
    return m_from.addMSecs(std::llround(passed * rate()));
}

qint64 RunClock::wallMsUntil(const QDateTime& moment) const
{
    const auto away = static_cast<double>(std::max<qint64>(0, now().msecsTo(moment)));
    const double pace = m_isRehearsal ? rate() : 1;
    constexpr double never = 3'600'000;
    return pace > 0 ? std::llround(std::ceil(away / pace)) : std::llround(never);
}

void RunClock::anchor()
{
    m_from = now();
    m_since.restart();
}

void RunClock::setAtWork(bool isAtWork)
{
    if (m_isRehearsal && isAtWork != m_isAtWork) {
        anchor();
        m_isAtWork = isAtWork;
    }
}

void RunClock::setPaused(bool isPaused)
{
    if (m_isRehearsal && isPaused != m_isPaused) {
        anchor();
        m_isPaused = isPaused;
    }
}

} // namespace skein::eclipse
