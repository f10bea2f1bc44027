// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceTask.h"
#include "sequence/StopToken.h"

namespace skein {

/**
 * The handle by which somebody outside steers a running sequence. What is awaited at a stop answers
 * StopToken::stopped() at once, from within stop(); what is asked afterwards, too. A pause takes
 * effect at the next proceed(): an exposure or a transfer under way goes on. Thread-bound.
 */
class SequenceControl final
{
public:
    SequenceControl();

    void pause();
    void resume();
    void stop();
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] StopToken token() const { return StopToken(m_state); }

    /** Ready at once, or when a pause has ended; stopped() when it was stopped. */
    [[nodiscard]] SequenceTask<void> proceed() const;

private:
    std::shared_ptr<StopState> m_state;
};

} // namespace skein
