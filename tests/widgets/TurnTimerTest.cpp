// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TurnTimer.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

class TurnTimerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneIsDueAndTheNextOneWaitsForTheInterval()
    {
        TurnTimer turns;
        turns.beginRow(1h);
        QVERIFY(turns.isDue());
        turns.takeTurn();
        QVERIFY(!turns.isDue());
        QVERIFY(turns.left() > 59min && turns.left() <= 1h);
        QSignalSpy ticked(&turns, &TurnTimer::ticked);
        QSignalSpy due(&turns, &TurnTimer::due);
        turns.wait();
        QVERIFY(turns.isWaiting());
        QCOMPARE(ticked.size(), 1);
        turns.stop();
        QVERIFY(!turns.isWaiting());
        QVERIFY(due.isEmpty());
    }

    void itTellsEachSecondAndTheEnd()
    {
        TurnTimer turns;
        turns.beginRow(1500ms);
        turns.takeTurn();
        QCOMPARE(turns.left(), 2s);
        QSignalSpy ticked(&turns, &TurnTimer::ticked);
        QSignalSpy due(&turns, &TurnTimer::due);
        turns.wait();
        QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 20'000);
        QVERIFY(turns.isDue());
        QVERIFY(!turns.isWaiting());
        QVERIFY(!ticked.isEmpty());
    }

    void withoutAnIntervalEachIsDueAtOnce()
    {
        TurnTimer turns;
        turns.beginRow(0s);
        turns.takeTurn();
        QVERIFY(turns.isDue());
        QSignalSpy due(&turns, &TurnTimer::due);
        turns.wait();
        QCOMPARE(due.size(), 1);
    }

    void oneThatWasHurriedMakesTheNextOneComeAWholeIntervalLater()
    {
        TurnTimer turns;
        turns.beginRow(1h);
        turns.takeTurn();
        turns.takeTurn();
        QVERIFY(turns.left() > 59min && turns.left() <= 1h);
    }

    void theFirstOneCountsFromItsOwnBeginningHoweverLongTheComputerHasBeenOn()
    {
        // The clock of deadlines begins when the computer starts: an interval that is longer.
        const auto interval = std::chrono::milliseconds(QDeadlineTimer::current().deadline()) + 24h;
        TurnTimer turns;
        turns.beginRow(interval);
        QVERIFY(turns.isDue());
        QCOMPARE(turns.left(), 0s);
        turns.takeTurn();
        QVERIFY(turns.left() > interval - 1min);
    }

    void anotherRowBeginsAnew()
    {
        TurnTimer turns;
        turns.beginRow(1h);
        turns.takeTurn();
        turns.wait();
        turns.beginRow(2h);
        QVERIFY(!turns.isWaiting());
        QVERIFY(turns.isDue());
        turns.takeTurn();
        QVERIFY(turns.left() > 1h);
    }
};

QTEST_GUILESS_MAIN(TurnTimerTest)
#include "TurnTimerTest.moc"
