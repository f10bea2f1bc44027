// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/Clock.h"
#include "sequence/SequenceControl.h"
#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceEstimate.h"
#include "sequence/SequenceProgress.h"
#include "sequence/SettingsKeeper.h"
#include "sequence/Shooter.h"
#include "sequence/ShotSchedule.h"

#include <QCoreApplication>
#include <functional>
#include <memory>

namespace skein {

/**
 * One sequence under way: what its coroutines share, and the way in which each of them makes a
 * shot, waits, or sets something. Every one of these can answer an error, which ends the sequence:
 * the caller returns it at once, and start() puts the settings back.
 *
 * Shared by the runner and by the coroutine of start(), which keeps it, the shooter and the clock
 * until all has ended: a kind's coroutine may refer to it and to its definition. Thread-bound.
 */
class SequenceRun final : public std::enable_shared_from_this<SequenceRun>
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceRun)

public:
    /** Who hears of it; any may be empty, and all are emptied when nobody listens any more. */
    struct Listener
    {
        std::function<void(const SequenceProgress&)> progress;
        std::function<void(const QStringList&)> saved;
        std::function<void(const QString&)> message;
        std::function<void(const SequenceReport&)> finished;
    };

    SequenceRun(SequenceDefinition definition, std::shared_ptr<Shooter> shooter,
        std::shared_ptr<Clock> clock, Listener listener);

    /** Begins; runs until Listener::finished. */
    static void start(const std::shared_ptr<SequenceRun>& run);
    [[nodiscard]] SequenceControl& control() { return m_control; }
    void pause();
    /** Settings that wait for a camera which is away are not put back, and that is told; nothing
     * while it is there. */
    void giveUpRestoring();
    /** Nobody listens any more. */
    void detach() { m_listener = {}; }

    // For the coroutines of the kinds:

    [[nodiscard]] Shooter& shooter() const { return *m_shooter; }
    [[nodiscard]] Clock& clock() { return *m_clock; }
    [[nodiscard]] SettingsKeeper& settings() { return m_settings; }

    [[nodiscard]] SequenceTask<void> waitUntil(Clock::Instant when);
    [[nodiscard]] SequenceTask<void> wait(double seconds);
    /** Waits for a moment on the wall, also when the computer sleeps or its clock is set. */
    [[nodiscard]] SequenceTask<void> waitForWall(QDateTime when);
    /**
     * Waits for the next turn of @p schedule and takes it; false when there is none any more. A
     * pause in between moves it on.
     */
    [[nodiscard]] SequenceTask<bool> waitForTurn(ShotSchedule& schedule);
    /** The schedule of @p timing, after its delay or the time at which it begins. */
    [[nodiscard]] SequenceTask<ShotSchedule> schedule(const SequenceTiming& timing);

    /** Told of a photograph that is on the disk, with its brightness. */
    using Measured = std::function<void(double)>;
    /**
     * One photograph, a second time if need be. False: it failed and was reported, and the sequence
     * goes on. An error: stopped, or too many failed in a row. Does not wait for the transfer;
     * @p measured is called after it, if at all.
     */
    [[nodiscard]] SequenceTask<bool> shoot(ExposureOrder order = {}, Measured measured = {});
    /** A photograph that could not even be tried. The error as shoot(). */
    [[nodiscard]] Result<void> missShot(const Error& why);
    /**
     * Waits for a camera that is away when a round of @p shots is to begin: what it tells then is
     * of now. False: it did not come, the round is reported as missed, and the sequence goes on.
     */
    [[nodiscard]] SequenceTask<bool> beginRound(qint64 shots);

    // These are tried a second time if need be. What they fail for is not reported.
    [[nodiscard]] SequenceTask<void> set(ExposureRole role, QString value);
    [[nodiscard]] SequenceTask<void> moveLens(LensStep size, int steps);
    [[nodiscard]] SequenceTask<void> moveLensTo(FocusPlace place, int epoch);

    /** Puts back all that was changed. What this fails for is reported, and no error. A camera that
     * is away is waited for a minute in all. */
    [[nodiscard]] SequenceTask<void> restore();

    /** So many of the shots that were planned will not be tried. */
    void giveUpShots(qint64 count);
    /** Something for the photographer to read. */
    void tell(const QString& sentence);

