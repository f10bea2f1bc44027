// SPDX-License-Identifier: GPL-3.0-or-later
// Who lies where, of the words over a picture.
#include "viewer/PlateRoom.h"

#include <QTest>

using namespace skein;

class PlateRoomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLiesWhereItWants()
    {
        PlateRoom room({0, 0, 400, 300});
        QCOMPARE(room.take({10, 200, 100, 40}, Qt::TopEdge), QRect(10, 200, 100, 40));
    }

    void whoMeetsOthersIsMovedUntilItIsClearOfAllOfThem()
    {
        PlateRoom room({0, 0, 400, 300});
        const QRect low = room.claim({10, 200, 100, 40}, Qt::TopEdge);
        const QRect middle = room.claim({50, 140, 100, 50}, Qt::TopEdge);
        const auto moved = room.take({80, 210, 100, 40}, Qt::TopEdge);
        QVERIFY(moved.has_value());
        QCOMPARE(moved->left(), 80);
        QVERIFY(moved->bottom() < middle.top());
        QVERIFY(!moved->intersects(low));
    }

    void withoutRoomInItsDirectionItGoesTheOtherWay()
    {
        PlateRoom room({0, 0, 400, 300});
        (void)room.claim({0, 0, 400, 60}, Qt::TopEdge);
        QCOMPARE(room.take({0, 20, 100, 40}, Qt::TopEdge)->top() > 60, true);
    }

    void whereThereIsNoRoomAtAllOnlyWhatHasToBeReadIsThere()
    {
        PlateRoom room({0, 0, 400, 100});
        (void)room.claim({0, 30, 400, 40}, Qt::TopEdge);
        QVERIFY(!room.take({10, 40, 100, 60}, Qt::TopEdge));
        QCOMPARE(room.claim({10, 40, 100, 60}, Qt::TopEdge), QRect(10, 40, 100, 60));
    }

    void whatLiesBesideIsNotInTheWay()
    {
        PlateRoom room({0, 0, 400, 300});
        (void)room.claim({10, 200, 100, 40}, Qt::TopEdge);
        QCOMPARE(room.take({200, 200, 100, 40}, Qt::TopEdge), QRect(200, 200, 100, 40));
    }
};

QTEST_GUILESS_MAIN(PlateRoomTest)
#include "PlateRoomTest.moc"
