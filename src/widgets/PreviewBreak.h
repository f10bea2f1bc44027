// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/PreviewLoop.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>

namespace skein {

class SequencePlayer;

/**
 * Lets live view pause shortly before each shot of a sequence that is due at a moment of its own: a
 * frame that is just being fetched would hold the shutter up. Between long intervals it goes on.
 * Borrows the player, which must outlive it. Lives on the GUI thread.
 */
class PreviewBreak final : public QObject
{
    Q_OBJECT

public:
    /** No frame takes longer, from the order to its last byte. */
    static constexpr std::chrono::milliseconds before{700};
    /** The shutter was pressed by then; the capture itself makes live view wait. */
    static constexpr std::chrono::milliseconds after{300};

    explicit PreviewBreak(SequencePlayer& player, QObject* parent = nullptr);

private:
    void follow();
    void setPaused(PreviewLoop* loop);

    SequencePlayer& m_player;
    QTimer m_turn;                  ///< The next moment at which something changes.
    QPointer<PreviewLoop> m_paused; ///< Waits for the shot.
};

} // namespace skein
