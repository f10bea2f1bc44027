// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SystemClock.h"

#include "sequence/Pending.h"

#include <QTimer>

namespace skein {

namespace {

using std::chrono::milliseconds;

/** Timers count in int; a wait of days goes in parts. */
constexpr milliseconds longestTimer = std::chrono::hours(1);

Clock::Instant steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

SequenceTask<void> waitUntil(Clock::Instant when, StopToken stop)
{
    while (!stop.isStopped() && steadyNow() < when) {
        const Pending<void> over;
        const StopWatch watch = stop.onStop([over] { over.answer({}); });
        // It is in the middle of its own signal when this goes on.
        const std::unique_ptr<QTimer, QScopedPointerDeleteLater> timer(new QTimer);
        timer->setTimerType(Qt::PreciseTimer);
        timer->setSingleShot(true);
        QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [over] { over.answer({}); });
        timer->start(std::min(longestTimer, std::chrono::ceil<milliseconds>(when - steadyNow())));
        co_await over.result();
    }
    if (stop.isStopped()) {
        co_return tl::unexpected(StopToken::stopped());
    }
    co_return Result<void>();
}

} // namespace

Clock::Instant SystemClock::now() const
{
    return steadyNow();
}

QDateTime SystemClock::wallTime() const
{
    return QDateTime::currentDateTime();
}

SequenceTask<void> SystemClock::until(Instant when, StopToken stop)
{
    return waitUntil(when, std::move(stop));
}

} // namespace skein
