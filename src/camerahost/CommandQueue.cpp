// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/CommandQueue.h"

#include <algorithm>

namespace skein {

void CommandQueue::push(wire::CommandFrame frame)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto* cancel = std::get_if<wire::Cancel>(&frame.command)) {
            if (cancel->commandId != 0 && cancel->commandId == m_running && !m_ignoreCancels &&
                m_interrupt == Interrupt::Allowed) {
                m_cancelRunning = true;
            }
        }
        if (std::holds_alternative<wire::Open>(frame.command)) {
            m_opening = true;
        }
        m_commands.push_back(std::move(frame));
        ++m_count;
    }
    m_wake.notify_one();
}

void CommandQueue::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        if (!m_ignoreCancels && m_running != 0 && m_interrupt == Interrupt::Allowed) {
            m_cancelRunning = true;
        }
    }
    m_wake.notify_one();
}

std::deque<wire::CommandFrame> CommandQueue::takeAll(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    if (wait.count() > 0) {
        m_wake.wait_for(lock, wait, [this] { return !m_commands.empty() || m_ended; });
    }
    std::deque<wire::CommandFrame> taken;
    taken.swap(m_commands);
    m_count = 0;
    return taken;
}

void CommandQueue::setRunning(quint32 id, Interrupt interrupt)
{
    const std::lock_guard lock(m_mutex);
    m_running = id;
    m_interrupt = interrupt;
    // A Cancel may have come between takeAll() and now.
    const bool isCancelled =
        id != 0 &&
        std::any_of(m_commands.begin(), m_commands.end(), [id](const wire::CommandFrame& frame) {
            const auto* cancel = std::get_if<wire::Cancel>(&frame.command);
            return cancel && cancel->commandId == id;
        });
    const bool isEnded = m_ended && id != 0;
    m_cancelRunning =
        !m_ignoreCancels && interrupt == Interrupt::Allowed && (isCancelled || isEnded);
}

void CommandQueue::ignoreCancels()
{
    const std::lock_guard lock(m_mutex);
    m_ignoreCancels = true;
    m_cancelRunning = false;
}

} // namespace skein
