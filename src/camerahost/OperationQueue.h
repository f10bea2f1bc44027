// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camerahost/Operation.h"

#include <algorithm>
#include <deque>
#include <memory>

namespace skein {

/** Operations of one kind, one after the other. Camera thread only. */
class OperationQueue final
{
public:
    using Clock = std::chrono::steady_clock;

    void add(std::unique_ptr<Operation> operation) { m_operations.push_back(std::move(operation)); }
    [[nodiscard]] bool isEmpty() const { return m_operations.empty(); }
    [[nodiscard]] bool isDue(Clock::time_point now) const { return !isEmpty() && now >= m_due; }
    [[nodiscard]] Clock::time_point due() const { return m_due; }
    /** The command that the next step works for (0 when empty). */
    [[nodiscard]] quint32 currentId() const
    {
        return m_operations.empty() ? 0 : m_operations.front()->id();
    }

    void step()
    {
        const Step step = m_operations.front()->step();
        m_due = Clock::now() + step.pause;
        if (step.finished) {
            m_operations.pop_front();
        }
    }

    /** True if the command was here; one that has not begun ends at its turn, which comes now. */
    bool cancel(quint32 id)
    {
        const auto found = std::find_if(m_operations.begin(), m_operations.end(),
            [id](const auto& operation) { return operation->id() == id; });
        if (found == m_operations.end()) {
            return false;
        }
        (*found)->cancel();
        if ((*found)->step().finished) {
            m_operations.erase(found);
        }
        return true;
    }

    /** Ends everything that is here with @p error. */
    void failAll(const Error& error)
    {
        for (const auto& operation : m_operations) {
            operation->abandon(error);
        }
        m_operations.clear();
    }

private:
    std::deque<std::unique_ptr<Operation>> m_operations;
    Clock::time_point m_due; ///< When the first may go on.
};

} // namespace skein
