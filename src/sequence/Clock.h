// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceTask.h"
#include "sequence/StopToken.h"

#include <QDateTime>
#include <chrono>

namespace skein {

/**
 * The time that sequences go by: SystemClock, or one that tests move by hand. Thread-bound.
 */
class Clock
{
public:
    /** Since a moment of the clock's own; never goes back. */
    using Instant = std::chrono::nanoseconds;

    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
    /** What a clock on the wall shows, in local time; people and summer time may change it. */
    [[nodiscard]] virtual QDateTime wallTime() const = 0;
    /**
     * Ready at @p when, never before, and at once where that has passed; StopToken::stopped() as
     * soon as @p stop is stopped.
     */
    [[nodiscard]] virtual SequenceTask<void> until(Instant when, StopToken stop) = 0;
};

} // namespace skein
