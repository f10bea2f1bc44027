// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace skein {

/**
 * What the backup's thread passes between two pieces of its work: closed while photographs arrive,
 * left for good when the work is out of date. Thread-safe.
 */
class BackupGate final
{
public:
    /** Nothing passes while @p closed. */
    void setClosed(bool closed)
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = closed;
        m_changed.notify_all();
    }
    /** Work that was begun before is out of date. */
    void renew()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_turn;
        m_changed.notify_all();
    }
    /** The thread is to end: nothing passes ever again, and nothing waits. */
    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        m_isLeft = true;
        m_changed.notify_all();
    }

    /** Which work is up to date. */
    [[nodiscard]] int turn() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_turn;
    }
    [[nodiscard]] bool isClosed() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_isClosed;
    }
    /** Waits until the gate is open. False when the work of @p turn is out of date. */
    [[nodiscard]] bool pass(int turn)
    {
        ++m_steps;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isLeft || m_turn != turn || !m_isClosed; });
        return !m_isLeft && m_turn == turn;
    }
    /** Grows while work goes on. */
    [[nodiscard]] int steps() const { return m_steps; }

private:
    mutable std::mutex m_mutex; ///< Guards all but m_steps.
    std::condition_variable m_changed;
    bool m_isClosed = false;
    bool m_isLeft = false;
    int m_turn = 0;
    std::atomic<int> m_steps = 0;
};

} // namespace skein
