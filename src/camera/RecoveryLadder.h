// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace skein {

/** What is done about a camera that does not answer, from the mildest to the last. */
enum class Rung : quint8 {
    Calm,      ///< Nothing is wrong.
    Retry,     ///< Ask again after a pause (the camera host does so by itself while it is busy).
    Drain,     ///< Ask again after fetching all events the camera has kept.
    Reopen,    ///< Close the camera and open it again in the same host.
    NewHost,   ///< Another host process.
    PortReset, ///< Another host process, which resets the USB port first.
    Ask,       ///< Ask the photographer to switch the camera off and on.
};

/** What was heard of the camera. */
enum class CameraSign : quint8 {
    Answered, ///< It did, or refused, what it was asked.
    Busy,     ///< It says that it is busy.
    NoAnswer, ///< Its host says that it does not answer.
    HostLost, ///< The host ended, was late, or says that the camera went away.
    Missing,  ///< The USB has no such camera now.
};

/**
 * The table of what comes next when a camera does not answer. A value; knows no clock and no
 * camera, those are Reconnector's and Camera's.
 *
 * @verbatim
 * rung      | Answered | Busy  | NoAnswer  | HostLost  | Missing
 * ----------+----------+-------+-----------+-----------+----------
 * Calm      | Calm     | Retry | Retry     | NewHost   | NewHost
 * Retry     | Calm     | Drain | Drain     | NewHost   | NewHost
 * Drain     | Calm     | Drain | Reopen    | NewHost   | NewHost
 * Reopen    | Calm     | same  | NewHost   | NewHost   | NewHost
 * NewHost   | Calm     | same  | again (1) | again (1) | again (2)
 * PortReset | Calm     | same  | again (1) | again (1) | again (2)
 * Ask       | Calm     | same  | Ask       | Ask       | Ask
 * @endverbatim
 * (1) Each counts as a try. With half of the tries left NewHost becomes PortReset, where the port
 * can be reset; with none left both become Ask. (2) Counts, but what is not there is not reset.
 * Busy never counts and never climbs to Reopen: a busy camera is not a lost one.
 */
class RecoveryLadder final
{
public:
    /** @p tries: how many hosts are started at most; @p canReset: the port is a USB port. */
    explicit RecoveryLadder(int tries, bool canReset = false)
        : m_tries(tries)
        , m_canReset(canReset)
    {}

    /** Takes in @p sign and says where that leads. */
    Rung take(CameraSign sign);

    [[nodiscard]] Rung rung() const { return m_rung; }
    /** Tries of NewHost and PortReset so far, the one that rung() orders included. */
    [[nodiscard]] int hostsTried() const { return m_hostsTried; }

private:
    [[nodiscard]] Rung afterNoAnswer();
    [[nodiscard]] Rung nextHost(bool mayReset);

    int m_tries;
    bool m_canReset;
    int m_hostsTried = 0;
    Rung m_rung = Rung::Calm;
};

} // namespace skein
