// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PreviewBreak.h"

#include "tether/TetheredCamera.h"
#include "widgets/SequencePlayer.h"

#include <QDateTime>

namespace skein {

PreviewBreak::PreviewBreak(SequencePlayer& player, QObject* parent)
    : QObject(parent)
    , m_player(player)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &PreviewBreak::follow);
    connect(&player, &SequencePlayer::progressChanged, this, &PreviewBreak::follow);
    connect(&player, &SequencePlayer::stateChanged, this, &PreviewBreak::follow);
}

void PreviewBreak::follow()
{
    using std::chrono::milliseconds;
    m_turn.stop();
    const QDateTime due = m_player.progress().nextAt;
    TetheredCamera* place = m_player.place();
    if (m_player.state() != SequencePlayer::State::Running || place == nullptr || !due.isValid()) {
        setPaused(nullptr);
        return;
    }
    const milliseconds left(QDateTime::currentDateTime().msecsTo(due));
    if (left > before) {
        setPaused(nullptr);
        m_turn.start(left - before);
    } else if (left > -after) {
        setPaused(&place->preview());
        m_turn.start(left + after);
    } else {
        setPaused(nullptr);
    }
}

void PreviewBreak::setPaused(PreviewLoop* loop)
{
    if (m_paused == loop) {
        return;
    }
    if (m_paused) {
        m_paused->setPaused(false, PreviewLoop::ForRow);
    }
    m_paused = loop;
    if (loop != nullptr) {
        loop->setPaused(true, PreviewLoop::ForRow);
    }
}

} // namespace skein
