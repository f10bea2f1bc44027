// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences are stopped, paused and failed at every moment at which they wait for something.
#include "sequence/SequenceRig.h"

#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

namespace {

/** Counts what the sequence waits for, and does something at the k-th. */
class AtTheKth final
{
public:
    AtTheKth(SequenceRig& rig, int k, std::function<void()> action)
    {
        const auto count = [this, k, action = std::move(action)] {
            if (++m_count == k) {
                action();
            }
        };
        rig.clock->onWait = count;
        rig.shooter->onCall = [count](FakeShooter::Call) -> std::optional<Error> {
            count();
            return {};
        };
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

int waitsOf(const SequenceDefinition& definition)
{
    SequenceRig rig;
    AtTheKth counter(rig, -1, {});
    rig.run(definition);
    return counter.count();
}

} // namespace

class StopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopAtAnyMomentEndsItAndPutsEverythingBack_data() { addRowForEveryKind(); }
    void aStopAtAnyMomentEndsItAndPutsEverythingBack()
    {
        QFETCH(int, index);
        const SequenceDefinition definition = everyKind().at(index);
        const int waits = waitsOf(definition);
        QVERIFY(waits > 5);
        for (int k = 1; k <= waits; ++k) {
            SequenceRig rig;
            const CameraState before = stateOf(*rig.shooter);
            AtTheKth at(rig, k, [&rig] { rig.runner.stop(); });
            rig.run(definition);
            QVERIFY2(rig.report, qPrintable(QStringLiteral("it hangs, stopped at %1").arg(k)));
            QVERIFY2(stateOf(*rig.shooter) == before,
                qPrintable(QStringLiteral("not put back, stopped at %1").arg(k)));
            QVERIFY(rig.report->outcome != SequenceReport::Outcome::Failed);
            QCOMPARE(rig.report->shotsFailed, qint64{0});
            QCOMPARE(rig.runner.state(), SequenceRunner::State::Idle);
        }
    }

    void aStopWhileAnythingIsUnderWayEndsIt_data() { addRowForEveryKind(); }
    void aStopWhileAnythingIsUnderWayEndsIt()
    {
        QFETCH(int, index);
        const SequenceDefinition definition = everyKind().at(index);
        // Between two moments of the clock, from outside: as a button would.
        for (int k = 0;; ++k) {
            SequenceRig rig;
            const CameraState before = stateOf(*rig.shooter);
            QVERIFY(rig.runner.start(definition).has_value());
            for (int i = 0; i < k; ++i) {
                rig.clock->advance();
            }
            if (rig.report) {
                QVERIFY(k > 5);
                break;
            }
            rig.runner.stop();
            QVERIFY(rig.finish());
            QVERIFY2(stateOf(*rig.shooter) == before,
                qPrintable(QStringLiteral("not put back, stopped at %1").arg(k)));
        }
    }

