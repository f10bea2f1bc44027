// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceControl.h"

#include "sequence/Pending.h"
#include "sequence/StopState.h"

namespace skein {

namespace {

/** Owns a share of the state: the control may go while somebody waits. */
SequenceTask<void> proceedOf(std::shared_ptr<StopState> state)
{
    while (state->isPaused()) {
        const Pending<void> resumed;
        const StopWatch watch(state, state->addResumeCallback([resumed] { resumed.answer({}); }));
        co_await resumed.result();
    }
    if (state->isStopped()) {
        co_return tl::unexpected(StopToken::stopped());
    }
    co_return Result<void>();
}

} // namespace

SequenceControl::SequenceControl()
    : m_state(std::make_shared<StopState>())
{}

void SequenceControl::pause()
{
    m_state->setPaused(true);
}

void SequenceControl::resume()
{
    const auto kept = m_state; // what goes on may destroy this
    kept->setPaused(false);
}

void SequenceControl::stop()
{
    const auto kept = m_state;
    kept->stop();
}

bool SequenceControl::isPaused() const
{
    return m_state->isPaused();
}

bool SequenceControl::isStopped() const
{
    return m_state->isStopped();
}

SequenceTask<void> SequenceControl::proceed() const
{
    return proceedOf(m_state);
}

} // namespace skein
