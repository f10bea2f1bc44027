// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GapMeter.h"

#include <QLoggingCategory>
#include <ctime>

namespace skein {

namespace {

Q_LOGGING_CATEGORY(lcEventLoop, "skein.eventloop", QtInfoMsg)

constexpr int tickMs = 1;
constexpr int reportMs = 250;

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/** Processor time of this thread so far. */
double busyMilliseconds()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

} // namespace

GapMeter::GapMeter(QObject* parent)
    : QObject(parent)
    , m_busyAtTickMs(busyMilliseconds())
{
    m_sinceTick.start();
    m_sinceReport.start();
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &GapMeter::tick);
    m_tick.start(tickMs);
}

bool GapMeter::isWanted()
{
    return lcEventLoop().isDebugEnabled();
}

void GapMeter::tick()
{
    const double gap = milliseconds(m_sinceTick);
    const double busy = busyMilliseconds();
    if (gap > m_longestMs) {
        m_longestMs = gap;
        m_busyMs = busy - m_busyAtTickMs;
    }
    m_sinceTick.start();
    m_busyAtTickMs = busy;
    if (m_sinceReport.hasExpired(reportMs)) {
        report();
    }
}

void GapMeter::report()
{
    // Plain numbers: the benchmark reads them.
    qCDebug(lcEventLoop).nospace()
        << "longest gap " << m_longestMs << " ms, busy " << m_busyMs << " ms";
    Q_EMIT measured(m_longestMs, m_busyMs);
    m_longestMs = 0;
    m_sinceReport.start();
}

} // namespace skein
