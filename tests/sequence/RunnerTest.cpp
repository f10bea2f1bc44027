// SPDX-License-Identifier: GPL-3.0-or-later
// Who outlives whom, and what listeners may do.
#include "sequence/Pending.h"
#include "sequence/SequenceControl.h"
#include "sequence/SequenceRig.h"

#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

class RunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunnerThatGoesLeavesTheCameraInOrderAndNothingBehind_data() { addRowForEveryKind(); }
    void aRunnerThatGoesLeavesTheCameraInOrderAndNothingBehind()
    {
        QFETCH(int, index);
        const SequenceDefinition definition = everyKind().at(index);
        bool isOver = false;
        for (int k = 0; !isOver; ++k) {
            FakeShooter::gone = 0;
            const auto clock = std::make_shared<ManualClock>();
            auto shooter = std::make_shared<FakeShooter>(clock);
            shooter->focus.nearMark = FocusPlace{-10, 0, 0};
            shooter->focus.farMark = FocusPlace{10, 0, 0};
            const CameraState before = stateOf(*shooter);
            CameraState after;
            shooter->onGone = [&after, own = shooter.get()] { after = stateOf(*own); };
            auto runner = std::make_unique<SequenceRunner>(std::move(shooter), clock);
            QVERIFY(runner->start(definition).has_value());
            for (int i = 0; i < k; ++i) {
                clock->advance();
            }
            isOver = runner->state() == SequenceRunner::State::Idle;
            runner.reset();
            while (clock->advance()) {
            }
            QCOMPARE(FakeShooter::gone, 1); // the coroutine has let go of it
            QVERIFY2(after == before, qPrintable(QStringLiteral("not put back at %1").arg(k)));
        }
    }

    void aListenerMayStopItAtAnyMoment()
    {
        for (int k = 1; k < 40; ++k) {
            SequenceRig rig;
            int heard = 0;
            QObject::connect(
                &rig.runner, &SequenceRunner::progressChanged, &rig.runner, [&heard, k, &rig] {
                    if (++heard == k) {
                        rig.runner.stop();
                    }
                });
            rig.run(definitionOf(ExposureBracket()));
            QVERIFY(rig.report);
            QCOMPARE(rig.shooter->value(ExposureRole::Shutter), QStringLiteral("1/60"));
        }
    }

    void aListenerMayDestroyTheRunnerAtAnyMoment()
    {
        for (int k = 1; k < 40; ++k) {
            FakeShooter::gone = 0;
            const auto clock = std::make_shared<ManualClock>();
            auto* runner = new SequenceRunner(std::make_shared<FakeShooter>(clock), clock);
            int heard = 0;
            bool isThere = true;
            QObject::connect(
                runner, &SequenceRunner::progressChanged, this, [&heard, k, runner, &isThere] {
                    if (++heard == k) {
                        isThere = false;
                        delete runner;
                    }
                });
            QVERIFY(runner->start(definitionOf(ExposureBracket())).has_value());
            while (clock->advance()) {
            }
            if (isThere) {
                QCOMPARE(runner->state(), SequenceRunner::State::Idle);
                delete runner;
            }
            QCOMPARE(FakeShooter::gone, 1);
        }
    }

    void theNextMayBeStartedFromTheEndOfTheLast()
    {
        SequenceRig rig;
        int ended = 0;
        QObject::connect(&rig.runner, &SequenceRunner::finished, &rig.runner, [&rig, &ended] {
            if (++ended == 1) {
                QVERIFY(rig.runner.start(intervalOf(2, 5)).has_value());
            }
        });
        rig.run(intervalOf(3, 5));
        QCOMPARE(ended, 2);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{5});
    }

    void aSecondSequenceIsRefusedWhileOneRuns()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(3, 5)).has_value());
        const auto second = rig.runner.start(intervalOf(3, 5));
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(!second.error().message.isEmpty());
        QVERIFY(rig.finish());
        QCOMPARE(rig.shooter->taken.size(), qsizetype{3});
    }

    void pauseResumeAndStopOfNothingDoNothing()
    {
        SequenceRig rig;
        rig.runner.pause();
        rig.runner.resume();
        rig.runner.stop();
        QCOMPARE(rig.runner.state(), SequenceRunner::State::Idle);
        rig.run(intervalOf(2, 5));
        QCOMPARE(rig.shooter->taken.size(), qsizetype{2});
    }

    void whoeverWaitsForAnAnswerThatNobodyGivesIsStopped()
    {
        std::optional<Result<int>> answer;
        {
            const Pending<int> pending;
            [](Pending<int> own, std::optional<Result<int>>& into) -> QCoro::Task<void> {
                auto task = own.result();
                own = Pending<int>();
                into = co_await task;
            }(pending, answer);
            QVERIFY(!answer);
        }
        QVERIFY(answer && !*answer);
        QVERIFY(answer->error().isCancellation());
    }

    void everyCallbackOfAStopIsCalledOnceAlsoWhenTheyRemoveOneAnother()
    {
        SequenceControl control;
        int called = 0;
        StopWatch second;
        StopWatch added;
        const StopWatch first = control.token().onStop([&] {
            ++called;
            second = {};
            added = control.token().onStop([&called] { called += 100; });
        });
        second = control.token().onStop([&called] { called += 10; });
        control.stop();
        control.stop();
        QCOMPARE(called, 1);
        QVERIFY(control.token().isStopped());
        QVERIFY(!StopToken().isStopped());
    }
};

QTEST_GUILESS_MAIN(RunnerTest)
#include "RunnerTest.moc"
