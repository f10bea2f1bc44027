// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/Clock.h"

namespace skein {

/**
 * std::chrono::steady_clock and precise timers of Qt: a wait ends within a millisecond or two after
 * its moment, as long as the event loop of its thread gets to run. Does not count while the
 * computer sleeps.
 */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDateTime wallTime() const override;
    [[nodiscard]] SequenceTask<void> until(Instant when, StopToken stop) override;
};

} // namespace skein
