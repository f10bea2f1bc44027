// SPDX-License-Identifier: GPL-3.0-or-later
// What the coroutines of SequenceRun do: shots, waits and settings.
#include "sequence/Pending.h"
#include "sequence/SequenceRun.h"

#include <algorithm>

namespace skein {

namespace {

/** Of a shot, a setting, a move. */
constexpr int attempts = 2;
/** So many shots in a row that fail, each twice, end the sequence. */
constexpr int mostFailedInRow = 3;
/** The wall clock is looked at as often: it may be set, and computers sleep. */
constexpr Clock::Instant wallGlance = std::chrono::seconds(30);
/** A camera may be away so long, in all, while its settings are put back. */
constexpr Clock::Instant mostAway = std::chrono::seconds(60);
constexpr Clock::Instant awayGlance = std::chrono::seconds(1);

} // namespace

SequenceTask<void> SequenceRun::waitUntil(Clock::Instant when)
{
    const Result<void> waited = co_await m_clock->until(when, m_control.token());
    co_return waited;
}

SequenceTask<void> SequenceRun::wait(double seconds)
{
    if (seconds <= 0) {
        const Result<void> mayGoOn = co_await m_control.proceed();
        co_return mayGoOn;
    }
    const Result<void> waited = co_await waitUntil(m_clock->now() + instantOf(seconds));
    co_return waited;
}

SequenceTask<void> SequenceRun::waitForWall(QDateTime when)
{
    for (;;) {
        const qint64 left = m_clock->wallTime().msecsTo(when);
        if (left <= 0) {
            const Result<void> mayGoOn = co_await m_control.proceed();
            co_return mayGoOn;
        }
        const Clock::Instant part =
            std::min<Clock::Instant>(wallGlance, std::chrono::milliseconds(left));
        const Result<void> waited = co_await waitUntil(m_clock->now() + part);
        if (!waited) {
            co_return waited;
        }
    }
}

SequenceTask<ShotSchedule> SequenceRun::schedule(const SequenceTiming& timing)
{
    Result<void> waited;
    if (timing.startAt) {
        const QDateTime begin = timing.startAt->after(m_clock->wallTime());
        showStart(begin);
        waited = co_await waitForWall(begin);
    } else if (timing.startDelay > 0) {
        showStart(m_clock->wallTime().addMSecs(std::llround(timing.startDelay * 1000)));
        waited = co_await wait(timing.startDelay);
    }
    if (!waited) {
        co_return tl::unexpected(waited.error());
    }
    std::optional<QDateTime> end;
    if (timing.until) {
        const QDateTime now = m_clock->wallTime();
        const QDateTime until = timing.until->after(now);
        end = until.isValid() ? until : now;
    }
    co_return ShotSchedule(timing, m_clock->now(), end);
}

SequenceTask<bool> SequenceRun::waitForTurn(ShotSchedule& schedule)
{
    for (;;) {
        const Result<void> mayGoOn = co_await m_control.proceed();
        if (!mayGoOn) {
            co_return tl::unexpected(mayGoOn.error());
        }
        const auto turn = schedule.next(m_clock->now(), m_clock->wallTime());
        if (!turn) {
            co_return false;
        }
        showNext(turn->due);
        const Result<void> waited = co_await waitUntil(turn->due);
        if (!waited) {
            co_return tl::unexpected(waited.error());
        }
        if (m_control.isPaused()) {
            continue; // what is due when it goes on is another turn
        }
        if (turn->leftOut > 0 && schedule.pauses() == m_pauses) {
            onBeatsLeftOut(turn->leftOut); // by the camera, not by a pause
        }
        m_wasAway = false;
        schedule.take(*turn, m_pauses);
        co_return true;
    }
}

SequenceTask<bool> SequenceRun::shoot(ExposureOrder order, Measured measured)
{
    Result<ShotTicket> shot = tl::unexpected(Error());
    for (int attempt = 0; attempt < attempts && !shot; ++attempt) {
        const Result<void> mayGoOn = co_await m_control.proceed();
        if (!mayGoOn) {
            co_return tl::unexpected(mayGoOn.error());
        }
        const Result<void> isThere = co_await untilThere();
        const Clock::Instant began = m_clock->now();
        if (isThere) {
            showShot();
            shot = co_await exposeOnce(order);
        } else {
            shot = tl::unexpected(isThere.error());
        }
        if (shot) {
            onShotTaken(began);
        } else if (m_control.isStopped()) {
            co_return tl::unexpected(StopToken::stopped());
        }
    }
    if (!shot) {
        const Result<void> mayGoOn = missShot(shot.error());
        co_return mayGoOn.map([] { return false; });
    }
    [[maybe_unused]] const auto beside = collect(shared_from_this(), *shot, std::move(measured));
    co_return m_givenUp ? Result<bool>(tl::unexpected(*m_givenUp)) : Result<bool>(true);
}

SequenceTask<void> SequenceRun::untilThere()
{
    lookWhetherAway();
    if (!m_shooter->whyNotReady()) {
        co_return Result<void>();
    }
    show(tr("Waiting for the camera"));
    const Result<void> isThere = co_await m_shooter->ready(m_control.token());
    co_return isThere;
}

SequenceTask<ShotTicket> SequenceRun::exposeOnce(ExposureOrder order)
{
    if (order.bulb) {
        // Many cameras make such exposures only with the shutter set to "bulb", and one that is
        // away does not tell what it was before.
        const Result<void> usable = co_await m_shooter->ready(m_control.token());
        if (!usable) {
            co_return tl::unexpected(usable.error());
        }
        m_settings.remember(ExposureRole::Shutter);
    }
    const Result<ShotTicket> shot = co_await m_shooter->expose(order, m_control.token());
    co_return shot;
}

Result<void> SequenceRun::missShot(const Error& why)
{
    return miss(
        //: %1 is a sentence: why
        1, tr("A photograph could not be taken, in two attempts. %1").arg(why.message), why);
}

SequenceTask<bool> SequenceRun::beginRound(qint64 shots)
{
    Result<void> usable = co_await m_control.proceed();
    lookWhetherAway();
    if (usable && m_shooter->whyNotReady()) {
        const Step step = [this] { return m_shooter->ready(m_control.token()); };
        usable = co_await inTwoAttempts(tr("Waiting for the camera"), step);
    }
    if (usable) {
        co_return true;
    }
    if (m_control.isStopped()) {
        co_return tl::unexpected(usable.error());
    }
    const Result<void> mayGoOn = miss(shots,
        //: a round is one turn of a sequence that repeats others; %1 is a sentence: why
        tr("A round could not be begun, and was left out. %1").arg(usable.error().message),
        usable.error());
    co_return mayGoOn.map([] { return false; });
}

Result<void> SequenceRun::miss(qint64 shots, const QString& sentence, const Error& why)
{
    m_progress.shotsFailed += shots;
    ++m_failedInRow;
    tell(sentence);
    if (m_failedInRow >= mostFailedInRow) {
        m_givenUp = Error{why.kind,
            //: %1 is a number, %2 a sentence: why
            tr("The sequence has ended because it has failed %1 times in a row. %2")
                .arg(m_failedInRow)
                .arg(why.message),
            why.detail};
    }
    report();
    return m_givenUp ? Result<void>(tl::unexpected(*m_givenUp)) : Result<void>();
}

QCoro::Task<void> SequenceRun::collect(
    std::shared_ptr<SequenceRun> run, ShotTicket shot, Measured measured)
{
    ++run->m_collecting;
    const StopToken stop = run->m_control.token();
    const Result<SavedShot> saved = co_await run->m_shooter->saved(shot, stop);
    if (saved) {
        run->onShotSaved(*saved);
    } else if (!stop.isStopped()) {
        run->onShotLost(saved.error());
    }
    if (saved && measured) {
        const Result<double> brightness = co_await run->m_shooter->brightness(*saved, stop);
        if (brightness) {
            measured(*brightness);
        } else if (!stop.isStopped() && !std::exchange(run->m_hasToldUnmeasured, true)) {
            //: %1 is a sentence: why
            run->tell(tr("The brightness of a photograph could not be measured. %1")
                          .arg(brightness.error().message));
        }
    }
    --run->m_collecting;
    if (run->m_collecting == 0 && run->m_whenCollected) {
        std::exchange(run->m_whenCollected, {})();
    }
}

void SequenceRun::onShotLost(const Error& why)
{
    //: %1 is a sentence: why
    tell(tr("A photograph was taken but did not arrive. %1").arg(why.message));
    if (++m_unsavedInRow >= mostFailedInRow && !m_givenUp) {
        m_givenUp = Error{why.kind,
            //: %1 is a number, %2 a sentence: why
            tr("The sequence has ended because %1 photographs in a row did not arrive. %2")
                .arg(m_unsavedInRow)
                .arg(why.message),
            why.detail};
    }
}

SequenceTask<void> SequenceRun::collected()
{
    if (m_collecting > 0) {
        const Pending<void> none;
        m_whenCollected = [none] { none.answer({}); };
        co_await none.result();
    }
    co_return Result<void>();
}

SequenceTask<void> SequenceRun::set(ExposureRole role, QString value)
{
    const auto facts = m_shooter->facts(role);
    if (facts && facts->value == value && !m_shooter->whyNotReady()) {
        co_return Result<void>();
    }
    //: what is being done: %1 is a setting, such as "Aperture", %2 its new value
    const QString doing = tr("Setting %1: %2").arg(roleText(role), value);
    const Step step = [this, role, value] { return setOnce(role, value); };
    const Result<void> done = co_await inTwoAttempts(doing, step);
    co_return done;
}

SequenceTask<void> SequenceRun::setOnce(ExposureRole role, QString value)
{
    const Result<void> usable = co_await m_shooter->ready(m_control.token());
    if (!usable) {
        co_return usable;
    }
    m_settings.remember(role); // Not before: a camera that is away tells nothing.
    const Result<void> done = co_await m_shooter->set(role, value, m_control.token());
    co_return done;
}

SequenceTask<void> SequenceRun::moveLens(LensStep size, int steps)
{
    const QString doing = tr("Moving the lens");
    const int one = steps > 0 ? 1 : -1;
    const Step step = [this, size, one] {
        return m_shooter->stepFocus(size, one, m_control.token());
    };
    // One by one: where the lens refuses, those before it have been made.
    for (int made = 0; made < std::abs(steps); ++made) {
        const Result<void> done = co_await inTwoAttempts(doing, step);
        if (!done) {
            co_return done;
        }
        m_settings.countSteps(size, one);
    }
    co_return Result<void>();
}

SequenceTask<void> SequenceRun::moveLensTo(FocusPlace place, int epoch)
{
    const QString doing = tr("Moving the lens");
    const Step step = [this, place, epoch] {
        return m_shooter->goToFocus(place, epoch, m_control.token());
    };
    m_settings.leaveSteps();
    const Result<void> done = co_await inTwoAttempts(doing, step);
    co_return done;
}

SequenceTask<void> SequenceRun::inTwoAttempts(QString doing, Step step)
{
    Result<void> done;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<void> mayGoOn = co_await m_control.proceed();
        if (!mayGoOn) {
            co_return mayGoOn;
        }
        lookWhetherAway();
        show(doing);
        done = co_await step();
        if (done || m_control.isStopped()) {
            break;
        }
    }
    co_return done;
}

