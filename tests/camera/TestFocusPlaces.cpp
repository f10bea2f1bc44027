// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "camera/FocusController.h"

using namespace skein;
using namespace Qt::StringLiterals;

/** A lens that is sent to positions, tells where it stands, and is never quite where it was sent.
 */
class TestFocusPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayToAMarkEndsThoughTheLensSettlesBesideIt()
    {
        CameraHarness harness({u"lens=500"_s});
        QVERIFY(harness.connectCamera());
        FocusController focus;
        focus.setCamera(harness.camera.get());
        QVERIFY(focus.setMark(FocusController::Mark::A));
        QVERIFY(answerOf(focus.step(FocusDirection::Far, FocusStep::Coarse)));
        QCOMPARE(focus.place(), LensPlace{599});
        QVERIFY(answerOf(focus.goTo(FocusController::Mark::A)));
        QCOMPARE(focus.place(), LensPlace{499});
        QVERIFY(!focus.isBusy());
        QVERIFY(answerOf(focus.goTo(FocusController::Mark::A))); // From where it settled.
        QVERIFY(!focus.isBusy());
    }

    void aPlaceThatIsNotToldIsNotMarked()
    {
        CameraHarness harness({u"lens=nan"_s});
        QVERIFY(harness.connectCamera());
        FocusController focus;
        focus.setCamera(harness.camera.get());
        QVERIFY(focus.canMove());
        QVERIFY(!focus.place());
        QVERIFY(!focus.setMark(FocusController::Mark::A));
        QVERIFY(!focus.hasMark(FocusController::Mark::A));
    }
};

QTEST_GUILESS_MAIN(TestFocusPlaces)
#include "TestFocusPlaces.moc"
