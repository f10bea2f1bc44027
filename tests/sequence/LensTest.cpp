// SPDX-License-Identifier: GPL-3.0-or-later
// Lenses that run into their end, slip, or are away in the midst of a focus bracket.
#include "sequence/SequenceRig.h"

#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

namespace {

FocusBracket steps(int count, int stepsBetween = 1)
{
    FocusBracket bracket;
    bracket.count = count;
    bracket.stepsBetween = stepsBetween;
    bracket.settle = 0;
    return bracket;
}

FocusBracket betweenMarks(int count)
{
    FocusBracket bracket = steps(count);
    bracket.way = FocusBracket::Way::MarksCount;
    return bracket;
}

/** Calls @p action once, before the camera takes its photograph number @p shot. */
void beforeShot(SequenceRig& rig, int shot, std::function<void()> action)
{
    rig.shooter->onCall = [&rig, shot, action = std::move(action), isDone = false](
                              FakeShooter::Call call) mutable -> std::optional<Error> {
        if (call == FakeShooter::Call::Expose && rig.shooter->taken.size() == shot - 1 && !isDone) {
            isDone = true;
            action();
        }
        return {};
    };
}

} // namespace

class LensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLensThatRanIntoItsEndIsMovedBack_data()
    {
        QTest::addColumn<int>("stepsBetween");
        QTest::addColumn<int>("lastStep");
        QTest::addColumn<int>("shots");
        QTest::newRow("just at the end") << 1 << 2 << 3;
        QTest::newRow("within several steps") << 4 << 10 << 3;
        QTest::newRow("at the first step") << 1 << 0 << 1;
    }

    void aLensThatRanIntoItsEndIsMovedBack()
    {
        QFETCH(const int, stepsBetween);
        QFETCH(const int, lastStep);
        QFETCH(const int, shots);
        SequenceRig rig;
        rig.shooter->lastStep = lastStep;
        rig.run(definitionOf(steps(10, stepsBetween)));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{shots});
        QCOMPARE(rig.shooter->trueStep, 0);
        QCOMPARE(rig.runner.progress().shotsRemaining().value(), qint64{0});
    }

    void aBracketThatMetTheEndIsNotCalledComplete()
    {
        SequenceRig rig;
        rig.shooter->lastStep = 2;
        rig.run(definitionOf(steps(10)));
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
        QCOMPARE(rig.report->shotsLeftOut, qint64{7});
        QVERIFY2(!rig.report->summary.contains(QStringLiteral("complete")),
            qPrintable(rig.report->summary));
        QVERIFY(rig.messages.value(0).contains(QStringLiteral("fewer photographs")));
        QVERIFY(rig.messages.value(1).contains(QStringLiteral("Check the focus")));
    }

    void eachRoundOfAnIntervalBeginsWhereTheFirstDid()
    {
        SequenceRig rig;
        rig.shooter->lastStep = 2;
        QList<int> places;
        rig.shooter->onCall = [&](FakeShooter::Call call) -> std::optional<Error> {
            if (call == FakeShooter::Call::Expose) {
                places.append(rig.shooter->trueStep);
            }
            return {};
        };
        rig.run(intervalOf(2, 60, definitionOf(steps(5))));
        QCOMPARE(places, (QList<int>{0, 1, 2, 0, 1, 2}));
        QCOMPARE(rig.shooter->trueStep, 0);
    }

    void aStepThatIsRefusedOnceDoesNotMisleadTheWayBack()
    {
        SequenceRig rig;
        rig.shooter->focus.place = FocusPlace{7, 0, 0}; // It was moved before.
        rig.shooter->onCall = [&rig, isDone = false](
                                  FakeShooter::Call call) mutable -> std::optional<Error> {
            const bool isDue =
                call == FakeShooter::Call::StepFocus && rig.shooter->taken.size() == 2;
            if (!isDue || std::exchange(isDone, true)) {
                return {};
            }
            rig.shooter->slip(0);
            return Error{ErrorKind::Refused, QStringLiteral("Not now."), {}};
        };
        rig.run(definitionOf(steps(4)));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{4});
        QCOMPARE(rig.shooter->trueStep, 0);
        QCOMPARE(rig.report->shotsLeftOut, qint64{0});
    }

    void betweenMarksNothingIsTakenAtAPlaceThatNobodyKnows_data()
    {
        QTest::addColumn<bool>("isAway");
        QTest::newRow("the lens slipped") << false;
        QTest::newRow("the camera was away") << true;
    }

    void betweenMarksNothingIsTakenAtAPlaceThatNobodyKnows()
    {
        QFETCH(const bool, isAway);
        SequenceRig rig;
        beforeShot(rig, 3, [&rig, isAway] {
            if (isAway) {
                rig.shooter->leave();
                rig.shooter->comeBack();
            } else {
                rig.shooter->slip(2);
            }
        });
        rig.run(definitionOf(betweenMarks(5)));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{3});
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Failed);
        QVERIFY2(
            rig.report->summary.contains(QStringLiteral("marks")), qPrintable(rig.report->summary));
        QCOMPARE(rig.messages.filter(QStringLiteral("could not be moved back")).size(), 1);
    }

    void aWayBackThatFailedIsGoneBeforeTheNextRound()
    {
        SequenceRig rig;
        QList<int> places;
        rig.shooter->onCall = [&](FakeShooter::Call call) -> std::optional<Error> {
            if (call == FakeShooter::Call::Expose) {
                places.append(rig.shooter->trueStep);
            }
            const bool isWayBack = call == FakeShooter::Call::GoToFocus;
            return isWayBack && rig.clock->now() < 300s
                       ? std::optional(Error{ErrorKind::Refused, QStringLiteral("Not now."), {}})
                       : std::nullopt;
        };
        rig.run(intervalOf(2, 600, definitionOf(steps(3))));
        QCOMPARE(places, (QList<int>{0, 1, 2, 0, 1, 2}));
        QCOMPARE(rig.shooter->trueStep, 0);
        QCOMPARE(rig.messages.filter(QStringLiteral("could not be moved back")).size(), 1);
    }

    void aRoundWaitsForACameraThatIsAway()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(2, 600, definitionOf(steps(3)))).has_value());
        rig.clock->advanceTo(590s);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{3});
        rig.shooter->leave();
        rig.clock->advanceTo(640s);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{3});
        rig.shooter->comeBack();
        QVERIFY(rig.finish());
        QCOMPARE(rig.shooter->taken.size(), qsizetype{6});
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
        QCOMPARE(rig.report->shotsFailed, qint64{0});
    }
};

QTEST_GUILESS_MAIN(LensTest)
#include "LensTest.moc"
