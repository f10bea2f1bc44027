// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>

namespace skein {

class GuestRuns;
class SequencePlayer;

/**
 * Stands between Escape and the run of a window, be it a sequence or a guest's: hours of
 * photographs are not ended by one key that was meant for something else. The run goes on while it
 * is asked.
 * @verbatim
 * state  | escape() | goOn() | stop() | it ended, or is ending | nobody answers for a while
 * -------+----------+--------+--------+------------------------+---------------------------
 * Quiet  | Asking   | -      | stops  | -                      | -
 * Asking | stops    | Quiet  | stops  | Quiet                  | Quiet
 * @endverbatim
 * Whatever stops leads to Quiet. A run that is being stopped and only waits for a camera that is
 * away is not asked about: escape() gives that up at once. Lives on the GUI thread; borrows player
 * and guests, which must outlive it.
 */
class StopQuestion final : public QObject
{
    Q_OBJECT

public:
    enum class State { Quiet, Asking };

    /** The eye has to leave the picture and find the bar, read nine words, and the hand has to
     * reach the mouse. Longer, and an Escape for something else would meet the old question. */
    static constexpr std::chrono::seconds patience{12};

    StopQuestion(SequencePlayer& player, GuestRuns& guests, QObject* parent = nullptr);

    /** The photographer pressed Escape, or the button "Cancel". Nothing without a run. */
    void escape();
    void goOn();
    void stop();

    /** There is something that escape() is about. */
    [[nodiscard]] bool canEscape() const;
    /** escape() would only ask. */
    [[nodiscard]] bool asksFirst() const { return m_state == State::Quiet && isGoing(); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isAsking() const { return m_state == State::Asking; }
    /** The question, a sentence; empty while Quiet. */
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void stateChanged(skein::StopQuestion::State state);

private:
    /** A sequence or a guest's photographs are going on, or pause. */
    [[nodiscard]] bool isGoing() const;
    void follow();
    void setState(State state);

    SequencePlayer& m_player;
    GuestRuns& m_guests;
    QTimer m_patience; ///< Runs while it is asked.
    State m_state = State::Quiet;
};

} // namespace skein