SequenceTask<void> SequenceRun::restore()
{
    if (m_settings.isEmpty() || m_hasGivenUp) {
        co_return Result<void>(); // What was given up has been told.
    }
    show(tr("Putting the settings back"));
    m_restoring = {};
    m_isRestoring = true;
    [[maybe_unused]] const auto beside = limitRestoring(shared_from_this());
    co_await m_settings.restore(m_restoring.token());
    m_isRestoring = false;
    m_progress.isRestoreWaiting = false;
    m_restoring.stop();
    const QStringList problems = m_settings.takeProblems();
    for (const QString& problem : problems) {
        tell(problem);
    }
    co_return Result<void>();
}

QCoro::Task<void> SequenceRun::limitRestoring(std::shared_ptr<SequenceRun> run)
{
    const StopToken over = run->m_restoring.token();
    SequenceControl restoring = run->m_restoring; // This one; there may be others later.
    for (Clock::Instant away{0}; away < mostAway; away += awayGlance) {
        do {
            const Result<void> waited =
                co_await run->m_clock->until(run->m_clock->now() + awayGlance, over);
            if (!waited) {
                co_return;
            }
            if (!run->m_shooter->whyNotReady() && run->m_progress.isRestoreWaiting) {
                run->m_progress.isRestoreWaiting = false;
                run->show(tr("Putting the settings back"));
            }
        } while (!run->m_shooter->whyNotReady());
        run->m_progress.isRestoreWaiting = true;
        run->show(tr("Waiting for the camera, to put its settings back"));
    }
    restoring.stop();
}

} // namespace skein
