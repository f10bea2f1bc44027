// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/SlowLine.h"
#include "CameraScene.h"

#include <QDir>
#include <QFile>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Camera::State;

namespace {
/** A picture of 12 megapixels has 3 MB: longer than the host keeps waiting for a silent camera. */
constexpr int slowBytesPerSecond = 250'000;
} // namespace

/** Shooting the whole way: Camera, the real host, the stock driver, the virtual camera. */
class TestEndToEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CameraScene::usePrograms(); }
    void aShootFromConnectingToDisconnecting();
    void aPictureTakenAtTheBodyIsAnnounced();
    void aDialTurnedAtTheBodyIsTold();
    void aBulbExposureIsEndedByCancel();
    void anExposureThatIsCancelledKeepsItsPicture();
    void aPictureInMemoryArrivesByItself();
    void aSelfTimerIsWaitedFor();
    void disconnectingDuringAnExposureKeepsThePictureInMemory();
    void aSlowLineToAPictureInMemoryIsNoHang();
    void aNewStagingFolderGetsTheNextPicture();
};

void TestEndToEnd::aShootFromConnectingToDisconnecting()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    Camera& camera = *scene.camera;
    QVERIFY(!camera.settings().isEmpty());
    QVERIFY(!camera.info().model.isEmpty());

    const QString iso = otherChoice(camera, u"iso"_s);
    QVERIFY(!iso.isEmpty());
    const auto written = answerOf(camera.writeSetting(u"iso"_s, iso));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    QCOMPARE(written->value.toString(), iso);
    QVERIFY(!answerOf(camera.writeSetting(u"iso"_s, u"nonsense"_s)));
    QVERIFY(!answerOf(camera.readSetting(u"nonsense"_s)));

    const auto frame = answerOf(camera.fetchPreview());
    QVERIFY2(frame.has_value(), frame ? "" : qPrintable(frame.error().message));
    QVERIFY(frame->jpeg.startsWith("\xff\xd8"));
    QVERIFY(frame->takenMs > 0);

    QSignalSpy added(&camera, &Camera::fileAdded);
    const auto captured = answerOf(camera.capture());
    QVERIFY2(captured.has_value(), captured ? "" : qPrintable(captured.error().message));
    QCOMPARE(camera.state(), State::Previewing);
    QVERIFY(!added.isEmpty());
    QVERIFY(answerOf(camera.stopPreview()));

    const CameraFileEntry entry = entryOf(added);
    QVERIFY(!entry.inMemory);
    const auto thumbnail = answerOf(camera.fetchThumbnail(entry.file));
    QVERIFY2(thumbnail.has_value(), thumbnail ? "" : qPrintable(thumbnail.error().message));
    const auto received = answerOf(camera.download(entry.file));
    QVERIFY2(received.has_value(), received ? "" : qPrintable(received.error().message));
    QFile file(received->stagingPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.size(), received->size);
    QVERIFY(file.read(2) == "\xff\xd8");

    const auto files = answerOf(camera.listFiles());
    QVERIFY(files);
    QCOMPARE(files->size(), 1);
    QVERIFY(answerOf(camera.deleteFile(entry.file)));
    QVERIFY(answerOf(camera.fetchSummary()));
    QVERIFY(answerOf(camera.disconnectCamera()));
    QCOMPARE(camera.state(), State::Disconnected);
}

void TestEndToEnd::aPictureTakenAtTheBodyIsAnnounced()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    QSignalSpy added(scene.camera.get(), &Camera::fileAdded);
    scene.body.tell(u"press-shutter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!added.isEmpty(), patienceMs);
    QVERIFY(answerOf(scene.camera->download(entryOf(added).file)));
}

void TestEndToEnd::aDialTurnedAtTheBodyIsTold()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    const QString iso = otherChoice(*scene.camera, u"iso"_s);
    QSignalSpy changes(scene.camera.get(), &Camera::settingChanged);
    scene.body.tell(u"set iso "_s + iso);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->setting(u"iso"_s)->value.toString(), iso, patienceMs);
    QVERIFY(!changes.isEmpty());
}

void TestEndToEnd::aBulbExposureIsEndedByCancel()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    const auto bulb = answerOf(scene.camera->writeSetting(u"shutterspeed"_s, u"Bulb"_s));
    QVERIFY2(bulb.has_value(), bulb ? "" : qPrintable(bulb.error().message));
    QSignalSpy added(scene.camera.get(), &Camera::fileAdded);
    const auto capture = scene.camera->capture();
    // Live while the shutter is open.
    const auto iso = answerOf(scene.camera->readSetting(u"iso"_s));
    QVERIFY2(iso.has_value(), iso ? "" : qPrintable(iso.error().message + iso.error().detail));
    QCOMPARE(scene.camera->state(), State::Capturing);
    scene.camera->cancelCapture();
    const auto captured = answerOf(capture);
    QVERIFY2(captured.has_value(), captured ? "" : qPrintable(captured.error().message));
    QCOMPARE(added.size(), 1);
}

