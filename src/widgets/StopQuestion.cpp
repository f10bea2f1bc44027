// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StopQuestion.h"

#include "widgets/GuestRuns.h"
#include "widgets/SequencePlayer.h"

namespace skein {

StopQuestion::StopQuestion(SequencePlayer& player, GuestRuns& guests, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_guests(guests)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &StopQuestion::goOn);
    connect(&player, &SequencePlayer::stateChanged, this, &StopQuestion::follow);
    connect(&player, &SequencePlayer::finished, this, &StopQuestion::follow);
    connect(&guests, &GuestRuns::changed, this, &StopQuestion::follow);
}

bool StopQuestion::isGoing() const
{
    using Run = SequencePlayer::State;
    const Run run = m_player.isActive() ? m_player.state() : m_guests.state();
    return run == Run::Running || run == Run::Paused;
}

bool StopQuestion::canEscape() const
{
    return isGoing() || (m_player.isActive() && m_player.progress().isRestoreWaiting) ||
           (!m_player.isActive() && m_guests.canStop());
}

void StopQuestion::escape()
{
    if (!canEscape()) {
        return;
    }
    if (asksFirst()) {
        setState(State::Asking);
    } else {
        stop();
    }
}

void StopQuestion::goOn()
{
    setState(State::Quiet);
}

void StopQuestion::stop()
{
    setState(State::Quiet);
    if (m_player.isActive()) {
        m_player.stop();
    } else {
        m_guests.stop();
    }
}

void StopQuestion::follow()
{
    if (!isGoing()) {
        setState(State::Quiet);
    }
}

void StopQuestion::setState(State state)
{
    if (state == State::Asking) {
        m_patience.start();
    } else {
        m_patience.stop();
    }
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

QString StopQuestion::text() const
{
    if (m_state == State::Quiet) {
        return {};
    }
    if (m_player.isActive()) {
        return tr("Press Escape again to stop the sequence.");
    }
    //: the name of what runs, such as "Eclipse", stands before it
    return tr("Press Escape again to stop it.");
}

} // namespace skein
