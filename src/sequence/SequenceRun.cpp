// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRun.h"

#include "base/UserLocale.h"

#include <QCoroTask>
#include <QLocale>
#include <algorithm>

namespace skein {

namespace {

/** What a report holds at most: a night of failures is told by its first ones. */
constexpr qsizetype mostProblems = 50;
/** How much a new measurement of that changes the mean. */
constexpr double newWeight = 0.3;

/** The listener as a copy: what it does may take it away. */
template<typename Value>
void call(const std::function<void(const Value&)> listener, const Value& value)
{
    if (listener) {
        listener(value);
    }
}

} // namespace

SequenceRun::SequenceRun(SequenceDefinition definition, std::shared_ptr<Shooter> shooter,
    std::shared_ptr<Clock> clock, Listener listener)
    : m_definition(std::move(definition))
    , m_shooter(std::move(shooter))
    , m_clock(std::move(clock))
    , m_listener(std::move(listener))
    , m_settings(*m_shooter)
    , m_basis(estimateBasisOf(*m_shooter, m_clock->wallTime()))
{
    m_progress.shotsTotal = shotsOf(m_definition, m_basis.focus);
}

void SequenceRun::start(const std::shared_ptr<SequenceRun>& run)
{
    // It runs on when the task goes, and owns a share of all that it uses.
    [[maybe_unused]] const auto running = main(run);
}

QCoro::Task<void> SequenceRun::main(std::shared_ptr<SequenceRun> run)
{
    run->estimate();
    const Result<void> done = co_await runSequence(*run, run->m_definition);
    run->m_progress.nextAt = {};
    co_await run->restore();
    if (run->m_collecting > 0) {
        run->show(tr("Waiting for the last photographs"));
    }
    co_await run->collected();
    run->finish(done);
}

SequenceTask<void> runSequence(SequenceRun& run, const SequenceDefinition& definition)
{
    Result<void> done;
    if (const auto* interval = std::get_if<IntervalSequence>(&definition.what)) {
        done = co_await runInterval(run, *interval);
    } else if (const auto* bracket = std::get_if<ExposureBracket>(&definition.what)) {
        done = co_await runExposureBracket(run, *bracket);
    } else if (const auto* focus = std::get_if<FocusBracket>(&definition.what)) {
        done = co_await runFocusBracket(run, *focus);
    } else if (const auto* burst = std::get_if<BurstSequence>(&definition.what)) {
        done = co_await runBurst(run, *burst);
    } else if (const auto* series = std::get_if<BulbSeries>(&definition.what)) {
        done = co_await runBulbSeries(run, *series);
    } else if (const auto* ramp = std::get_if<ExposureRamp>(&definition.what)) {
        done = co_await runExposureRamp(run, *ramp);
    }
    co_return done;
}

void SequenceRun::pause()
{
    if (!m_control.isPaused() && !m_control.isStopped()) {
        ++m_pauses;
        m_control.pause();
    }
}

void SequenceRun::tell(const QString& sentence)
{
    if (m_problems.size() < mostProblems) {
        m_problems.append(sentence);
    }
    call(m_listener.message, sentence);
}

void SequenceRun::giveUpRestoring()
{
    const bool isUnderWay = m_isRestoring && !m_restoring.isStopped();
    if (isUnderWay && m_shooter->whyNotReady()) {
        m_hasGivenUp = true;
        m_restoring.stop();
    }
}

void SequenceRun::giveUpShots(qint64 count)
{
    m_leftOut += count;
    if (m_progress.shotsTotal) {
        *m_progress.shotsTotal -= count;
    }
    report();
}

void SequenceRun::onShotTaken(Clock::Instant began)
{
    const double seconds = secondsOf(m_clock->now() - began);
    m_basis.shotSeconds = m_progress.shotsTaken == 0
                              ? seconds
                              : (1 - newWeight) * m_basis.shotSeconds + newWeight * seconds;
    ++m_progress.shotsTaken;
    m_failedInRow = 0;
    estimate();
    report();
}

void SequenceRun::onShotSaved(const SavedShot& shot)
{
    ++m_saved;
    m_unsavedInRow = 0;
    call(m_listener.saved, shot.paths);
}

void SequenceRun::lookWhetherAway()
{
    const auto why = m_shooter->whyNotReady();
    m_wasAway = m_wasAway || (why && why->kind != ErrorKind::Busy);
}

void SequenceRun::onBeatsLeftOut(qint64 count)
{
    if (m_wasAway) {
        m_progress.beatsLeftOutAway += count;
        //: a beat is a moment at which a photograph is due
        tell(tr("The camera was away: some beats are left out, and the others are kept."));
    } else if (!std::exchange(m_hasToldSlow, true)) {
        //: a beat is a moment at which a photograph is due
        tell(
            tr("The camera needs longer than the interval allows: some beats are left out, and the "
               "others are kept. Choose a longer interval for even distances."));
    }
    m_progress.beatsLeftOut += count;
    report();
}

void SequenceRun::estimate()
{
    m_basis.now = m_clock->wallTime();
    const auto left =
        secondsLeft(m_definition, m_progress.shotsTaken + m_progress.shotsFailed, m_basis);
    m_progress.expectedEnd =
        left ? m_basis.now.addMSecs(static_cast<qint64>(*left * 1000)) : QDateTime();
}

void SequenceRun::showStart(const QDateTime& when)
{
    m_progress.nextAt = when;
    //: %1 is a time of day.
    show(tr("Beginning at %1").arg(userLocale().toString(when.time(), QLocale::ShortFormat)));
}

void SequenceRun::showNext(Clock::Instant due)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - m_clock->now());
    m_progress.nextAt = left.count() > 0 ? m_clock->wallTime().addMSecs(left.count()) : QDateTime();
    show(tr("Waiting for the next photograph"));
}

