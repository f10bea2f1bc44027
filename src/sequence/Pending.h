// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceTask.h"
#include "sequence/StopToken.h"

#include <QCoroTask>
#include <memory>
#include <optional>
#include <utility>

namespace skein {

/**
 * Joins callbacks and coroutines: result() is awaited, answer() ends the wait. Copies share the one
 * answer; when the last goes without one, StopToken::stopped() is answered, so that no coroutine
 * waits for ever. Thread-bound.
 */
template<typename T>
class Pending final
{
public:
    Pending()
        : m_giver(std::make_shared<Giver>())
    {}

    /** Whoever awaits result() goes on from within this call. The first answer counts. */
    void answer(Result<T> result) const { m_giver->state->give(std::move(result)); }
    [[nodiscard]] bool isAnswered() const { return m_giver->state->result.has_value(); }

    /** To be awaited once. */
    [[nodiscard]] SequenceTask<T> result() const { return wait(m_giver->state); }

private:
    struct State
    {
        std::optional<Result<T>> result;
        std::coroutine_handle<> waiting;

        void give(Result<T> given)
        {
            if (result) {
                return;
            }
            result = std::move(given);
            if (const auto resumed = std::exchange(waiting, nullptr)) {
                resumed.resume(); // which may be the end of this
            }
        }
    };

    /** Apart from State, so that a coroutine that waits does not keep its giver. */
    struct Giver
    {
        Giver() = default;
        Giver(const Giver&) = delete;
        Giver& operator=(const Giver&) = delete;
        ~Giver() { state->give(tl::unexpected(StopToken::stopped())); }

        std::shared_ptr<State> state = std::make_shared<State>();
    };

    struct Awaiter
    {
        State* state;

        [[nodiscard]] bool await_ready() const { return state->result.has_value(); }
        void await_suspend(std::coroutine_handle<> waiting) const { state->waiting = waiting; }
        void await_resume() const {}
    };

    [[nodiscard]] static SequenceTask<T> wait(std::shared_ptr<State> state)
    {
        const Awaiter awaiter{state.get()};
        co_await awaiter;
        co_return std::move(*state->result);
    }

    std::shared_ptr<Giver> m_giver;
};

} // namespace skein
