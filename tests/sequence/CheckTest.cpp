// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beforehand, and the real clock.
#include "sequence/SequenceControl.h"
#include "sequence/SequenceRig.h"
#include "sequence/SystemClock.h"

#include <QCoroTask>
#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

namespace {

using Prepare = std::function<void(FakeShooter&)>;

ExposureRamp fourFrames()
{
    ExposureRamp ramp;
    ramp.timing.count = 4;
    return ramp;
}

SequenceDefinition focusBy(FocusBracket::Way way)
{
    FocusBracket bracket;
    bracket.way = way;
    return definitionOf(bracket);
}

ExposureBracket bracketOf(ExposureRole role, int count, double step)
{
    ExposureBracket bracket;
    bracket.role = role;
    bracket.count = count;
    bracket.step = step;
    return bracket;
}

} // namespace

Q_DECLARE_METATYPE(skein::SequenceDefinition)
Q_DECLARE_METATYPE(Prepare)

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatThisCameraCannotDoIsRefusedBeforehandAndNothingIsTouched_data()
    {
        QTest::addColumn<SequenceDefinition>("definition");
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const SequenceDefinition& definition,
                             const Prepare& prepare, const char* says) {
            QTest::newRow(name) << definition << prepare << QString::fromUtf8(says);
        };
        const auto shutter = definitionOf(bracketOf(ExposureRole::Shutter, 3, 1));
        row(
            "no camera", shutter,
            [](FakeShooter& camera) {
                camera.notReady = Error{ErrorKind::Disconnected, QStringLiteral("No camera."), {}};
            },
            "No camera.");
        row(
            "no such setting", shutter,
            [](FakeShooter& camera) { camera.roles.remove(ExposureRole::Shutter); },
            "Shutter speed: this camera has no such setting");
        row(
            "read-only", shutter,
            [](FakeShooter& camera) { camera.roles[ExposureRole::Shutter].isReadOnly = true; },
            "manual exposure");
        row(
            "automatic", definitionOf(bracketOf(ExposureRole::Iso, 3, 1)),
            [](FakeShooter& camera) {
                camera.roles[ExposureRole::Iso].value = QStringLiteral("Auto");
            },
            "Auto");
        row("too wide", definitionOf(bracketOf(ExposureRole::Aperture, 9, 1)), {}, "f/8");
        row("too fine", definitionOf(bracketOf(ExposureRole::Shutter, 5, 0.1)), {}, "steps of");
        const auto atBulb = [](FakeShooter& camera) {
            camera.roles[ExposureRole::Shutter].value = QStringLiteral("bulb");
        };
        row("bulb without a length", intervalOf(3, 10), atBulb, "set to bulb");
        row("a bracket at bulb", shutter, atBulb, "bulb");
        row("a burst at bulb", definitionOf(BurstSequence()), atBulb, "set to bulb");
        row(
            "no focus", focusBy(FocusBracket::Way::Steps),
            [](FakeShooter& camera) { camera.focus.canMove = false; }, "focus");
        row(
            "no marks", focusBy(FocusBracket::Way::MarksCount),
            [](FakeShooter& camera) { camera.focus.nearMark.reset(); }, "marks");
        row(
            "one place", focusBy(FocusBracket::Way::MarksCount),
            [](FakeShooter& camera) { camera.focus.nearMark = camera.focus.farMark; },
            "same place");
        row(
            "steps unknown", focusBy(FocusBracket::Way::MarksStep),
            [](FakeShooter& camera) { camera.focus.stepsBetweenMarks = {}; }, "number of");
        row(
            "steps too many", focusBy(FocusBracket::Way::MarksStep),
            [](FakeShooter& camera) { camera.focus.stepsBetweenMarks[0] = 5000; }, "larger steps");
        row(
            "no bulb", definitionOf(BulbSeries()),
            [](FakeShooter& camera) { camera.hasBulb = false; }, "bulb");
        row(
            "ramp without a shutter", definitionOf(fourFrames()),
            [](FakeShooter& camera) { camera.roles[ExposureRole::Shutter].isReadOnly = true; },
            "manual exposure");
        row(
            "ramp against automatic ISO", definitionOf(fourFrames()),
            [](FakeShooter& camera) {
                camera.roles[ExposureRole::Iso].value = QStringLiteral("Auto");
            },
            "Auto");
        ExposureRamp limited = fourFrames();
        limited.shutter = {3600, {}};
        limited.iso = {1e6, {}};
        row("limits that hold nothing", definitionOf(limited), {}, "limits");
        row(
            "no room", intervalOf(3, 10), [](FakeShooter& camera) { camera.spaceFor = 0; }, "room");
        row(
            "within an interval", intervalOf(3, 60, definitionOf(BulbSeries())),
            [](FakeShooter& camera) { camera.hasBulb = false; }, "bulb");
        IntervalSequence past;
        past.timing.startAt = ClockTime{QDate(2026, 11, 22), QTime(11, 0)};
        row("begins in the past", definitionOf(past), {}, "passed");
        past.timing.startAt.reset();
        past.timing.until = ClockTime{QDate(2020, 1, 1), QTime(0, 0)};
        row("ends in the past", definitionOf(past), {}, "passed");
        past.timing.until = ClockTime{QDate(2026, 11, 22), QTime(12, 1)};
        past.timing.startDelay = 120;
        row("ends before its delay", definitionOf(past), {}, "before");
        row("nonsense", intervalOf(-5, 10), {}, "between 1");
    }

    void whatThisCameraCannotDoIsRefusedBeforehandAndNothingIsTouched()
    {
        QFETCH(SequenceDefinition, definition);
        QFETCH(Prepare, prepare);
        QFETCH(QString, says);
        SequenceRig rig;
        if (prepare) {
            prepare(*rig.shooter);
        }
        rig.run(definition);
        QVERIFY2(rig.refusal.contains(says), qPrintable(rig.refusal));
        QVERIFY(!rig.report);
        QCOMPARE(rig.runner.state(), SequenceRunner::State::Idle);
        QCOMPARE(rig.shooter->attempts + rig.shooter->writes + rig.shooter->lensMoves, 0);
    }

    void whatMayNotComeOutIsWarnedOf()
    {
        SequenceRig rig;
        rig.shooter->spaceFor = 50;
        rig.shooter->roles[ExposureRole::Shutter].value = QStringLiteral("4");
        const SequenceCheck check = rig.runner.check(intervalOf(100, 3));
        QVERIFY(check.isPossible());
        QCOMPARE(check.warnings.size(), qsizetype{2});
        QVERIFY(rig.runner.check(intervalOf(20, 10)).warnings.isEmpty());
    }

    void aRoundThatLeavesHardlyAnyReserveInItsBeatIsWarnedOf()
    {
        const auto warnings = [](double beat, const ExposureBracket& bracket,
                                  const QString& shutter) {
            SequenceRig rig;
            rig.shooter->roles[ExposureRole::Shutter].value = shutter;
            return rig.runner.check(intervalOf(3, beat, definitionOf(bracket))).warnings.join(u' ');
        };
        const ExposureBracket three = bracketOf(ExposureRole::Iso, 3, 1);
        const QString shortOne = QStringLiteral("1/60");
        const QString little = warnings(4, three, shortOne);
        QVERIFY2(little.contains(QStringLiteral("reserve")), qPrintable(little));
        QVERIFY(warnings(3, three, shortOne).contains(QStringLiteral("will be left out")));
        QCOMPARE(warnings(6, three, shortOne), QString());
        // 1, 0.5 and 2 seconds, and what goes with them.
        const ExposureBracket shutters = bracketOf(ExposureRole::Shutter, 3, 1);
        const QString second = QStringLiteral("1");
        QVERIFY(warnings(6, shutters, second).contains(QStringLiteral("will be left out")));
        QVERIFY(warnings(7, shutters, second).contains(QStringLiteral("reserve")));
        QCOMPARE(warnings(12, shutters, second), QString());
    }

    void theNumberAndTheEndAreKnownBeforehand()
    {
        SequenceRig rig;
        const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0));
        const auto check = rig.runner.check(intervalOf(10, 60, definitionOf(ExposureBracket())));
        QCOMPARE(check.shots.value(), qint64{30});
        QVERIFY(std::abs(noon.addSecs(540).secsTo(check.expectedEnd)) <= 5);
        IntervalSequence endless;
        endless.timing.count.reset();
        const auto open = rig.runner.check(definitionOf(endless));
        QVERIFY(!open.shots && !open.expectedEnd.isValid());
        endless.timing.until = ClockTime{{}, QTime(14, 0)};
        QCOMPARE(rig.runner.check(definitionOf(endless)).expectedEnd, noon.addSecs(7200));
    }

    void theEndLiesAfterABeginningOfTomorrow()
    {
        SequenceRig rig;
        IntervalSequence night;
        night.timing.count.reset();
        night.timing.startAt = ClockTime{{}, QTime(11, 0)}; // It is noon: tomorrow.
        night.timing.until = ClockTime{{}, QTime(14, 0)};
        const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0));
        QCOMPARE(rig.runner.check(definitionOf(night)).expectedEnd, noon.addSecs(26 * 3600));
        night.timing.startAt.reset();
        night.timing.startDelay = 3 * 3600;
        QCOMPARE(rig.runner.check(definitionOf(night)).expectedEnd, noon.addSecs(26 * 3600));
    }

    void everyKindIsPossibleForACameraThatHasAll()
    {
        SequenceRig rig;
        for (const auto& definition : everyKind()) {
            const auto check = rig.runner.check(definition);
            QVERIFY2(check.isPossible(), qPrintable(check.impossible.join(u' ')));
            rig.run(definition);
            QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
            QCOMPARE(rig.report->shotsTaken, check.shots.value());
        }
    }

    void theSystemClockIsNeverEarlyAndAStopEndsAWaitAtOnce()
    {
        SystemClock clock;
        const SequenceControl control;
        std::optional<Result<void>> waited;
        const Clock::Instant due = clock.now() + 40ms;
        Clock::Instant woken{0};
        [](Clock& own, Clock::Instant when, StopToken stop, std::optional<Result<void>>& into,
            Clock::Instant& at) -> QCoro::Task<void> {
            into = co_await own.until(when, stop);
            at = own.now();
        }(clock, due, control.token(), waited, woken);
        QVERIFY(!waited);
        QTRY_VERIFY(waited.has_value());
        QVERIFY(waited->has_value());
        QVERIFY(woken >= due);

        SequenceControl stopped;
        std::optional<Result<void>> ended;
        [](Clock& own, StopToken stop, std::optional<Result<void>>& into) -> QCoro::Task<void> {
            into = co_await own.until(own.now() + 24h * 60, stop);
        }(clock, stopped.token(), ended);
        QVERIFY(!ended);
        stopped.stop();
        QVERIFY(ended && !*ended);
        QVERIFY(ended->error().isCancellation());
    }

    void aSequenceRunsByTheSystemClock()
    {
        auto manual = std::make_shared<ManualClock>();
        auto shooter = std::make_shared<FakeShooter>(manual);
        shooter->roles[ExposureRole::Shutter].value = QStringLiteral("1/8000");
        SequenceRunner runner(shooter);
        bool isOver = false;
        connect(&runner, &SequenceRunner::finished, this, [&isOver] { isOver = true; });
        QVERIFY(runner.start(intervalOf(3, 0.1)).has_value());
        QTRY_VERIFY((manual->advance(), isOver)); // the camera goes by its own clock
        QCOMPARE(shooter->taken.size(), qsizetype{3});
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "CheckTest.moc"
