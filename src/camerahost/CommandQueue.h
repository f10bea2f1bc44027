// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/Commands.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace skein {

/**
 * Hands commands from the input thread to the camera thread. Thread-safe.
 *
 * Cancel reaches the camera thread twice: as a command, and at once through the flag that the
 * driver's context looks at, when the command it names is the one the driver is busy with.
 */
class CommandQueue final
{
public:
    /** Input thread: adds a command and wakes the camera thread. */
    void push(wire::CommandFrame frame);
    /** Input thread: no more commands come. Cancels what runs, unless it is to be finished. */
    void end();

    /** Camera thread: everything that has come, waiting up to @p wait for something to come. */
    [[nodiscard]] std::deque<wire::CommandFrame> takeAll(std::chrono::milliseconds wait);
    /** Camera thread: true when takeAll() would return something at once, or the end has come. */
    [[nodiscard]] bool hasWork() const { return m_count.load() > 0 || m_ended; }
    [[nodiscard]] bool isEnded() const { return m_ended; }

    /** What a Cancel, or the end of the input, does to the driver's work on a command. */
    enum class Interrupt : quint8 {
        Allowed,
        Never, ///< It may hold a picture that is nowhere else.
    };
    /** Camera thread: the command that the driver is about to work on (0: none that can be
     * cancelled, such as a look for events). */
    void setRunning(quint32 id, Interrupt interrupt = Interrupt::Allowed);
    /** Camera thread: Open was answered; the input thread stops watching the clock. */
    void finishOpening() { m_opening = false; }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /** Camera thread: from now on nothing is cancelled, so that the camera can be left in order. */
    void ignoreCancels();
    /** What the driver's context asks. Outlives every use by the camera thread. */
    [[nodiscard]] const std::atomic<bool>& cancelFlag() const { return m_cancelRunning; }

private:
    mutable std::mutex m_mutex; ///< Guards m_commands, m_running, m_atEnd and m_ignoreCancels.
    std::condition_variable m_wake;
    std::deque<wire::CommandFrame> m_commands;
    quint32 m_running = 0;
    Interrupt m_interrupt = Interrupt::Allowed;
    bool m_ignoreCancels = false;
    std::atomic<qsizetype> m_count = 0; ///< Size of m_commands, for a look without the lock.
    std::atomic<bool> m_ended = false;
    std::atomic<bool> m_opening = false; ///< From push() of Open to finishOpening().
    std::atomic<bool> m_cancelRunning = false;
};

} // namespace skein
