// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"
#include "wire/FrameReader.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

namespace skein {

class CommandQueue;
class SignsOfLife;
class WireWriter;

/**
 * Reads commands from a descriptor and puts them into the queue. Owns its thread.
 *
 * At the end of the input (or SIGTERM, SIGINT) it ends the queue and gives the camera thread two
 * seconds to leave the camera in order, after a picture on its way has come (SignsOfLife); then the
 * process ends, whatever the driver is doing. It
 * also ends a process whose driver does not come back from opening the camera.
 */
class InputThread final
{
public:
    /** Signals must be blocked (blockSignals()) before any thread is started. */
    InputThread(Fd input, CommandQueue& queue, WireWriter& wire, const SignsOfLife& signs);
    ~InputThread();
    InputThread(const InputThread&) = delete;
    InputThread& operator=(const InputThread&) = delete;

    /** The camera thread is done: the process may end at once. */
    void finish() { m_finished = true; }

    /** Ignores SIGPIPE and keeps SIGTERM and SIGINT for the input thread. */
    static void blockSignals();

private:
    using Clock = std::chrono::steady_clock;

    void run();
    [[nodiscard]] bool readInput();
    void takeFrame(const QByteArray& payload);
    [[nodiscard]] int pollTimeoutMs() const;
    void endIfOpeningTakesTooLong();
    [[noreturn]] void leave();

    Fd m_input;
    Fd m_signals;
    Fd m_stop; ///< eventfd: wakes the thread for the destructor.
    CommandQueue& m_queue;
    WireWriter& m_wire;
    const SignsOfLife& m_signs;
    wire::FrameReader m_reader;
    std::optional<Clock::time_point> m_openDeadline;
    quint32 m_openId = 0;
    std::atomic<bool> m_finished = false;
    std::thread m_thread;
};

} // namespace skein
