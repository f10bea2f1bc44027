// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/StopState.h"

namespace skein {

void StopState::setPaused(bool isPaused)
{
    if (m_isStopped || m_isPaused == isPaused) {
        return;
    }
    m_isPaused = isPaused;
    if (!isPaused) {
        callAll(m_onResume);
    }
}

void StopState::stop()
{
    if (m_isStopped) {
        return;
    }
    m_isStopped = true;
    m_isPaused = false;
    callAll(m_onStop);
    callAll(m_onResume);
}

quint64 StopState::addStopCallback(std::function<void()> callback)
{
    m_onStop.emplace(++m_lastId, std::move(callback));
    return m_lastId;
}

quint64 StopState::addResumeCallback(std::function<void()> callback)
{
    m_onResume.emplace(++m_lastId, std::move(callback));
    return m_lastId;
}

void StopState::remove(quint64 id)
{
    m_onStop.erase(id);
    m_onResume.erase(id);
}

void StopState::callAll(Callbacks& callbacks)
{
    // One at a time from the map itself: each may remove others. Those added meanwhile have higher
    // numbers, and belong to the next time.
    const quint64 last = callbacks.empty() ? 0 : callbacks.rbegin()->first;
    while (!callbacks.empty() && callbacks.begin()->first <= last) {
        const auto node = callbacks.extract(callbacks.begin());
        node.mapped()();
    }
}

} // namespace skein
