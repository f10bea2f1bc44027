// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/OperationQueue.h"

#include <array>

namespace skein {

/**
 * What the camera does when it has nothing better to do. The kinds take turns, a step each, so that
 * somebody who looks at a card sees its small pictures while it is still being listed, and while
 * files are fetched from it. Camera thread only.
 */
class PatientWork final
{
public:
    using Clock = OperationQueue::Clock;
    enum class Kind : quint8 {
        Job, ///< A listing or a deletion.
        Thumbnail,
        Transfer, ///< That nobody waits for.
    };

    void add(Kind kind, std::unique_ptr<Operation> operation)
    {
        queue(kind).add(std::move(operation));
    }
    /** @p isCapturing: only jobs; the picture that is being taken comes first. */
    [[nodiscard]] bool isDue(Clock::time_point now, bool isCapturing) const
    {
        return nextOf(now, isCapturing) < m_queues.size();
    }
    /** When isDue(); Clock::time_point::max() while there is nothing to do. */
    [[nodiscard]] Clock::time_point due(bool isCapturing) const
    {
        auto first = Clock::time_point::max();
        for (size_t i = 0; i < m_queues.size(); ++i) {
            if (!m_queues[i].isEmpty() && mayRun(i, isCapturing)) {
                first = std::min(first, m_queues[i].due());
            }
        }
        return first;
    }
    [[nodiscard]] bool isTransferring() const
    {
        return !m_queues[static_cast<size_t>(Kind::Transfer)].isEmpty();
    }
    /** The kind whose turn it is, which must be due. */
    [[nodiscard]] OperationQueue& next(bool isCapturing)
    {
        const size_t index = nextOf(Clock::now(), isCapturing);
        m_last = index < m_queues.size() ? index : m_last;
        return m_queues[m_last];
    }

    bool cancel(quint32 id)
    {
        return std::any_of(m_queues.begin(), m_queues.end(),
            [id](OperationQueue& each) { return each.cancel(id); });
    }
    void failAll(const Error& error)
    {
        for (OperationQueue& each : m_queues) {
            each.failAll(error);
        }
    }

private:
    [[nodiscard]] OperationQueue& queue(Kind kind) { return m_queues[static_cast<size_t>(kind)]; }
    [[nodiscard]] static bool mayRun(size_t index, bool isCapturing)
    {
        return !isCapturing || index == static_cast<size_t>(Kind::Job);
    }
    /** The first one due after the last that had a turn; beyond the end when none is. */
    [[nodiscard]] size_t nextOf(Clock::time_point now, bool isCapturing) const
    {
        for (size_t i = 1; i <= m_queues.size(); ++i) {
            const size_t index = (m_last + i) % m_queues.size();
            if (mayRun(index, isCapturing) && m_queues[index].isDue(now)) {
                return index;
            }
        }
        return m_queues.size();
    }

    std::array<OperationQueue, 3> m_queues; ///< By Kind.
    size_t m_last = 0;
};

} // namespace skein