    void afterAStopNothingMoreIsTaken()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(intervalOf(100, 10)).has_value());
        rig.clock->advanceTo(25s);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{3});
        rig.runner.stop();
        QVERIFY(rig.report);
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Stopped);
        rig.clock->advanceTo(1h);
        QCOMPARE(rig.shooter->taken.size(), qsizetype{3});
    }

    void aBulbExposureEndsAtOnceAndItsPhotographCounts()
    {
        SequenceRig rig;
        QVERIFY(rig.runner.start(definitionOf(BulbSeries())).has_value());
        rig.clock->advanceTo(20s);
        rig.runner.stop();
        QVERIFY(rig.finish());
        QVERIFY(rig.clock->now() < 22s);
        QCOMPARE(rig.report->shotsTaken, qint64{1});
    }

    void aPauseAtAnyMomentChangesNothingInTheEnd_data() { addRowForEveryKind(); }
    void aPauseAtAnyMomentChangesNothingInTheEnd()
    {
        QFETCH(int, index);
        const SequenceDefinition definition = everyKind().at(index);
        SequenceRig whole;
        whole.run(definition);
        const int waits = waitsOf(definition);
        for (int k = 1; k <= waits; ++k) {
            SequenceRig rig;
            const CameraState before = stateOf(*rig.shooter);
            AtTheKth at(rig, k, [&rig] { rig.runner.pause(); });
            QVERIFY(rig.runner.start(definition).has_value());
            while (rig.clock->advance()) {
            }
            if (!rig.report) {
                rig.clock->advanceTo(rig.clock->now() + 1h);
                rig.runner.resume();
                QVERIFY(rig.finish());
            }
            QCOMPARE(rig.shooter->taken.size(), whole.shooter->taken.size());
            QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
            QVERIFY(stateOf(*rig.shooter) == before);
        }
    }

    void oneFailureAtAnyMomentIsTriedAgain_data() { addRowForEveryKind(); }
    void oneFailureAtAnyMomentIsTriedAgain()
    {
        QFETCH(int, index);
        const SequenceDefinition definition = everyKind().at(index);
        SequenceRig whole;
        int calls = 0;
        whole.shooter->onCall = [&calls](FakeShooter::Call) -> std::optional<Error> {
            ++calls;
            return {};
        };
        whole.run(definition);
        for (int k = 1; k <= calls; ++k) {
            SequenceRig rig;
            const CameraState before = stateOf(*rig.shooter);
            int count = 0;
            rig.shooter->onCall = [&count, k](FakeShooter::Call) -> std::optional<Error> {
                return ++count == k
                           ? std::optional(Error{ErrorKind::Busy, QStringLiteral("Busy."), {}})
                           : std::nullopt;
            };
            rig.run(definition);
            QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
            QCOMPARE(rig.shooter->taken.size(), whole.shooter->taken.size());
            QCOMPARE(rig.report->shotsFailed, qint64{0});
            QVERIFY(stateOf(*rig.shooter) == before);
        }
    }

    void aCameraThatFailsForGoodFromAnyMomentOnEndsItWithASentence_data() { addRowForEveryKind(); }
    void aCameraThatFailsForGoodFromAnyMomentOnEndsItWithASentence()
    {
        QFETCH(int, index);
        const SequenceDefinition definition = everyKind().at(index);
        const int waits = waitsOf(definition);
        for (int k = 1; k <= waits; ++k) {
            SequenceRig rig;
            int count = 0;
            rig.shooter->onCall = [&count, k](FakeShooter::Call) -> std::optional<Error> {
                return ++count >= k ? std::optional(Error{
                                          ErrorKind::Disconnected, QStringLiteral("Gone."), {}})
                                    : std::nullopt;
            };
            rig.run(definition);
            QVERIFY2(rig.report, qPrintable(QStringLiteral("it hangs, failed at %1").arg(k)));
            if (rig.report->outcome == SequenceReport::Outcome::Failed) {
                QVERIFY(rig.report->error.message.contains(QStringLiteral("Gone.")));
            }
        }
    }

    void aShotThatFailedTwiceIsReportedAndTheNextAreTaken()
    {
        SequenceRig rig;
        rig.shooter->onCall = [&rig](FakeShooter::Call call) -> std::optional<Error> {
            const bool isSecond = rig.shooter->attempts == 1 || rig.shooter->attempts == 2;
            return call == FakeShooter::Call::Expose && isSecond
                       ? std::optional(Error{ErrorKind::Refused, QStringLiteral("No focus."), {}})
                       : std::nullopt;
        };
        rig.run(intervalOf(5, 10));
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Completed);
        QCOMPARE(rig.report->shotsTaken, qint64{4});
        QCOMPARE(rig.report->shotsFailed, qint64{1});
        QCOMPARE(rig.messages.size(), qsizetype{1});
        QVERIFY(rig.messages.constFirst().contains(QStringLiteral("No focus.")));
        QCOMPARE(rig.shooter->taken.constLast().at, Clock::Instant(40s));
    }

    void threeFailedShotsInARowEndIt()
    {
        SequenceRig rig;
        rig.shooter->onCall = [&rig](FakeShooter::Call call) -> std::optional<Error> {
            return call == FakeShooter::Call::Expose && rig.shooter->attempts >= 2
                       ? std::optional(Error{ErrorKind::NoSpace, QStringLiteral("Card full."), {}})
                       : std::nullopt;
        };
        rig.run(intervalOf(100, 10));
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Failed);
        QCOMPARE(rig.report->error.kind, ErrorKind::NoSpace);
        QVERIFY(rig.report->error.message.contains(QStringLiteral("Card full.")));
        QCOMPARE(rig.report->shotsTaken, qint64{2});
        QCOMPARE(rig.report->shotsFailed, qint64{3});
        QCOMPARE(rig.shooter->attempts, 8);
    }

    void photographsThatDoNotArriveAreToldAndEndItAtLast()
    {
        SequenceRig rig;
        rig.shooter->onCall = [](FakeShooter::Call call) -> std::optional<Error> {
            return call == FakeShooter::Call::Saved
                       ? std::optional(Error{ErrorKind::Io, QStringLiteral("Broken off."), {}})
                       : std::nullopt;
        };
        rig.run(intervalOf(100, 10));
        QCOMPARE(rig.report->outcome, SequenceReport::Outcome::Failed);
        QCOMPARE(rig.report->shotsTaken, qint64{3});
        QCOMPARE(rig.report->shotsSaved, qint64{0});
        QCOMPARE(rig.messages.size(), qsizetype{3});
    }
};

QTEST_GUILESS_MAIN(StopTest)
#include "StopTest.moc"
