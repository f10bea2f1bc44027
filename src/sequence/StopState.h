// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>
#include <map>

namespace skein {

/**
 * What a SequenceControl and its tokens share: two switches, and who wants to hear of them. A
 * callback may register others, remove any, and drop the last owner of all this. Thread-bound.
 */
class StopState final
{
public:
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    void setPaused(bool isPaused);
    /** For ever; also ends a pause. */
    void stop();

    /** Called when it is stopped. The number removes it. */
    quint64 addStopCallback(std::function<void()> callback);
    /** Called when it is not paused any more, or stopped. */
    quint64 addResumeCallback(std::function<void()> callback);
    void remove(quint64 id);

private:
    using Callbacks = std::map<quint64, std::function<void()>>;

    static void callAll(Callbacks& callbacks);

    bool m_isStopped = false;
    bool m_isPaused = false;
    quint64 m_lastId = 0;
    Callbacks m_onStop;
    Callbacks m_onResume;
};

} // namespace skein
