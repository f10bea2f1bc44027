// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/SlowLine.h"
#include "CameraHarness.h"
#include "camera/VirtualCamera.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <functional>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Camera::State;

/** A picture of 12 megapixels has 3 MB: longer than the host keeps waiting for a silent camera. */
constexpr int slowBytesPerSecond = 250'000;
/** A real host and a virtual camera that paints small pictures. */
class Scene final
{
public:
    bool start(const QStringList& arguments = {})
    {
        const auto port = answerOf(body.start(
            QStringList{u"--megapixels"_s, u"1"_s, u"--capture-ms"_s, u"20"_s} + arguments));
        if (!port) {
            qWarning() << port.error().message << port.error().detail;
            return false;
        }
        make(*port);
        return true;
    }

    void make(const QString& port)
    {
        CameraOptions& options = m_options;
        options.port = port;
        options.stagingFolder = folder.filePath(u"staging"_s);
        options.homeFolder = folder.filePath(u"home"_s);
        QDir().mkpath(options.stagingFolder);
        options.limits.firstPause = 50ms;
        camera = std::make_unique<Camera>(options);
    }

    /** Another Camera for the same body. */
    void remake(const std::function<void(CameraOptions&)>& change)
    {
        CameraOptions options = m_options;
        change(options);
        camera = std::make_unique<Camera>(options);
    }

    bool connectCamera(const QStringList& arguments = {})
    {
        if (!start(arguments)) {
            return false;
        }
        const auto connected = answerOf(camera->connectCamera());
        if (!connected) {
            qWarning() << connected.error().message << connected.error().detail;
        }
        return connected.has_value();
    }

    QTemporaryDir folder;
    VirtualCamera body;
    std::unique_ptr<Camera> camera;

private:
    CameraOptions m_options;
};

CameraFileEntry entryOf(const QSignalSpy& added)
{
    return added.isEmpty() ? CameraFileEntry() : added.last().first().value<CameraFileEntry>();
}

/** Another choice of the setting @p name than the one it has. */
QString otherChoice(const Camera& camera, const QString& name)
{
    const auto setting = camera.setting(name);
    for (const QString& choice : setting ? setting->choices : QStringList()) {
        if (choice != setting->value.toString() &&
            !choice.contains(QLatin1String("bulb"), Qt::CaseInsensitive)) {
            return choice;
        }
    }
    return {};
}

} // namespace

/** The whole way: Camera, the real host, the stock driver, the virtual camera. */
class TestEndToEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }
    void aShootFromConnectingToDisconnecting();
    void aPictureTakenAtTheBodyIsAnnounced();
    void aDialTurnedAtTheBodyIsTold();
    void aBulbExposureIsEndedByCancel();
    void anExposureThatIsCancelledKeepsItsPicture();
    void settingsTurnedWhileAwayAreKnownInLiveView();
    void aPictureInMemoryArrivesByItself();
    void aSelfTimerIsWaitedFor();
    void disconnectingDuringAnExposureKeepsThePictureInMemory();
    void aSlowLineToAPictureInMemoryIsNoHang();
    void aReplugIsRecovered();
    void anUnplugIsTold();
    void anIdleLinkIsKeptAlive();
    void aLineThatBreaksIsToldWhenNoTryIsLeft();
    void aCameraThatFellAsleepIsConnectedWhenItIsAwake();
    void thePairingIsKeptFromConnectionToConnection();
    void aNewStagingFolderGetsTheNextPicture();
    void nonsenseFromTheNetworkIsASentence();
    void nobodyListeningIsASentence();
    void somebodySilentIsASentenceWithinTheLimit();
};

void TestEndToEnd::aShootFromConnectingToDisconnecting()
{
    Scene scene;
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
    Scene scene;
    QVERIFY(scene.connectCamera());
    QSignalSpy added(scene.camera.get(), &Camera::fileAdded);
    scene.body.tell(u"press-shutter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!added.isEmpty(), patienceMs);
    QVERIFY(answerOf(scene.camera->download(entryOf(added).file)));
}

void TestEndToEnd::aDialTurnedAtTheBodyIsTold()
{
    Scene scene;
    QVERIFY(scene.connectCamera());
    const QString iso = otherChoice(*scene.camera, u"iso"_s);
    QSignalSpy changes(scene.camera.get(), &Camera::settingChanged);
    scene.body.tell(u"set iso "_s + iso);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->setting(u"iso"_s)->value.toString(), iso, patienceMs);
    QVERIFY(!changes.isEmpty());
}

