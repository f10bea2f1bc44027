// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRig.h"
#include "sequence/ShotSchedule.h"

#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

namespace {

IntervalSequence every(double seconds, std::optional<qint64> count)
{
    IntervalSequence interval;
    interval.timing.count = count;
    interval.timing.seconds = seconds;
    return interval;
}

} // namespace

class IntervalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNthShotOfABeatIsDueAtStartAndNBeats()
    {
        SequenceRig rig;
        rig.shooter->releaseSeconds = 0.731;
        rig.run(intervalOf(500, 1.1));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{500});
        for (qsizetype i = 0; i < rig.shooter->taken.size(); ++i) {
            QCOMPARE(rig.shooter->taken.at(i).at, Clock::Instant(1'100'000'000 * i));
        }
        QCOMPARE(rig.report->beatsLeftOut, qint64{0});
        QVERIFY(rig.messages.isEmpty());
    }

    void aPauseIsCountedFromTheEndOfTheShotBefore()
    {
        SequenceRig rig;
        rig.shooter->roles[ExposureRole::Shutter].value = QStringLiteral("2");
        IntervalSequence interval = every(5, 3);
        interval.timing.pace = SequenceTiming::Pace::Pause;
        rig.run(definitionOf(interval));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{3});
        QCOMPARE(rig.shooter->taken.at(1).at, Clock::Instant(7200ms));
        QCOMPARE(rig.shooter->taken.at(2).at, Clock::Instant(14400ms));
    }

    void transfersDoNotHoldUpTheBeat()
    {
        SequenceRig rig;
        rig.shooter->transferSeconds = 60;
        rig.run(intervalOf(10, 2));
        QCOMPARE(rig.shooter->taken.constLast().at, Clock::Instant(18s));
        QCOMPARE(rig.report->shotsSaved, qint64{10});
        QCOMPARE(rig.saved.size(), qsizetype{10});
    }

    void aCameraThatIsTooSlowKeepsToTheGridAndSaysWhatWasLeftOut()
    {
        SequenceRig rig;
        rig.shooter->releaseSeconds = 2.5;
        rig.run(intervalOf(4, 1));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{4});
        for (qsizetype i = 0; i < 4; ++i) {
            QCOMPARE(rig.shooter->taken.at(i).at, Clock::Instant(3s * i));
        }
        QCOMPARE(rig.report->beatsLeftOut, qint64{6});
        QCOMPARE(rig.messages.size(), qsizetype{1});
        QVERIFY(rig.report->summary.contains(QStringLiteral("6")));
    }

    void beatsThatPassDuringAPauseAreNotTheCamerasFault()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(5, 10)).has_value());
        rig.clock->advanceTo(15s);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{2});
        rig.runner.pause();
        QCOMPARE(rig.runner.state(), SequenceRunner::State::Paused);
        rig.clock->advanceTo(44s);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{2});
        rig.runner.resume();
        QVERIFY(rig.finish());
        QCOMPARE(rig.shooter->taken.at(2).at, Clock::Instant(50s));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{5});
        QCOMPARE(rig.report->beatsLeftOut, qint64{0});
        QVERIFY(rig.messages.isEmpty());
    }

    void aPauseInTheMiddleOfAnExposureLetsItEnd()
    {
        SequenceRig rig;
        rig.shooter->roles[ExposureRole::Shutter].value = QStringLiteral("8");
        QVERIFY(rig.runner.start(intervalOf(2, 20)).has_value());
        rig.clock->advanceTo(4s);
        rig.runner.pause();
        rig.clock->advanceTo(60s);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{1});
        rig.runner.resume();
        QVERIFY(rig.finish());
        QCOMPARE(rig.shooter->taken.size(), qsizetype{2});
    }

    void theBeginningWaitsForADelayOrATimeOfDay()
    {
        SequenceRig delayed;
        IntervalSequence interval = every(10, 2);
        interval.timing.startDelay = 30;
        delayed.run(definitionOf(interval));
        QCOMPARE(delayed.shooter->taken.constFirst().at, Clock::Instant(30s));

        SequenceRig timed; // whose wall shows 12:00
        interval.timing.startDelay = 0;
        interval.timing.startAt = ClockTime{{}, QTime(12, 5)};
        timed.run(definitionOf(interval));
        QCOMPARE(timed.shooter->taken.constFirst().at, Clock::Instant(5min));
        QCOMPARE(timed.shooter->taken.constLast().at, Clock::Instant(5min + 10s));

        SequenceRig tomorrow;
        interval.timing.startAt = ClockTime{{}, QTime(11, 0)};
        tomorrow.run(definitionOf(interval));
        QCOMPARE(tomorrow.shooter->taken.constFirst().at, Clock::Instant(23h));
    }

    void theTimeOfDayIsThatOfTheWallAlsoWhenItIsSet()
    {
        SequenceRig rig;
        IntervalSequence interval = every(10, 1);
        interval.timing.startAt = ClockTime{{}, QTime(14, 0)};
        QVERIFY(rig.runner.start(definitionOf(interval)).has_value());
        rig.clock->advanceTo(1min);
        rig.clock->setWall(QDateTime(QDate(2026, 11, 22), QTime(13, 59)));
        QVERIFY(rig.finish());
        QCOMPARE(rig.shooter->taken.constFirst().at, Clock::Instant(2min));
    }

    void anUnlimitedIntervalGoesOnUntilItsTimeAndNoShotBeginsLater()
    {
        SequenceRig rig;
        IntervalSequence interval = every(10, std::nullopt);
        interval.timing.until = ClockTime{{}, QTime(12, 1)};
        rig.run(definitionOf(interval));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{6});
        QCOMPARE(rig.shooter->taken.constLast().at, Clock::Instant(50s));
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
    }

    void anUnlimitedIntervalWithoutATimeGoesOnUntilItIsStopped()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(definitionOf(every(10, std::nullopt))).has_value());
        rig.clock->advanceTo(1h);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{360}); // one more is being exposed
        QVERIFY(!rig.runner.progress().shotsTotal);
        QVERIFY(!rig.runner.progress().expectedEnd.isValid());
        rig.runner.stop();
        QVERIFY(rig.finish());
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Stopped);
    }

    void progressTellsWhatRemainsAndWhenItEnds()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(10, 10)).has_value());
        rig.clock->advanceTo(35s);
        const SequenceProgress progress = rig.runner.progress();
        QCOMPARE(progress.shotsTaken, qint64{4});
        QCOMPARE(progress.shotsRemaining().value(), qint64{6});
        const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0));
        QVERIFY(std::abs(noon.addSecs(40).msecsTo(progress.nextAt)) <= 5);
        QVERIFY(std::abs(noon.addSecs(90).msecsTo(progress.expectedEnd)) <= 1000);
        QVERIFY(!progress.doing.isEmpty());
        QVERIFY(rig.finish());
        QCOMPARE(rig.runner.progress().shotsRemaining().value(), qint64{0});
    }

    void aBracketInEveryIntervalIsTakenWholeEachTime()
    {
        SequenceRig rig;
        rig.run(intervalOf(3, 60, definitionOf(ExposureBracket())));
        const QStringList once{
            QStringLiteral("1/60"), QStringLiteral("1/125"), QStringLiteral("1/30")};
        QCOMPARE(rig.shooter->valuesTaken(ExposureRole::Shutter), once + once + once);
        QCOMPARE(rig.shooter->taken.at(3).at, Clock::Instant(1min));
        QCOMPARE(rig.shooter->taken.at(6).at, Clock::Instant(2min));
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
    }

    void theGridIsExactForAMillionBeats()
    {
        SequenceTiming timing;
        timing.seconds = 0.3;
        timing.count = 1'000'000;
        ShotSchedule schedule(timing, 5s);
        const QDateTime wall(QDate(2026, 11, 22), QTime(12, 0));
        auto turn = schedule.next(5s, wall);
        for (qint64 i = 0; i < 999'999; ++i) {
            schedule.take(*turn, 0);
            turn = schedule.next(turn->due + 100ms, wall);
        }
        QCOMPARE(turn->due, Clock::Instant(5s + 999'999 * 300ms));
        schedule.take(*turn, 0);
        QVERIFY(!schedule.next(turn->due, wall));
    }
};

QTEST_GUILESS_MAIN(IntervalTest)
#include "IntervalTest.moc"