private:
    using Step = std::function<SequenceTask<void>()>;
    [[nodiscard]] SequenceTask<void> inTwoAttempts(QString doing, Step step);
    /** A camera that is away is waited for, and that is shown. */
    [[nodiscard]] SequenceTask<void> untilThere();
    [[nodiscard]] SequenceTask<ShotTicket> exposeOnce(ExposureOrder order);
    [[nodiscard]] SequenceTask<void> setOnce(ExposureRole role, QString value);
    [[nodiscard]] Result<void> miss(qint64 shots, const QString& sentence, const Error& why);
    /** Ends the restoring when the camera has been away too long. */
    static QCoro::Task<void> limitRestoring(std::shared_ptr<SequenceRun> run);

    static QCoro::Task<void> main(std::shared_ptr<SequenceRun> run);
    /** Waits for the transfer of a shot beside everything else. */
    static QCoro::Task<void> collect(
        std::shared_ptr<SequenceRun> run, ShotTicket shot, Measured measured);
    [[nodiscard]] SequenceTask<void> collected();
    void finish(const Result<void>& result);

    void onShotTaken(Clock::Instant began);
    void onShotSaved(const SavedShot& shot);
    void onShotLost(const Error& why);
    void onBeatsLeftOut(qint64 count);
    /** To be called before the camera is asked for something that it may be waited for. */
    void lookWhetherAway();
    void estimate();
    void showStart(const QDateTime& when);
    void showNext(Clock::Instant due);
    void showShot();
    void show(const QString& doing);
    /** Tells the progress as it is now. */
    void report();
    [[nodiscard]] QString summary(const SequenceReport& report) const;

    const SequenceDefinition m_definition;
    const std::shared_ptr<Shooter> m_shooter;
    const std::shared_ptr<Clock> m_clock;
    Listener m_listener;
    SequenceControl m_control;
    SettingsKeeper m_settings;
    SequenceControl m_restoring; ///< Stopped when it is over, or given up.
    SequenceProgress m_progress;
    EstimateBasis m_basis;
    QStringList m_problems;
    std::optional<Error> m_givenUp; ///< Too many failed in a row.
    qint64 m_saved = 0;
    qint64 m_leftOut = 0;
    int m_failedInRow = 0;
    int m_unsavedInRow = 0;
    int m_pauses = 0;
    bool m_hasToldUnmeasured = false;
    bool m_isRestoring = false;
    bool m_wasAway = false;                ///< The camera was, since the turn before.
    bool m_hasToldSlow = false;            ///< That the camera needs longer than the beat.
    bool m_hasGivenUp = false;             ///< See giveUpRestoring().
    int m_collecting = 0;                  ///< Transfers that are waited for.
    std::function<void()> m_whenCollected; ///< Called when that becomes none.
};

/** Runs what @p definition says, whatever its kind. Both must live until it has ended. */
[[nodiscard]] SequenceTask<void> runSequence(
    SequenceRun& run, const SequenceDefinition& definition);

// One for each kind, in a file of its own; the same holds.
[[nodiscard]] SequenceTask<void> runInterval(SequenceRun& run, const IntervalSequence& interval);
[[nodiscard]] SequenceTask<void> runExposureBracket(
    SequenceRun& run, const ExposureBracket& bracket);
[[nodiscard]] SequenceTask<void> runFocusBracket(SequenceRun& run, const FocusBracket& bracket);
[[nodiscard]] SequenceTask<void> runBurst(SequenceRun& run, const BurstSequence& burst);
[[nodiscard]] SequenceTask<void> runBulbSeries(SequenceRun& run, const BulbSeries& series);
[[nodiscard]] SequenceTask<void> runExposureRamp(SequenceRun& run, const ExposureRamp& ramp);

} // namespace skein
