// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TurnTimer.h"

#include <algorithm>

namespace skein {

using namespace std::chrono_literals;

TurnTimer::TurnTimer(QObject* parent)
    : QObject(parent)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &TurnTimer::wait);
}

void TurnTimer::beginRow(std::chrono::milliseconds interval)
{
    stop();
    m_interval = interval;
    m_next.reset();
}

void TurnTimer::takeTurn()
{
    stop();
    if (m_next && isDue()) {
        *m_next += m_interval.count();
        if (!isDue()) {
            return; // A little late, but the row keeps its pace.
        }
    }
    m_next = QDeadlineTimer(m_interval, Qt::PreciseTimer);
}

void TurnTimer::wait()
{
    if (isDue()) {
        Q_EMIT due();
        return;
    }
    // To the next whole second, by the same clock: no tick adds to the next one's delay.
    const std::chrono::milliseconds rest(m_next->remainingTime());
    m_tick.start(std::max(1ms, rest - (left() - 1s)));
    Q_EMIT ticked();
}

std::chrono::seconds TurnTimer::left() const
{
    return std::chrono::ceil<std::chrono::seconds>(
        std::chrono::milliseconds(m_next ? m_next->remainingTime() : 0));
}

} // namespace skein
