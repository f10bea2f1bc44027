// SPDX-License-Identifier: GPL-3.0-or-later
#include "EclipseRun.h"

#include "Rehearsal.h"

#include <algorithm>
#include <utility>

namespace skein::eclipse {

namespace {

/** The computer's clock may be set meanwhile: it is looked at at least so often. */
constexpr qint64 longestSleepMs = 500;
/** The camera is set for a photograph so long before it, on the wall. */
constexpr qint64 prepareMs = 5000;
/** The camera is given the order so much too early at most. */
constexpr qint64 slackMs = 2;
/** What was not said so long after its moment is not said at all. */
constexpr double staleCueMs = 3000;
constexpr int lookAgainMs = 50;
/** A camera that stays busy so long after the end is told its settings all the same. */
constexpr qint64 longestEndMs = 20'000;
/** A camera that is away, or refuses, is waited for so long after the end, and asked so often. */
constexpr qint64 longestRestoreMs = 60'000;
constexpr int restoreAgainMs = 500;

} // namespace

EclipseRun::EclipseRun(PluginHost& host, PluginWindow& window, QObject* parent)
    : QObject(parent)
    , m_hand(host, window)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &EclipseRun::step);
    connect(&m_hand, &CameraHand::ready, this, &EclipseRun::step);
    connect(&m_hand, &CameraHand::failed, this, &EclipseRun::trouble);
    connect(&m_hand, &CameraHand::saved, this, [this] {
        ++m_tally.taken;
        Q_EMIT changed();
        tryToFinish();
    });
    connect(&m_hand, &CameraHand::found, this, &EclipseRun::onFound);
    connect(&m_hand, &CameraHand::lost, this, [this](const QString& why) {
        ++m_tally.failed;
        trouble(why);
        tryToFinish();
    });
}

QString EclipseRun::start(const Plan& plan, const RunClock& clock)
{
    if (m_state != State::Idle) {
        return {};
    }
    if (!plan.contacts.isComplete()) {
        return tr("No eclipse is planned. Say under “Plan…” where and when it is seen.");
    }
    if (m_hand.isStuckAtBulb()) {
        return tr("The camera's dial is at B (bulb), where nobody would close the shutter. Turn it "
                  "to M (manual), and begin again.");
    }
    const QDateTime now = clock.now();
    m_shots = scheduleOf(plan);
    m_cues = cuesOf(plan);
    // What was over before it began is no loss.
    m_shots.removeIf([&now](const PlannedShot& shot) { return shot.latest < now; });
    m_cues.removeIf([&now](const Cue& cue) { return cue.at < now; });
    if (m_shots.isEmpty()) {
        return plan.contacts.at(Contact::C4) < now
                   ? tr("This eclipse is over. Rehearse it, or plan another one.")
                   : tr("Nothing is to be photographed. Switch on some phases under “Plan…”.");
    }
    m_plan = plan;
    m_clock = clock;
    m_tally = {};
    m_isTroubleOfAbsence = false;
    m_hand.forgetLost();
    m_lastCue = {};
    m_next = 0;
    m_nextCue = 0;
    m_prepared = -1;
    m_isRestoring = false;
    m_hasTriedToRestore = false;
    setState(State::Running);
    m_timer.start(0);
    return {};
}

void EclipseRun::pause()
{
    if (m_state == State::Running) {
        m_clock.setPaused(true);
        setState(State::Paused);
    }
}

void EclipseRun::resume()
{
    if (m_state == State::Paused) {
        m_clock.setPaused(false);
        setState(State::Running);
        m_timer.start(0);
    }
}

void EclipseRun::stop()
{
    if (m_state == State::Running || m_state == State::Paused) {
        end();
    } else if (m_state == State::Ending && mayGiveUp()) {
        finish();
    }
}

bool EclipseRun::mayGiveUp() const
{
    return !m_hand.hasCamera() || (m_hasTriedToRestore && !m_hand.isAtWork());
}

double EclipseRun::secondsToGo() const
{
    if (m_state == State::Idle || m_state == State::Ending) {
        return 0;
    }
    QDateTime end = m_clock.now();
    if (!m_shots.isEmpty()) {
        end = std::max(end, m_shots.last().at);
    }
    if (!m_cues.isEmpty()) {
        end = std::max(end, m_cues.last().at);
    }
    const double pause = measuredPause() > 0 ? measuredPause() : m_plan.pause;
    return rehearsalSeconds(m_shots.mid(m_next), m_clock.now(), end, m_clock.speed(), pause);
}

void EclipseRun::leave()
{
    m_timer.stop();
    m_hand.disconnect(this);
    hurry();
}

std::optional<PlannedShot> EclipseRun::next() const
{
    return m_state != State::Idle && m_next < m_shots.size() ? std::optional(m_shots.at(m_next))
                                                             : std::nullopt;
}

void EclipseRun::step()
{
    if (m_state == State::Idle) {
        return;
    }
    noticeReturn();
    if (m_state == State::Ending) {
        tryToFinish();
        return;
    }
    m_clock.setAtWork(m_hand.isBusy());
    const QDateTime now = m_clock.now();
    say(now);
    if (m_state == State::Paused && m_clock.isRehearsal()) {
        m_timer.start(longestSleepMs); // The camera may be back; resume() goes on.
        return;
    }
    if (!m_hand.isAtWork()) {
        leaveOut(now);
        if (m_state == State::Running && act(now)) {
            m_clock.setAtWork(true);
        }
    }
    const bool isOver = m_next >= m_shots.size() && m_nextCue >= m_cues.size();
    if (isOver && !m_hand.isAtWork()) {
        end();
        return;
    }
    waitForNext();
}

