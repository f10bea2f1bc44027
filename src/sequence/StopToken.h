// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <functional>
#include <memory>

namespace skein {

class StopState;

/** Keeps a callback of StopToken::onStop() registered while it lives. Movable. */
class StopWatch final
{
public:
    StopWatch() = default;
    StopWatch(std::shared_ptr<StopState> state, quint64 id);
    StopWatch(StopWatch&& other) noexcept;
    StopWatch& operator=(StopWatch&& other) noexcept;
    StopWatch(const StopWatch&) = delete;
    StopWatch& operator=(const StopWatch&) = delete;
    ~StopWatch();

private:
    void release();

    std::shared_ptr<StopState> m_state;
    quint64 m_id = 0;
};

/**
 * Says whether a sequence has been told to stop. A value: copies speak of the same sequence. One
 * made by itself is never stopped: for what must be done although somebody stopped (putting
 * settings back). Thread-bound.
 */
class StopToken final
{
public:
    StopToken() = default;
    explicit StopToken(std::shared_ptr<StopState> state)
        : m_state(std::move(state))
    {}

    [[nodiscard]] bool isStopped() const;
    /**
     * Calls @p callback once, from within SequenceControl::stop(), unless the result goes before.
     * Never called when it is stopped already: ask isStopped() first.
     */
    [[nodiscard]] StopWatch onStop(std::function<void()> callback) const;
    /** What everything that is stopped answers: of the kind Cancelled. */
    [[nodiscard]] static Error stopped();

private:
    std::shared_ptr<StopState> m_state;
};

} // namespace skein