void TestEndToEnd::anExposureThatIsCancelledKeepsItsPicture()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    QVERIFY(answerOf(scene.camera->writeSetting(u"shutterspeed"_s, u"2.0000s"_s)));
    QSignalSpy added(scene.camera.get(), &Camera::fileAdded);
    const auto capture = scene.camera->capture();
    scene.camera->cancelCapture(); // perhaps before the driver has the order
    const auto iso = scene.camera->readSetting(u"iso"_s);
    scene.camera->cancelCapture(); // while it exposes
    const auto captured = answerOf(capture);
    QCOMPARE(captured.has_value(), !added.isEmpty());
    QVERIFY(captured || captured.error().isCancellation());
    QVERIFY(answerOf(iso));
    // Had the order been taken, the picture is there; had it not, none was taken.
    const auto files = answerOf(scene.camera->listFiles());
    QVERIFY(files);
    QCOMPARE(files->size(), added.size());
}

void TestEndToEnd::aPictureInMemoryArrivesByItself()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    const QString memory = otherChoice(*scene.camera, u"capturetarget"_s);
    QVERIFY(answerOf(scene.camera->writeSetting(u"capturetarget"_s, memory)));
    QSignalSpy received(scene.camera.get(), &Camera::memoryFileReceived);
    const auto captured = answerOf(scene.camera->capture());
    QVERIFY2(captured.has_value(), captured ? "" : qPrintable(captured.error().message));
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, patienceMs);
    const auto file = received.first().first().value<ReceivedFile>();
    QVERIFY(file.fromMemory);
    QCOMPARE(QFileInfo(file.stagingPath).size(), file.size);
}

void TestEndToEnd::aSelfTimerIsWaitedFor()
{
    CameraScene scene;
    QVERIFY(scene.start());
    scene.remake([](CameraOptions& options) { options.limits.captureStart = 1500ms; });
    QVERIFY(answerOf(scene.camera->connectCamera()));
    QVERIFY(answerOf(scene.camera->writeSetting(u"capturemode"_s, u"Timer"_s)));
    QVERIFY(answerOf(scene.camera->writeSetting(u"selftimerdelay"_s, u"5 seconds"_s)));
    QSignalSpy added(scene.camera.get(), &Camera::fileAdded);
    const auto captured = answerOf(scene.camera->capture());
    QVERIFY2(captured.has_value(), captured ? "" : qPrintable(captured.error().message));
    QCOMPARE(added.size(), 1);
}

void TestEndToEnd::disconnectingDuringAnExposureKeepsThePictureInMemory()
{
    CameraScene scene;
    QVERIFY(scene.start());
    scene.remake([](CameraOptions& options) { options.limits.close = 1500ms; });
    QVERIFY(answerOf(scene.camera->connectCamera()));
    QVERIFY(answerOf(scene.camera->writeSetting(u"capturetarget"_s, u"Internal RAM"_s)));
    QVERIFY(answerOf(scene.camera->writeSetting(u"shutterspeed"_s, u"3.0000s"_s)));
    QSignalSpy received(scene.camera.get(), &Camera::memoryFileReceived);
    const auto capture = scene.camera->capture();
    QVERIFY(answerOf(scene.camera->disconnectCamera()));
    QVERIFY(capture.isFinished());
    QCOMPARE(received.size(), 1);
    const auto file = received.first().first().value<ReceivedFile>();
    QCOMPARE(QFileInfo(file.stagingPath).size(), file.size);
}

void TestEndToEnd::aSlowLineToAPictureInMemoryIsNoHang()
{
    CameraScene scene;
    QVERIFY(scene.start({u"--megapixels"_s, u"12"_s}));
    test::SlowLine line(scene.camera->info().port);
    scene.remake([&](CameraOptions& options) {
        options.port = line.port();
        options.reconnect = false;
    });
    QVERIFY(answerOf(scene.camera->connectCamera()));
    QVERIFY(answerOf(scene.camera->writeSetting(u"capturetarget"_s, u"Internal RAM"_s)));
    QSignalSpy received(scene.camera.get(), &Camera::memoryFileReceived);
    line.slowDown(slowBytesPerSecond);
    const auto captured = answerOf(scene.camera->capture());
    QVERIFY2(captured.has_value(), captured ? "" : qPrintable(captured.error().message));
    QCOMPARE(received.size(), 1);
}

void TestEndToEnd::aNewStagingFolderGetsTheNextPicture()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    const QString next = scene.folder.filePath(u"next"_s);
    QDir().mkpath(next);
    const auto changed = answerOf(scene.camera->setStagingFolder(next));
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().message));
    QSignalSpy added(scene.camera.get(), &Camera::fileAdded);
    QVERIFY(answerOf(scene.camera->capture()));
    const auto received = answerOf(scene.camera->download(entryOf(added).file));
    QVERIFY2(received.has_value(), received ? "" : qPrintable(received.error().message));
    QVERIFY(received->stagingPath.startsWith(next));
}

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "TestEndToEnd.moc"
