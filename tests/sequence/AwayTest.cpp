// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras that are away when a round begins, or when the settings are to be put back.
#include "sequence/SequenceRig.h"

#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

class AwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoundThatBeginsWhileTheCameraIsAwayWaitsForIt()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(3, 600, definitionOf(ExposureBracket()))).has_value());
        rig.clock->advanceTo(590s);
        rig.shooter->leave();
        rig.clock->advanceTo(640s);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{3});
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
        QCOMPARE(rig.report->shotsTaken, qint64{9});
        QVERIFY(rig.messages.isEmpty());
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
    }

    void aRampThatBeginsWhileTheCameraIsAwayFollowsTheLightAllTheSame()
    {
        SequenceRig rig;
        rig.shooter->scene = [](Clock::Instant now) { return now < 600s ? -2.0 : -4.0; };
        ExposureRamp ramp;
        ramp.timing.count = 6;
        ramp.timing.seconds = 10;
        ramp.target = 0;
        QVERIFY(rig.runner.start(intervalOf(2, 600, definitionOf(ramp))).has_value());
        rig.clock->advanceTo(590s);
        rig.shooter->leave();
        rig.clock->advanceTo(640s);
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QCOMPARE(rig.report->shotsTaken, qint64{12});
        const QStringList second = rig.shooter->valuesTaken(ExposureRole::Shutter).mid(6);
        QVERIFY2(second.count(second.constFirst()) < 6, qPrintable(second.join(u' ')));
    }

    void aRoundWhoseCameraDoesNotComeIsMissedAndTheNextIsTaken()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(3, 600, definitionOf(ExposureBracket()))).has_value());
        rig.clock->advanceTo(590s);
        rig.shooter->leave();
        rig.clock->advanceTo(1000s);
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
        QCOMPARE(rig.report->shotsTaken, qint64{6});
        QCOMPARE(rig.report->beatsLeftOut, qint64{0});
        QCOMPARE(rig.report->shotsFailed, qint64{3});
        QVERIFY2(!rig.report->summary.contains(QStringLiteral("complete")),
            qPrintable(rig.report->summary));
        QCOMPARE(rig.messages.size(), qsizetype{1});
        QVERIFY(rig.messages.constFirst().contains(QStringLiteral("away")));
    }

    void beatsThatPassWhileTheCameraIsAwayAreNotSaidToBeTooShort()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(5, 10)).has_value());
        rig.clock->advanceTo(15s);
        rig.shooter->leave();
        rig.clock->advanceTo(55s);
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QCOMPARE(rig.report->shotsTaken, qint64{5});
        QVERIFY(rig.report->beatsLeftOut > 0);
        QCOMPARE(rig.messages.size(), qsizetype{1});
        QVERIFY2(rig.messages.constFirst().contains(QStringLiteral("away")),
            qPrintable(rig.messages.constFirst()));
        QCOMPARE(rig.report->beatsLeftOutAway, rig.report->beatsLeftOut);
        const QString summary = rig.report->summary;
        QVERIFY2(summary.contains(QStringLiteral("while the camera was away")) &&
                     !summary.contains(QStringLiteral("too slow")) &&
                     !summary.contains(QStringLiteral("complete")),
            qPrintable(summary));
    }

    void thatACameraIsWaitedForIsShownAtOnce()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(5, 10)).has_value());
        rig.clock->advanceTo(15s);
        rig.shooter->leave();
        rig.clock->advanceTo(25s); // The third is due since five seconds.
        QCOMPARE(rig.runner.progress().doing, QStringLiteral("Waiting for the camera"));
        rig.shooter->comeBack();
        QCOMPARE(rig.runner.progress().doing, QStringLiteral("Taking photograph 3 of 5"));
        QVERIFY(rig.finish());
    }

    void aCameraThatDoesSomethingElseIsNotSaidToBeAway()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(5, 10)).has_value());
        rig.clock->advanceTo(15s);
        rig.shooter->leave(); // Waited for in the same way.
        rig.shooter->notReady = Error{ErrorKind::Busy, QStringLiteral("It takes one."), {}};
        rig.clock->advanceTo(45s);
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QVERIFY(rig.report->beatsLeftOut > 0);
        QCOMPARE(rig.report->beatsLeftOutAway, qint64{0});
        QVERIFY2(rig.report->summary.contains(QStringLiteral("too slow")),
            qPrintable(rig.report->summary));
    }

    void aCameraThatIsAwayForGoodEndsItAfterThreeRounds()
    {
        SequenceRig rig;
        QVERIFY(
            rig.runner.start(intervalOf(100, 600, definitionOf(ExposureBracket()))).has_value());
        rig.clock->advanceTo(590s);
        rig.shooter->leave();
        QVERIFY(rig.finish());
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Failed);
        QCOMPARE(rig.report->shotsFailed, qint64{9});
        QVERIFY(rig.clock->now() < 2000s);
    }

    void theShutterOfABulbSeriesIsPutBackThoughTheCameraWasAwayAtItsBegin()
    {
        SequenceRig rig;
        BulbSeries series;
        series.count = 2;
        series.exposure = 5;
        QVERIFY(rig.runner.start(intervalOf(2, 600, definitionOf(series))).has_value());
        rig.clock->advanceTo(590s);
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
        rig.shooter->leave();
        rig.clock->advanceTo(630s);
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QCOMPARE(rig.report->shotsTaken, qint64{4});
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
    }

    void aSettingIsRememberedThoughTheCameraWasAwayWhenItWasToBeSet()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(definitionOf(ExposureBracket())).has_value());
        while (rig.shooter->taken.isEmpty()) {
            QVERIFY(rig.clock->advance());
        }
        rig.shooter->leave(); // Between two photographs.
        rig.clock->advanceTo(rig.clock->now() + 20s);
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QCOMPARE(rig.report->shotsTaken, qint64{3});
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
    }

    void aCameraThatComesBackWithinAMinuteIsPutBack()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(definitionOf(ExposureBracket())).has_value());
        while (rig.shooter->taken.size() < 2) {
            QVERIFY(rig.clock->advance());
        }
        rig.shooter->leave();
        rig.runner.stop();
        rig.clock->advanceTo(rig.clock->now() + 40s);
        QCOMPARE(rig.runner.state(), SequenceRunner::State::Stopping);
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
        QVERIFY(rig.messages.isEmpty());
    }

    void aCameraThatIsGoneIsWaitedForAMinuteInAllWhateverWasChanged()
    {
        SequenceRig rig;
        rig.shooter->scene = [](Clock::Instant) { return -6.0; }; // All is changed.
        ExposureRamp ramp;
        ramp.timing.count = 100;
        ramp.timing.seconds = 5;
        ramp.target = 0;
        ramp.usesAperture = true;
        ramp.shutter.highest = 1;
        ramp.iso.highest = 800;
        QVERIFY(rig.runner.start(definitionOf(ramp)).has_value());
        rig.clock->advanceTo(400s);
        QVERIFY(rig.shooter->value(ExposureRole::Iso) != QStringLiteral("400"));
        QVERIFY(rig.shooter->value(ExposureRole::Shutter) != QStringLiteral("1/60"));
        rig.shooter->leave();
        rig.runner.stop();
        const Clock::Instant stopped = rig.clock->now();
        QVERIFY(rig.finish());
        QVERIFY(rig.clock->now() < stopped + 70s);
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Stopped);
        const QStringList told = rig.messages.filter(QStringLiteral("could not be put back"));
        QVERIFY(told.size() >= 2);
        QCOMPARE(told.filter(QStringLiteral("The camera is away.")).size(), told.size());
    }

    void aSecondStopGivesUpAndTellsWhatWasNotPutBack()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(definitionOf(ExposureBracket())).has_value());
        while (rig.shooter->taken.size() < 2) {
            QVERIFY(rig.clock->advance());
        }
        rig.shooter->leave();
        rig.runner.stop();
        rig.clock->advanceTo(rig.clock->now() + 5s);
        QCOMPARE(rig.runner.state(), SequenceRunner::State::Stopping);
        const Clock::Instant before = rig.clock->now();
        rig.runner.stop();
        QCOMPARE(rig.runner.state(), SequenceRunner::State::Idle);
        QCOMPARE(rig.clock->now(), before);
        QCOMPARE(rig.messages.size(), qsizetype{1});
        QVERIFY2(rig.messages.constFirst().contains(QStringLiteral("1/60")) &&
                     rig.messages.constFirst().contains(QStringLiteral("The camera is away.")),
            qPrintable(rig.messages.constFirst()));
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Stopped);
    }

    void aSecondStopTakesNothingFromACameraThatIsThere()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(definitionOf(ExposureBracket())).has_value());
        while (rig.shooter->taken.size() < 2) {
            QVERIFY(rig.clock->advance());
        }
        rig.runner.stop();
        rig.runner.stop();
        QVERIFY(rig.finish());
        QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
        QVERIFY(rig.messages.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AwayTest)
#include "AwayTest.moc"
