// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a sequence that was stopped.
#include "sequence/SequenceRemainder.h"
#include "sequence/SequenceRig.h"

#include <QTest>

using namespace skein;

namespace {

SequenceProgress after(qint64 taken, qint64 failed = 0, std::optional<qint64> total = {})
{
    SequenceProgress progress;
    progress.shotsTaken = taken;
    progress.shotsFailed = failed;
    progress.shotsTotal = total;
    return progress;
}

template<typename Kind>
Kind rest(const SequenceDefinition& definition, const SequenceProgress& progress)
{
    const auto left = remainderOf(definition, progress);
    return left ? std::get<Kind>(left->what) : Kind();
}

} // namespace

class RemainderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIntervalHasTheRestOfItsPhotographs()
    {
        SequenceDefinition whole = intervalOf(120, 10);
        whole.name = QStringLiteral("Garden");
        const auto left = remainderOf(whole, after(40, 2));
        QVERIFY(left);
        QCOMPARE(left->name, whole.name);
        QCOMPARE(std::get<IntervalSequence>(left->what).timing.count, 78);
        QCOMPARE(std::get<IntervalSequence>(left->what).timing.seconds, 10.0);
        QVERIFY(left->validate());
    }

    void itDoesNotWaitForItsBeginningOnceMore()
    {
        IntervalSequence interval;
        interval.timing.startDelay = 3600;
        QCOMPARE(rest<IntervalSequence>({{}, interval}, after(1)).timing.startDelay, 0.0);
        interval.timing.startDelay = 0;
        interval.timing.startAt = ClockTime{{}, QTime(5, 0)};
        QVERIFY(!rest<IntervalSequence>({{}, interval}, after(1)).timing.startAt);
    }

    void aRoundThatWasBrokenOffIsTakenAsAWhole()
    {
        ExposureBracket bracket;
        bracket.count = 3;
        const auto whole = intervalOf(10, 20, definitionOf(bracket));
        // Four rounds of three, and two photographs of the fifth.
        QCOMPARE(rest<IntervalSequence>(whole, after(14, 0, 30)).timing.count, 6);
        QVERIFY(!remainderOf(whole, after(14))); // Nobody knows how many belong together.
    }

    void withoutANumberItGoesOnToItsTime()
    {
        IntervalSequence interval;
        interval.timing.count.reset();
        QVERIFY(!remainderOf({{}, interval}, after(5))); // It would be the same again.
        interval.timing.until = ClockTime{{}, QTime(6, 0)};
        const auto left = rest<IntervalSequence>({{}, interval}, after(5));
        QVERIFY(left.timing.until == interval.timing.until);
        QVERIFY(!left.timing.count);
    }

    void aBurstHasTheRestOfItsPhotographs()
    {
        QCOMPARE(rest<BurstSequence>({{}, BurstSequence{9}}, after(4)).count, 5);
    }

    void theExposuresOfABulbSeriesGrowOn()
    {
        BulbSeries series;
        series.count = 6;
        series.exposure = 10;
        series.factor = 2;
        const auto left = rest<BulbSeries>({{}, series}, after(2));
        QCOMPARE(left.count, 4);
        QCOMPARE(left.lengths(), series.lengths().mid(2));
    }

    void nothingIsLeftAfterTheLastOne_data()
    {
        QTest::addColumn<SequenceDefinition>("whole");
        QTest::addRow("interval") << intervalOf(5, 10);
        QTest::addRow("burst") << SequenceDefinition{{}, BurstSequence{5}};
        QTest::addRow("bulb series") << SequenceDefinition{{}, BulbSeries{}};
    }
    void nothingIsLeftAfterTheLastOne()
    {
        QFETCH(const SequenceDefinition, whole);
        QVERIFY(remainderOf(whole, after(3, 1, 5)));
        QVERIFY(!remainderOf(whole, after(3, 2, 5)));
        QVERIFY(!remainderOf(whole, after(7, 0, 5)));
    }

    void bracketsAndRampsHaveNoRest()
    {
        QVERIFY(!remainderOf({{}, ExposureBracket{}}, after(1, 0, 3)));
        QVERIFY(!remainderOf({{}, FocusBracket{}}, after(1, 0, 10)));
        QVERIFY(!remainderOf({{}, ExposureRamp{}}, after(1, 0, 10)));
    }
};

QTEST_GUILESS_MAIN(RemainderTest)
#include "RemainderTest.moc"
