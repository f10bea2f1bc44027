// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraScene.h"
#include "camera/FocusController.h"

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

/** A camera in live view on a scene, and what steers its focus. */
class FocusScene final : public CameraScene
{
public:
    bool connectCamera(const QStringList& arguments = {})
    {
        const bool isConnected = CameraScene::connectCamera(arguments);
        focus.setCamera(camera.get());
        return isConnected;
    }

    [[nodiscard]] bool showLiveView() { return answerOf(camera->fetchPreview()).has_value(); }

    /** Where the lens is, from the camera itself; millimetres. */
    [[nodiscard]] double distance()
    {
        const auto read = answerOf(camera->readSetting(u"focusdistance"_s));
        return read ? read->value.toString().section(u' ', 0, 0).toDouble() : -1;
    }

    FocusController focus;
};

} // namespace

/** Focus the whole way: FocusController, Camera, the real host, the stock driver, a lens that
 * takes its time. */
class TestFocusEndToEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CameraScene::usePrograms(); }

    void theLensMovesNearAndFarInThreeSizes()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.focus.canMove());
        QVERIFY(scene.showLiveView());
        double before = scene.distance();
        double way = 0;
        for (const FocusStep step : {FocusStep::Fine, FocusStep::Middle, FocusStep::Coarse}) {
            QVERIFY(answerOf(scene.focus.step(FocusDirection::Far, step)));
            const double now = scene.distance();
            QVERIFY2(now - before > way, qPrintable(QString::number(now)));
            way = now - before;
            before = now;
        }
        QVERIFY(answerOf(scene.focus.step(FocusDirection::Near, FocusStep::Coarse)));
        QVERIFY(scene.distance() < before);
    }

    void withoutLiveViewASentenceSaysSo()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        const auto moved = answerOf(scene.focus.step(FocusDirection::Far, FocusStep::Middle));
        QVERIFY(!moved);
        QVERIFY(moved.error().message.contains(u"live view"_s));
        QVERIFY(scene.showLiveView()); // Nothing is wedged.
        QVERIFY(answerOf(scene.focus.step(FocusDirection::Far, FocusStep::Middle)));
    }

    void anOrderGivenJustAfterLiveViewFindsItRunning()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        for (int i = 0; i < 3; ++i) {
            const auto frame = scene.camera->fetchPreview();
            const auto moved = answerOf(scene.focus.step(FocusDirection::Far, FocusStep::Middle));
            QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
            QVERIFY(answerOf(frame));
            QVERIFY(answerOf(scene.camera->stopPreview()));
        }
    }

    void aCameraThatIsAwayForAMomentHasCountedAnewBeforeItIsReady()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.showLiveView());
        QVERIFY(scene.focus.setMark(FocusController::Mark::A));
        const int epoch = scene.focus.epoch();
        QVERIFY(answerOf(scene.focus.step(FocusDirection::Far, FocusStep::Middle)));
        QCOMPARE(scene.focus.epoch(), epoch);
        int ready = 0;
        connect(scene.camera.get(), &Camera::stateChanged, &scene.focus,
            [&scene, &ready, epoch](Camera::State state) {
                if (state == Camera::State::Ready) {
                    ++ready;
                    QVERIFY(scene.focus.epoch() != epoch);
                    QVERIFY(!scene.focus.hasMark(FocusController::Mark::A));
                }
            });
        scene.camera->reconnect();
        QTRY_COMPARE_WITH_TIMEOUT(ready, 1, 60'000);
    }

    void autofocusWorksTwice()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.focus.canAutofocus());
        QVERIFY(scene.showLiveView());
        QVERIFY(answerOf(scene.focus.autofocus()));
        const double first = scene.distance();
        QVERIFY(answerOf(scene.focus.step(FocusDirection::Near, FocusStep::Coarse)));
        QVERIFY(scene.distance() != first);
        QVERIFY(answerOf(scene.focus.autofocus()));
        QCOMPARE(scene.distance(), first);
        QVERIFY(answerOf(scene.focus.cancelAutofocus()));
    }

    void autofocusFollowsThePlacedArea()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.focus.canPlaceArea());
        QVERIFY(scene.showLiveView());
        QSet<double> distances;
        for (const QPointF place : {QPointF(0.05, 0.05), QPointF(0.5, 0.5), QPointF(0.5, 0.95)}) {
            QVERIFY(answerOf(scene.focus.placeArea(place, {})));
            QVERIFY(answerOf(scene.focus.autofocus()));
            distances.insert(scene.distance());
        }
        QVERIFY(distances.size() > 1);
    }

    void aLensThatIsFocusedByHandIsASentence()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.showLiveView());
        QVERIFY(answerOf(scene.camera->writeSetting(u"focusmode"_s, u"Manual"_s)));
        const auto focused = answerOf(scene.focus.autofocus());
        QVERIFY(!focused);
        QVERIFY(focused.error().message.contains(u"could not focus"_s));
        QVERIFY(!scene.focus.isBusy());
        QVERIFY(answerOf(scene.focus.step(FocusDirection::Far, FocusStep::Middle)));
    }

    void theMarksAreComeBackTo()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.showLiveView());
        QVERIFY(!answerOf(scene.focus.goTo(FocusController::Mark::A)));
        scene.focus.setMark(FocusController::Mark::A);
        const double atA = scene.distance();
        for (const FocusStep step : {FocusStep::Coarse, FocusStep::Middle, FocusStep::Fine}) {
            QVERIFY(answerOf(scene.focus.step(FocusDirection::Far, step)));
        }
        scene.focus.setMark(FocusController::Mark::B);
        const double atB = scene.distance();
        QVERIFY(atB > atA);
        QVERIFY(answerOf(scene.focus.goTo(FocusController::Mark::A)));
        // Distances are whole millimetres, so that a way there and back may lose one.
        QVERIFY(std::abs(scene.distance() - atA) <= 2);
        QVERIFY(answerOf(scene.focus.goTo(FocusController::Mark::B)));
        QVERIFY(std::abs(scene.distance() - atB) <= 2);
    }

    void theEndOfTheLensIsASentenceAndForgetsMarks()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.showLiveView());
        scene.focus.setMark(FocusController::Mark::A);
        QSignalSpy forgotten(&scene.focus, &FocusController::marksForgotten);
        Result<void> moved;
        for (int i = 0; i < 20 && moved; ++i) {
            moved = answerOf(scene.focus.step(FocusDirection::Near, FocusStep::Coarse));
        }
        QVERIFY(!moved);
        QVERIFY2(moved.error().message.contains(u"end"_s), qPrintable(moved.error().message));
        QVERIFY(!scene.focus.hasMark(FocusController::Mark::A));
        QCOMPARE(forgotten.size(), 1);
        QVERIFY(answerOf(scene.focus.step(FocusDirection::Far, FocusStep::Coarse)));
        QCOMPARE(forgotten.size(), 1); // There are none left to be forgotten.
    }

    void aKeyHeldDownLeavesNoBacklog()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.showLiveView());
        QList<QFuture<Result<void>>> orders;
        for (int i = 0; i < 50; ++i) {
            orders.append(scene.focus.step(FocusDirection::Far, FocusStep::Fine));
        }
        int done = 0;
        for (const auto& order : orders) {
            const auto answer = answerOf(order);
            done += answer ? 1 : 0;
            QVERIFY(answer || answer.error().isCancellation());
        }
        QCOMPARE(done, 2); // The first and the newest.
        QVERIFY(!scene.focus.isBusy());
    }

    void ordersOfACameraThatGoesAreAnswered()
    {
        FocusScene scene;
        QVERIFY(scene.connectCamera());
        QVERIFY(scene.showLiveView());
        const auto first = scene.focus.step(FocusDirection::Far, FocusStep::Coarse);
        const auto second = scene.focus.autofocus();
        scene.focus.setCamera(nullptr);
        scene.camera.reset();
        QVERIFY(!answerOf(first));
        QVERIFY(!answerOf(second));
        QVERIFY(!scene.focus.canMove());
        QVERIFY(!answerOf(scene.focus.step(FocusDirection::Far, FocusStep::Fine)));
    }
};

QTEST_GUILESS_MAIN(TestFocusEndToEnd)
#include "TestFocusEndToEnd.moc"
