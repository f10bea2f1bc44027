// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"

#include <QSignalSpy>

using namespace skein;

namespace {

/** A camera with live view, and a window that shows each frame at once. */
struct LiveRig : TetherRig
{
    LiveRig()
    {
        QObject::connect(&controller, &SessionController::previewFrame, &controller,
            [this](const CameraPreview& frame) {
                ++frames;
                last = frame.jpeg;
                QMetaObject::invokeMethod(
                    &controller, [this] { controller.previewConsumed(); }, Qt::QueuedConnection);
            });
    }
    [[nodiscard]] bool showsLiveView()
    {
        if (!start()) {
            return false;
        }
        controller.startPreview();
        return QTest::qWaitFor([this] { return frames > 2; }, patienceMs);
    }

    int frames = 0;
    QByteArray last;
};

} // namespace

class PreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesComeAsFastAsTheyAreConsumed()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        QVERIFY(rig.controller.isPreviewing());
        QTRY_VERIFY_WITH_TIMEOUT(rig.frames >= 10, patienceMs);
        QVERIFY(rig.last.startsWith(QByteArray::fromHex("ffd8")));
    }

    void aWindowThatConsumesNothingGetsOneFrame()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QSignalSpy frames(&rig.controller, &SessionController::previewFrame);
        rig.controller.startPreview();
        QTRY_COMPARE_WITH_TIMEOUT(frames.size(), 1, patienceMs);
        // Something else that takes its time with the camera: still no second frame.
        QVERIFY(wait(rig.controller.camera()->fetchSummary()));
        QCOMPARE(frames.size(), 1);
        rig.controller.previewConsumed();
        QTRY_COMPARE_WITH_TIMEOUT(frames.size(), 2, patienceMs);
    }

    void stoppingTakesTheCameraOutOfLiveView()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        rig.controller.stopPreview();
        QVERIFY(!rig.controller.isPreviewing());
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Ready, patienceMs);
        QVERIFY(rig.problems.isEmpty());
    }

    void liveViewStoppedDuringAnExposureIsLeftWhenItIsOver()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        auto photograph = rig.controller.capture();
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Capturing, patienceMs);
        rig.controller.stopPreview();
        QVERIFY(wait(photograph));
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Ready, patienceMs);
        QVERIFY(rig.problems.isEmpty());
    }

    void liveViewCanBeStartedAgainAtOnce()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        for (int round = 0; round < 5; ++round) {
            rig.controller.stopPreview();
            const int before = rig.frames;
            rig.controller.startPreview();
            QTRY_VERIFY_WITH_TIMEOUT(rig.frames > before + 1, patienceMs);
        }
        QVERIFY(rig.problems.isEmpty());
    }

    void aCaptureFromLiveViewIsSavedAndReturnsToIt()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().message));
        QCOMPARE(paths->size(), 1);
        QVERIFY(rig.controller.isPreviewing());
        const int afterCapture = rig.frames;
        QTRY_VERIFY_WITH_TIMEOUT(rig.frames > afterCapture + 2, patienceMs);
        QVERIFY(rig.problems.isEmpty());
    }

    void aRestKeepsTheCameraInLiveViewForItsTimeOnly()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        PreviewLoop& preview = rig.controller.shown().preview();
        QSignalSpy states(rig.controller.camera(), &Camera::stateChanged);
        preview.rest(std::chrono::hours(1));
        QVERIFY(!rig.controller.isPreviewing());
        QVERIFY(wait(rig.controller.camera()->fetchSummary()));
        const int before = rig.frames;
        QVERIFY(wait(rig.controller.camera()->fetchSummary()));
        QCOMPARE(rig.frames, before);
        rig.controller.startPreview();
        QTRY_VERIFY_WITH_TIMEOUT(rig.frames > before + 2, patienceMs);
        QVERIFY(states.isEmpty()); // It was in live view all the time.
        preview.rest(std::chrono::milliseconds(1));
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Ready, patienceMs);
        QVERIFY(rig.problems.isEmpty());
    }

    void whoStopsLiveViewWhileItRestsStopsTheCamera()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        rig.controller.shown().preview().rest(std::chrono::hours(1));
        rig.controller.stopPreview();
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Ready, patienceMs);
        QVERIFY(rig.problems.isEmpty());
    }

    void aPhotographFromLiveViewAtRestLeavesItAsItWas()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        rig.controller.shown().preview().rest(std::chrono::hours(1));
        QVERIFY(wait(rig.controller.capture()));
        QVERIFY(!rig.controller.isPreviewing());
        QCOMPARE(rig.controller.camera()->state(), Camera::State::Previewing);
        rig.controller.stopPreview();
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Ready, patienceMs);
    }

    void betweenThePicturesOfARowNothingIsFetched()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        PreviewLoop& preview = rig.controller.shown().preview();
        preview.setPaused(true, PreviewLoop::ForRow);
        QVERIFY(wait(rig.controller.capture()));
        QVERIFY(wait(rig.controller.camera()->fetchSummary())); // The last one has arrived.
        const int before = rig.frames;
        QVERIFY(wait(rig.controller.capture()));
        QVERIFY(wait(rig.controller.camera()->fetchSummary()));
        QCOMPARE(rig.frames, before);
        preview.setPaused(false, PreviewLoop::ForRow);
        QTRY_VERIFY_WITH_TIMEOUT(rig.frames > before + 2, patienceMs);
        QVERIFY(rig.problems.isEmpty());
    }

    void aPictureTakenAtTheBodyArrivesDuringLiveView()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, patienceMs);
        QVERIFY(rig.controller.isPreviewing());
    }

    void liveViewGoesOnAfterTheCameraWasPulledAndPluggedAgain()
    {
        LiveRig rig;
        QVERIFY(rig.showsLiveView());
        rig.body.tell(QStringLiteral("unplug"));
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Recovering, patienceMs);
        rig.body.tell(QStringLiteral("replug"));
        const int before = rig.frames;
        QTRY_VERIFY_WITH_TIMEOUT(rig.frames > before + 2, patienceMs);
        QVERIFY(rig.controller.isPreviewing());
    }

    void escapeStopsLiveView()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QSignalSpy changes(&rig.controller, &SessionController::previewingChanged);
        rig.controller.startPreview();
        rig.controller.cancel();
        QVERIFY(!rig.controller.isPreviewing());
        QCOMPARE(changes.size(), 2);
    }

    void liveViewWithoutACameraIsRefusedWithASentence()
    {
        Session session;
        SessionController controller(session);
        QSignalSpy problems(&controller, &SessionController::problem);
        controller.startPreview();
        QVERIFY(!controller.isPreviewing());
        QCOMPARE(problems.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "PreviewTest.moc"
