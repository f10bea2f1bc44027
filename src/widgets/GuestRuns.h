// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceProgress.h"
#include "sequence/SequenceRunner.h"

#include <QObject>
#include <QString>
#include <functional>

namespace skein {

/**
 * A run that takes photographs in a window by itself and is none of the SequencePlayer's: a
 * plugin's. The window shows it, pauses it and stops it as it does its sequences. One at a time; it
 * ends when its owner says so. Lives on the GUI thread.
 */
class GuestRuns final : public QObject
{
    Q_OBJECT

public:
    using State = SequenceRunner::State;

    /** What the owner does; none is called within begin(), tell() and end(). */
    struct Guest
    {
        QString name;
        std::function<void()> stop;
        /** Both or none: null, it cannot be paused. */
        std::function<void()> pause = {};
        std::function<void()> resume = {};
    };

    using QObject::QObject;

    /** @return its number, for the others; 0: there is one. */
    int begin(Guest guest);
    /** @p state: not Idle; end() says that. Nothing for a number that is not the present one's. */
    void tell(int number, State state, const SequenceProgress& progress);
    void end(int number);

    [[nodiscard]] bool isActive() const { return m_state != State::Idle; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString name() const { return m_guest.name; }
    [[nodiscard]] const SequenceProgress& progress() const { return m_progress; }
    [[nodiscard]] bool canPause() const;
    /** It runs, or it is being stopped and waits for what another stop gives up. */
    [[nodiscard]] bool canStop() const;

    void pause();
    void resume();
    void stop();

Q_SIGNALS:
    /** Anything of it. */
    void changed();

private:
    Guest m_guest;
    SequenceProgress m_progress;
    State m_state = State::Idle;
    int m_number = 0;
};

} // namespace skein
