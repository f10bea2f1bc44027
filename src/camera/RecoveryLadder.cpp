// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/RecoveryLadder.h"

namespace skein {

Rung RecoveryLadder::take(CameraSign sign)
{
    switch (sign) {
    case CameraSign::Answered:
        m_hostsTried = 0;
        m_rung = Rung::Calm;
        break;
    case CameraSign::Busy:
        if (m_rung == Rung::Calm) {
            m_rung = Rung::Retry;
        } else if (m_rung == Rung::Retry) {
            m_rung = Rung::Drain;
        }
        break;
    case CameraSign::NoAnswer:
        m_rung = afterNoAnswer();
        break;
    case CameraSign::HostLost:
        m_rung = nextHost(true);
        break;
    case CameraSign::Missing:
        m_rung = nextHost(false);
        break;
    }
    return m_rung;
}

Rung RecoveryLadder::afterNoAnswer()
{
    switch (m_rung) {
    case Rung::Calm:
        return Rung::Retry;
    case Rung::Retry:
        return Rung::Drain;
    case Rung::Drain:
        return Rung::Reopen;
    default:
        return nextHost(true);
    }
}

Rung RecoveryLadder::nextHost(bool mayReset)
{
    if (m_rung == Rung::Ask || m_hostsTried >= m_tries) {
        return Rung::Ask;
    }
    ++m_hostsTried;
    const bool isLate = m_hostsTried > m_tries - m_tries / 2;
    return m_canReset && mayReset && isLate ? Rung::PortReset : Rung::NewHost;
}

} // namespace skein