void SequenceRun::showShot()
{
    const qint64 number = m_progress.shotsTaken + m_progress.shotsFailed + 1;
    m_progress.nextAt = {};
    show(m_progress.shotsTotal ? //: %1 and %2 are numbers
             tr("Taking photograph %1 of %2").arg(number).arg(*m_progress.shotsTotal)
                               : //: %1 is a number
             tr("Taking photograph %1").arg(number));
}

void SequenceRun::show(const QString& doing)
{
    m_progress.doing = doing;
    report();
}

void SequenceRun::report()
{
    call(m_listener.progress, m_progress);
}

void SequenceRun::finish(const Result<void>& result)
{
    using Outcome = SequenceReport::Outcome;
    SequenceReport report;
    const Result<void> all = result && m_givenUp ? tl::unexpected(*m_givenUp) : result;
    if (!all) {
        report.outcome = m_control.isStopped() ? Outcome::Stopped : Outcome::Failed;
        report.error = m_control.isStopped() ? Error() : all.error();
    }
    report.shotsTaken = m_progress.shotsTaken;
    report.shotsSaved = m_saved;
    report.shotsFailed = m_progress.shotsFailed;
    report.shotsLeftOut = m_leftOut;
    report.beatsLeftOut = m_progress.beatsLeftOut;
    report.beatsLeftOutAway = m_progress.beatsLeftOutAway;
    report.problems = m_problems;
    report.summary = summary(report);
    m_progress.doing.clear();
    m_progress.expectedEnd = {};
    this->report();
    call(m_listener.finished, report);
}

QString SequenceRun::summary(const SequenceReport& report) const
{
    QString text = report.error.message;
    if (report.outcome == SequenceReport::Outcome::Completed) {
        text = tr("The sequence is complete.");
        if (report.shotsLeftOut > 0 || report.shotsFailed > 0) {
            text = tr("The sequence has ended with fewer photographs than planned.");
        } else if (report.beatsLeftOut > 0) {
            text = tr("The sequence has ended, but not every photograph was taken when it was "
                      "planned.");
        }
    } else if (report.outcome == SequenceReport::Outcome::Stopped) {
        text = StopToken::stopped().message;
    }
    const QString space = QStringLiteral(" ");
    //: %n counts photographs
    text += space + tr("%n photograph(s) taken.", nullptr, static_cast<int>(report.shotsTaken));
    if (report.shotsFailed > 0) {
        //: photographs of a sequence
        text += space + tr("%n failed.", nullptr, static_cast<int>(report.shotsFailed));
    }
    if (report.beatsLeftOutAway > 0) {
        //: a beat is a moment at which a photograph is due
        text += space + tr("%n beat(s) left out while the camera was away.", nullptr,
                            static_cast<int>(report.beatsLeftOutAway));
    }
    if (const qint64 slow = report.beatsLeftOut - report.beatsLeftOutAway; slow > 0) {
        //: a beat is a moment at which a photograph is due
        text += space + tr("%n beat(s) left out because the camera was too slow.", nullptr,
                            static_cast<int>(slow));
    }
    return text;
}

} // namespace skein
