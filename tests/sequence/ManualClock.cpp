// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ManualClock.h"

namespace skein {

SequenceTask<void> ManualClock::until(Instant when, StopToken stop)
{
    if (onWait) {
        onWait();
    }
    if (stop.isStopped()) {
        co_return tl::unexpected(StopToken::stopped());
    }
    if (when > m_now) {
        const Pending<void> over;
        const StopWatch watch =
            stop.onStop([over] { over.answer(tl::unexpected(StopToken::stopped())); });
        m_waiting.emplace(when, over);
        const Result<void> waited = co_await over.result();
        co_return waited;
    }
    co_return Result<void>();
}

bool ManualClock::advance()
{
    while (!m_waiting.empty()) {
        const auto node = m_waiting.extract(m_waiting.begin());
        if (node.mapped().isAnswered()) {
            continue; // stopped
        }
        m_now = std::max(m_now, node.key());
        node.mapped().answer({});
        return true;
    }
    return false;
}

void ManualClock::advanceTo(Instant when)
{
    while (!m_waiting.empty() && m_waiting.begin()->first <= when) {
        advance();
    }
    m_now = std::max(m_now, when);
}

} // namespace skein
