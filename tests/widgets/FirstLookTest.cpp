// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FirstLook.h"
#include "widgets/SampleShots.h"
#include "widgets/ShotSelection.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

/** Read of the shot of that number: taken so many seconds after the hour. */
ShotFacts taken(int number, int seconds)
{
    ShotFacts facts;
    facts.path = photo(number).path;
    facts.captured = QDateTime::fromSecsSinceEpoch(1'600'000'000 + seconds);
    return facts;
}

} // namespace

class FirstLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestAsFarAsIsKnownIsFirstHoweverShotsAreSorted()
    {
        for (const bool isDescending : {false, true}) {
            for (const ShotOrder order :
                {ShotOrder::CaptureTime, ShotOrder::Name, ShotOrder::Modified}) {
                Shots shots(4);
                shots.model.setOrder(order, isDescending);
                ShotSelection selection(shots.model);
                FirstLook first(selection);
                QCOMPARE(first.begin(), photo(3).path);
            }
        }
    }

    void aSessionWithoutShotsHasNone()
    {
        Shots shots(0);
        ShotSelection selection(shots.model);
        FirstLook first(selection);
        QVERIFY(first.begin().isEmpty());
    }

    /** A card that was copied in any order, or an old photograph that was edited last. */
    void theOneTakenLastReplacesTheFileWrittenLast()
    {
        Shots shots(3);
        ShotSelection selection(shots.model);
        FirstLook first(selection);
        QSignalSpy newest(&first, &FirstLook::newestKnown);
        QCOMPARE(first.begin(), photo(2).path);
        shots.model.applyFacts({taken(2, 10)});
        shots.model.applyFacts({taken(1, 30)});
        QCOMPARE(newest.count(), 0); // The rest may be newer still.
        shots.model.applyFacts({taken(0, 20)});
        QCOMPARE(newest.count(), 1);
        QCOMPARE(newest.first().at(0).toString(), photo(1).path);
        QCOMPARE(newest.first().at(1).toString(), photo(2).path);
        shots.model.applyFacts({taken(0, 40)});
        QCOMPARE(newest.count(), 1); // Once: later news are not about what to begin with.
    }

    void theFirstChoiceStaysWhereItWasRight()
    {
        Shots shots(2);
        ShotSelection selection(shots.model);
        FirstLook first(selection);
        QSignalSpy newest(&first, &FirstLook::newestKnown);
        QCOMPARE(first.begin(), photo(1).path);
        shots.model.applyFacts({taken(0, 10), taken(1, 20)});
        QCOMPARE(newest.count(), 0);
    }

    void whatThePhotographerChoseStays()
    {
        Shots shots(3);
        ShotSelection selection(shots.model);
        FirstLook first(selection);
        QSignalSpy newest(&first, &FirstLook::newestKnown);
        QVERIFY(selection.selectPath(first.begin()));
        selection.selectPrevious();
        shots.model.applyFacts({taken(0, 30), taken(1, 20), taken(2, 10)});
        QCOMPARE(newest.count(), 0);
    }
};

QTEST_GUILESS_MAIN(FirstLookTest)
#include "FirstLookTest.moc"
