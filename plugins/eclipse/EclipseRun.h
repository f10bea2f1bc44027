// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CameraHand.h"
#include "Cues.h"
#include "RunClock.h"
#include "Schedule.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace skein::eclipse {

/** What has come of a plan. */
struct Tally
{
    int taken = 0;   ///< Saved.
    int skipped = 0; ///< Left out: too late, or no camera.
    int failed = 0;
    int inTotality = 0;  ///< Saved or on their way, of those between C2 and C3.
    QString lastTrouble; ///< A sentence; empty: none.
};

/**
 * Photographs an eclipse in one window by the clock. A shot whose time has gone is left out, never
 * taken later: totality waits for nobody. Whatever the camera does (gone, refusing, slow), it goes
 * on; settings are put back at the end, also by a camera that comes back within a minute. What
 * could not be put back is told, and put back after the next time.
 * @verbatim
 * state    | start() | pause() | resume() | stop()   | all done
 * ---------+---------+---------+----------+----------+---------
 * Idle     | Running | -       | -        | -        | -
 * Running  | -       | Paused  | -        | Ending   | Ending
 * Paused   | -       | -       | Running  | Ending   | -
 * Ending   | -       | -       | -        | Idle*    | Idle (settings are back, all is saved)
 * @endverbatim
 * *: of a camera that does not answer, or keeps photographs back; what is not set back is told.
 * Paused, no photograph is taken; the eclipse goes on, a rehearsal's stands still. Lives on the GUI
 * thread; borrows host and window, which must outlive it.
 */
class EclipseRun final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused, Ending };

    EclipseRun(PluginHost& host, PluginWindow& window, QObject* parent = nullptr);

    /** Empty when it began; else a sentence. In a rehearsal the photographs are taken as well. */
    [[nodiscard]] QString start(const Plan& plan, const RunClock& clock);
    void pause();
    void resume();
    /** While it is Ending: does not wait any longer. Nothing while the camera is just being set
     * back. */
    void stop();
    /** Something goes soon: what can be set back without waiting is. */
    void hurry() { m_hand.restoreNow(); }
    /** The same for the last time: nothing is done any more. */
    void leave();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRehearsal() const { return m_clock.isRehearsal(); }
    [[nodiscard]] const RunClock& clock() const { return m_clock; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] const Tally& tally() const { return m_tally; }
    /** It ended by itself, or was stopped, at least once. */
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /** The next photograph; nothing: none is left. */
    [[nodiscard]] std::optional<PlannedShot> next() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_shots.size()); }
    /** Shots behind, whatever became of them. */
    [[nodiscard]] int behind() const { return m_next; }
    /** The sentence said last; empty: none yet. */
    [[nodiscard]] const Cue& lastCue() const { return m_lastCue; }
    /** Ending: stop() would give up what the camera has not been set back to. */
    [[nodiscard]] bool mayGiveUp() const;
    /** Seconds on the wall until all of it is behind, about. */
    [[nodiscard]] double secondsToGo() const;
    /** See CameraHand. */
    [[nodiscard]] double measuredPause() const { return m_hand.measuredPause(); }

Q_SIGNALS:
    /** Anything but the time. */
    void changed();
    void cue(const skein::eclipse::Cue& cue);
    void finished();

private:
    void step();
    void say(const QDateTime& now);
    /** True: the camera was given something to do. */
    bool act(const QDateTime& now);
    void leaveOut(const QDateTime& now);
    void waitForNext();
    void begin(const PlannedShot& shot);
    void end();
    void tryToFinish();
    void finish();
    void trouble(const QString& sentence);
    /** What was told because the camera was away is over when it is back. */
    void noticeReturn();
    void onFound();
    void setState(State state);

    CameraHand m_hand;
    QTimer m_timer;
    RunClock m_clock;
    Plan m_plan;
    QList<PlannedShot> m_shots;
    QList<Cue> m_cues;
    Cue m_lastCue;
    Tally m_tally;
    State m_state = State::Idle;
    int m_next = 0;
    int m_nextCue = 0;
    int m_prepared = -1; ///< The shot that the camera was set for last.
    QElapsedTimer m_sinceEnd;
    bool m_isRestoring = false;
    bool m_hasTriedToRestore = false;
    bool m_hasEnded = false;
    bool m_isTroubleOfAbsence = false; ///< The last trouble came while the camera was away.
};

} // namespace skein::eclipse