void TestEndToEnd::aBulbExposureIsEndedByCancel()
{
    Scene scene;
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
    Scene scene;
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

void TestEndToEnd::settingsTurnedWhileAwayAreKnownInLiveView()
{
    Scene scene;
    QVERIFY(scene.connectCamera());
    // As the window does: live view goes on at once when the camera is back.
    connect(scene.camera.get(), &Camera::stateChanged, this, [&scene](State state) {
        if (state == State::Ready) {
            scene.camera->fetchPreview();
        }
    });
    QSignalSpy resets(scene.camera.get(), &Camera::settingsReset);
    scene.body.tell(u"unplug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), State::Recovering, patienceMs);
    scene.body.tell(u"set iso 6400"_s);
    scene.body.tell(u"replug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(resets.size(), 1, patienceMs);
    QCOMPARE(scene.camera->setting(u"iso"_s)->value.toString(), u"6400"_s);
}

void TestEndToEnd::aPictureInMemoryArrivesByItself()
{
    Scene scene;
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
    Scene scene;
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
    Scene scene;
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
    Scene scene;
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

void TestEndToEnd::aReplugIsRecovered()
{
    Scene scene;
    QVERIFY(scene.connectCamera());
    QSignalSpy resets(scene.camera.get(), &Camera::settingsReset);
    QSignalSpy losses(scene.camera.get(), &Camera::connectionLost);
    scene.body.tell(u"unplug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), State::Recovering, patienceMs);
    scene.body.tell(u"replug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), State::Ready, patienceMs);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(losses.size(), 0);
    QVERIFY(answerOf(scene.camera->capture()));
}

void TestEndToEnd::anUnplugIsTold()
{
    Scene scene;
    QVERIFY(scene.connectCamera());
    QSignalSpy losses(scene.camera.get(), &Camera::connectionLost);
    scene.body.tell(u"unplug"_s);
    QVERIFY(losses.wait(patienceMs * 2));
    QCOMPARE(scene.camera->state(), State::Disconnected);
    QVERIFY(losses.first().first().value<Error>().message.endsWith(u'.'));
}

void TestEndToEnd::anIdleLinkIsKeptAlive()
{
    Scene scene;
    QVERIFY(scene.start());
    const test::SlowLine line(scene.camera->info().port);
    scene.make(line.port());
    QVERIFY(answerOf(scene.camera->connectCamera()));
    // Nikons drop a line on which nothing was asked for half a minute.
    const int before = line.requests();
    QTRY_VERIFY_WITH_TIMEOUT(line.requests() > before + 20, patienceMs);
    QCOMPARE(scene.camera->state(), State::Ready);
}

void TestEndToEnd::aLineThatBreaksIsToldWhenNoTryIsLeft()
{
    Scene scene;
    QVERIFY(scene.start());
    auto line = std::make_unique<test::SlowLine>(scene.camera->info().port);
    scene.make(line->port());
    scene.remake([](CameraOptions& options) {
        options.limits.firstPause = 1ms;
        options.limits.reconnectTries = 1;
    });
    QVERIFY(answerOf(scene.camera->connectCamera()));
    QSignalSpy losses(scene.camera.get(), &Camera::connectionLost);
    line.reset();
    QVERIFY(losses.wait(patienceMs));
    QCOMPARE(scene.camera->state(), State::Disconnected);
}

void TestEndToEnd::aCameraThatFellAsleepIsConnectedWhenItIsAwake()
{
    Scene scene;
    QVERIFY(scene.connectCamera());
    QSignalSpy losses(scene.camera.get(), &Camera::connectionLost);
    scene.body.tell(u"sleep"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), State::Recovering, patienceMs);
    scene.body.tell(u"wake"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), State::Ready, patienceMs);
    QCOMPARE(losses.size(), 0);
    QVERIFY(answerOf(scene.camera->capture()));
}

void TestEndToEnd::thePairingIsKeptFromConnectionToConnection()
{
    Scene scene;
    QVERIFY(scene.connectCamera());
    // The driver shows the body this identity; a body that was paired knows it again.
    const auto identity = [&] {
        QFile file(scene.folder.filePath(u"home/.gphoto/settings"_s));
        QByteArray found;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : file.readAll().split('\n')) {
                found += line.startsWith("ptp2_ip=guid=") ? line : QByteArray();
            }
        }
        return found;
    };
    const QByteArray first = identity();
    QVERIFY(!first.isEmpty());
    QVERIFY(answerOf(scene.camera->disconnectCamera()));
    QVERIFY(answerOf(scene.camera->connectCamera()));
    QCOMPARE(identity(), first);
}

void TestEndToEnd::aNewStagingFolderGetsTheNextPicture()
{
    Scene scene;
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

void TestEndToEnd::nonsenseFromTheNetworkIsASentence()
{
    Scene scene;
    QVERIFY(scene.start({u"--fault"_s, u"garbage"_s}));
    const auto connected = answerOf(scene.camera->connectCamera());
    QVERIFY(!connected);
    QVERIFY(connected.error().message.endsWith(u'.'));
    QCOMPARE(scene.camera->state(), State::Disconnected);
}

void TestEndToEnd::nobodyListeningIsASentence()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    Scene scene;
    scene.make(u"ptpip:127.0.0.1:%1:%1"_s.arg(port));
    const auto connected = answerOf(scene.camera->connectCamera());
    QVERIFY(!connected);
    QVERIFY(connected.error().message.endsWith(u'.'));
}

void TestEndToEnd::somebodySilentIsASentenceWithinTheLimit()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Scene scene;
    scene.make(u"ptpip:127.0.0.1:%1:%1"_s.arg(server.serverPort()));
    const auto connected = answerOf(scene.camera->connectCamera());
    QVERIFY(!connected);
    QVERIFY(connected.error().kind != ErrorKind::Unknown);
    QVERIFY(connected.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "TestEndToEnd.moc"
