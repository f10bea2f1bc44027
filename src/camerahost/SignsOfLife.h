// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/DriverTraffic.h"

#include <atomic>
#include <chrono>
#include <optional>

namespace skein {

class WireWriter;

/**
 * Tells the other side that a silent camera is no stuck one (wire::StillWorking), and the input
 * thread how long leaving may wait for a picture. Camera thread only, but for keepUntil().
 *
 * Only evidence counts: an exposure whose length is known, an answer of the camera, bytes that
 * arrive. A driver that merely asks the body whether it is ready moves too few of them.
 */
class SignsOfLife final : public DriverTrafficListener
{
public:
    using Clock = std::chrono::steady_clock;

    /** Listens to this thread's driver until it is destroyed. Borrows @p wire. */
    explicit SignsOfLife(WireWriter& wire);
    ~SignsOfLife() override;
    SignsOfLife(const SignsOfLife&) = delete;
    SignsOfLife& operator=(const SignsOfLife&) = delete;

    /** What @p commandId began needs at most @p limit from now; none: until it is cancelled. */
    void expect(quint32 commandId, std::optional<std::chrono::milliseconds> limit);
    /** The camera answered within the long command @p commandId. */
    void answered(quint32 commandId);
    void driverCalled() override;
    void driverMoved(qint64 bytes) override;

    /** A picture is on its way that leaving shall wait for, for @p limit at most. */
    void keepFor(std::chrono::milliseconds limit);
    /** Any thread: until then the driver is doing what must not be interrupted. */
    [[nodiscard]] Clock::time_point keepUntil() const
    {
        return Clock::time_point(Clock::duration(m_keepUntil.load()));
    }

private:
    [[nodiscard]] bool isDue();
    void send(quint32 commandId, std::chrono::milliseconds limit);

    WireWriter& m_wire;
    Clock::time_point m_lastSent;
    Clock::time_point m_windowStart; ///< Of the call, or of the second that is counted.
    qint64 m_moved = 0;              ///< Bytes since then.
    std::atomic<Clock::rep> m_keepUntil = 0;
};

} // namespace skein
