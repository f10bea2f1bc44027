// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShotSelection.h"
#include "widgets/SampleShots.h"
#include "widgets/ThumbnailOrder.h"
#include "widgets/WalkingOrder.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

class ShotSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsWalkAndStopAtTheEnds()
    {
        Shots shots(3);
        ShotSelection selection(shots.model);
        QSignalSpy selected(&selection, &ShotSelection::pathSelected);
        selection.selectLast();
        QCOMPARE(selection.currentPath(), photo(2).path);
        selection.selectNext();
        QCOMPARE(selection.currentPath(), photo(2).path);
        selection.selectPrevious();
        QCOMPARE(selection.currentPath(), photo(1).path);
        selection.selectFirst();
        selection.selectPrevious();
        QCOMPARE(selection.currentPath(), photo(0).path);
        QCOMPARE(selected.count(), 3);
    }

    void pagesWalkToTheEndAtMost()
    {
        Shots shots(10);
        ShotSelection selection(shots.model);
        selection.selectFirst();
        selection.step(7);
        QCOMPARE(selection.currentRow(), 7);
        selection.step(7);
        QCOMPARE(selection.currentRow(), 9);
        selection.step(-20);
        QCOMPARE(selection.currentRow(), 0);
    }

    void extendingSelectsAllFromWhereItBegan()
    {
        Shots shots(6);
        ShotSelection selection(shots.model);
        selection.selectFirst();
        selection.step(3);
        QSignalSpy shown(&selection, &ShotSelection::pathSelected);
        const auto rows = [&selection] {
            QList<int> list;
            const auto indexes = selection.model()->selectedRows();
            for (const QModelIndex& index : indexes) {
                list.append(index.row());
            }
            std::sort(list.begin(), list.end());
            return list;
        };
        selection.extend(1);
        QCOMPARE(rows(), (QList<int>{3, 4}));
        QCOMPARE(shown.last().first().toString(), photo(4).path); // It is looked at.
        selection.extend(5);
        QCOMPARE(rows(), (QList<int>{3, 4, 5}));
        selection.extend(-3); // back, and beyond where it began
        QCOMPARE(rows(), (QList<int>{2, 3}));
        selection.extendToFirst();
        QCOMPARE(rows(), (QList<int>{0, 1, 2, 3}));
        selection.extendToLast();
        QCOMPARE(rows(), (QList<int>{3, 4, 5}));
        selection.selectPrevious();
        QCOMPARE(rows(), QList<int>{4});
        selection.extend(-1); // begins anew
        QCOMPARE(rows(), (QList<int>{3, 4}));
    }

    void extendingNothingSelectsNothing()
    {
        Shots shots(0);
        ShotSelection selection(shots.model);
        selection.extend(1);
        selection.extendToLast();
        QVERIFY(selection.selectedPaths().isEmpty());
    }

    void theProgramsOwnChoiceIsNotThePhotographers()
    {
        Shots shots(3);
        ShotSelection selection(shots.model);
        QSignalSpy selected(&selection, &ShotSelection::pathSelected);
        QVERIFY(selection.selectPath(photo(1).path));
        QCOMPARE(selected.count(), 0);
        QVERIFY(!selection.selectPath(QStringLiteral("/session/none.jpg")));
    }

    void aRemovedPictureLeavesItsNeighbourSelected()
    {
        Shots shots(3);
        ShotSelection selection(shots.model);
        selection.selectLast();
        shots.files.update(photos(2));
        QCOMPARE(selection.currentPath(), photo(1).path);
        QCOMPARE(selection.selectedPaths(), QStringList{photo(1).path});
        shots.files.update({});
        QVERIFY(selection.currentPath().isEmpty());
        QVERIFY(selection.selectedPaths().isEmpty());
    }

    void selectedPathsComeInTheOrderOfTheRows()
    {
        Shots shots(5);
        ShotSelection selection(shots.model);
        selection.selectFirst();
        for (const int row : {4, 2}) {
            selection.model()->select(shots.model.index(row), QItemSelectionModel::Select);
        }
        QCOMPARE(
            selection.selectedPaths(), (QStringList{photo(0).path, photo(2).path, photo(4).path}));
        selection.selectAll();
        QCOMPARE(selection.selectedPaths().size(), 5);
    }

    void theSelectionStaysWithItsShotsWhenTheOrderChanges()
    {
        Shots shots(5);
        ShotSelection selection(shots.model);
        QVERIFY(selection.selectPath(photo(1).path));
        shots.model.setOrder(ShotOrder::Name, true);
        QCOMPARE(selection.currentPath(), photo(1).path);
        QCOMPARE(selection.currentRow(), 3);
        QCOMPARE(selection.selectedPaths(), QStringList{photo(1).path});
    }

    void anEmptySessionIsNoProblem()
    {
        Shots shots(0);
        ShotSelection selection(shots.model);
        selection.selectNext();
        selection.selectPrevious();
        selection.selectFirst();
        selection.selectLast();
        selection.selectAll();
        QVERIFY(selection.currentPath().isEmpty());
    }

    void neighboursAreFetchedInTheWalkingDirection()
    {
        Shots shots(20);
        ShotSelection selection(shots.model);
        selection.step(10);
        selection.selectNext();
        QCOMPARE(selection.direction(), 1);
        QCOMPARE(neighboursInWalkingOrder(shots.model, 10, 1).mid(0, 3),
            (QStringList{photo(11).path, photo(12).path, photo(9).path}));
        selection.selectPrevious();
        QCOMPARE(selection.direction(), -1);
        QCOMPARE(neighboursInWalkingOrder(shots.model, 10, -1).mid(0, 3),
            (QStringList{photo(9).path, photo(8).path, photo(11).path}));
        QCOMPARE(neighboursInWalkingOrder(shots.model, 19, 1), QStringList{photo(18).path});
        QVERIFY(neighboursInWalkingOrder(shots.model, -1, 1).isEmpty());
    }

    void visibleThumbnailsComeFirstThenTheNextPage()
    {
        Shots shots(20);
        const QStringList down = thumbnailsInOrder(shots.model, 5, 6, 1);
        QCOMPARE(down, (QStringList{photo(5).path, photo(6).path, photo(7).path, photo(8).path,
                           photo(4).path, photo(3).path}));
        const QStringList up = thumbnailsInOrder(shots.model, 1, 2, -1);
        QCOMPARE(up, (QStringList{photo(1).path, photo(2).path, photo(0).path, photo(3).path,
                         photo(4).path}));
    }
};

QTEST_MAIN(ShotSelectionTest)
#include "ShotSelectionTest.moc"