void EclipseRun::say(const QDateTime& now)
{
    while (m_nextCue < m_cues.size() && m_cues.at(m_nextCue).at <= now) {
        const Cue due = m_cues.at(m_nextCue);
        ++m_nextCue;
        const bool isStale =
            static_cast<double>(due.at.msecsTo(now)) > staleCueMs * m_clock.speed();
        // A filter that is on or off is never too late to be said, unless the next word is due,
        // too.
        const bool isOvertaken = m_nextCue < m_cues.size() && m_cues.at(m_nextCue).at <= now;
        if (!isStale || (due.isUrgent && !isOvertaken)) {
            m_lastCue = due;
            Q_EMIT cue(due);
            Q_EMIT changed();
        }
    }
}

void EclipseRun::leaveOut(const QDateTime& now)
{
    const int before = m_next;
    while (m_next < m_shots.size()) {
        const bool isLate = m_shots.at(m_next).latest < now;
        const bool isOvertaken = m_next + 1 < m_shots.size() && m_shots.at(m_next + 1).at <= now;
        if (!isLate && !isOvertaken) {
            break;
        }
        ++m_next;
        ++m_tally.skipped;
    }
    if (m_next != before) {
        Q_EMIT changed();
    }
}

bool EclipseRun::act(const QDateTime& now)
{
    if (m_next >= m_shots.size() || !m_hand.hasCamera() || m_hand.isBusy()) {
        return false;
    }
    const PlannedShot& shot = m_shots.at(m_next);
    // Asked for once: a camera that does not take it is used as it is.
    const bool isPrepared = m_prepared == m_next || m_hand.isPrepared(shot.exposure);
    if (!isPrepared && m_clock.wallMsUntil(shot.at) <= prepareMs) {
        m_prepared = m_next;
        m_hand.prepare(shot.exposure);
        return true;
    }
    if (isPrepared && now.msecsTo(shot.at) <= slackMs) {
        begin(shot);
        return true;
    }
    return false;
}

void EclipseRun::begin(const PlannedShot& shot)
{
    if (m_plan.contacts.kind == Kind::Total && shot.at >= m_plan.contacts.at(Contact::C2) &&
        shot.at <= m_plan.contacts.at(Contact::C3)) {
        ++m_tally.inTotality;
    }
    m_hand.shoot(shot.exposure);
    ++m_next;
    Q_EMIT changed();
}

void EclipseRun::waitForNext()
{
    qint64 ms = longestSleepMs;
    if (m_nextCue < m_cues.size()) {
        ms = std::min(ms, m_clock.wallMsUntil(m_cues.at(m_nextCue).at));
    }
    if (!m_hand.isAtWork() && m_next < m_shots.size()) {
        const qint64 until = m_clock.wallMsUntil(m_shots.at(m_next).at);
        // It is due, and something else keeps the camera: look again soon.
        constexpr qint64 soonMs = 20;
        ms = std::min(ms, std::max(until, until == 0 ? soonMs : 0));
        if (until > prepareMs) {
            ms = std::min(ms, until - prepareMs);
        }
    }
    m_timer.start(static_cast<int>(std::max<qint64>(1, ms)));
}

void EclipseRun::end()
{
    m_clock.setPaused(false);
    m_sinceEnd.start();
    setState(State::Ending);
    tryToFinish();
}

void EclipseRun::tryToFinish()
{
    if (m_state != State::Ending || m_hand.isAtWork()) {
        return;
    }
    if (!m_isRestoring) {
        if (m_hand.isBusy() && m_sinceEnd.elapsed() < longestEndMs) {
            m_timer.start(lookAgainMs); // It takes no setting now.
            return;
        }
        m_isRestoring = true;
        m_hasTriedToRestore = true;
        m_hand.restore();
        return;
    }
    if (!m_hand.owed().isEmpty() && m_sinceEnd.elapsed() < longestRestoreMs) {
        m_isRestoring = false;
        m_timer.start(restoreAgainMs);
        Q_EMIT changed(); // It may be given up.
        return;
    }
    // Every capture is answered, at the latest when its camera goes.
    if (m_hand.pending() > 0) {
        return;
    }
    finish();
}

void EclipseRun::finish()
{
    m_timer.stop();
    if (const QString owed = m_hand.owed(); !owed.isEmpty()) {
        //: %1 is a list of what could not be set
        trouble(tr("The camera could not be set back. Set it yourself: %1.").arg(owed));
        m_isTroubleOfAbsence = false;
    }
    m_hasEnded = true;
    setState(State::Idle);
    Q_EMIT finished();
}

void EclipseRun::trouble(const QString& sentence)
{
    m_tally.lastTrouble = sentence;
    m_isTroubleOfAbsence = !m_hand.hasCamera();
    Q_EMIT changed();
}

void EclipseRun::noticeReturn()
{
    if (!m_isTroubleOfAbsence || !m_hand.hasCamera()) {
        return;
    }
    const QString now =
        m_tally.failed > 0 ? tr("The camera was away for a while. It is back.") : QString();
    if (std::exchange(m_tally.lastTrouble, now) != now) {
        Q_EMIT changed();
    }
}

void EclipseRun::onFound()
{
    m_tally.failed = std::max(0, m_tally.failed - 1);
    ++m_tally.taken;
    noticeReturn();
    Q_EMIT changed();
}

void EclipseRun::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace skein::eclipse
