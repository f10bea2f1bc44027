// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/GuestRuns.h"

#include <utility>

namespace skein {

int GuestRuns::begin(Guest guest)
{
    if (isActive()) {
        return 0;
    }
    m_guest = std::move(guest);
    m_progress = {};
    m_state = State::Running;
    const int number = ++m_number;
    Q_EMIT changed();
    return number;
}

void GuestRuns::tell(int number, State state, const SequenceProgress& progress)
{
    if (number != m_number || !isActive() || state == State::Idle) {
        return;
    }
    if (state != m_state || progress != m_progress) {
        m_state = state;
        m_progress = progress;
        Q_EMIT changed();
    }
}

void GuestRuns::end(int number)
{
    if (number == m_number && isActive()) {
        m_state = State::Idle;
        m_guest = {};
        m_progress = {};
        Q_EMIT changed();
    }
}

bool GuestRuns::canPause() const
{
    return m_guest.pause && m_guest.resume &&
           (m_state == State::Running || m_state == State::Paused);
}

bool GuestRuns::canStop() const
{
    return m_state == State::Running || m_state == State::Paused ||
           (m_state == State::Stopping && m_progress.isRestoreWaiting);
}

// What is called may end the run, and take its functions away meanwhile: each is a copy.

void GuestRuns::pause()
{
    if (canPause() && m_state == State::Running) {
        const auto pause = m_guest.pause;
        pause();
    }
}

void GuestRuns::resume()
{
    if (canPause() && m_state == State::Paused) {
        const auto resume = m_guest.resume;
        resume();
    }
}

void GuestRuns::stop()
{
    if (canStop()) {
        const auto stop = m_guest.stop;
        stop();
    }
}

} // namespace skein
