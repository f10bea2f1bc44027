// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/SlowLine.h"
#include "CameraScene.h"

#include <QFile>
#include <QTcpServer>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Camera::State;

/** Connections that are made, kept, broken and made again, the whole way to the virtual camera. */
class TestConnectionEndToEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CameraScene::usePrograms(); }
    void settingsTurnedWhileAwayAreKnownInLiveView();
    void aReplugIsRecovered();
    void anUnplugIsTold();
    void anIdleLinkIsKeptAlive();
    void aLineThatBreaksIsToldWhenNoTryIsLeft();
    void aCameraThatFellAsleepIsConnectedWhenItIsAwake();
    void thePairingIsKeptFromConnectionToConnection();
    void nonsenseFromTheNetworkIsASentence();
    void nobodyListeningIsASentence();
    void somebodySilentIsASentenceWithinTheLimit();
};

void TestConnectionEndToEnd::settingsTurnedWhileAwayAreKnownInLiveView()
{
    CameraScene scene;
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

void TestConnectionEndToEnd::aReplugIsRecovered()
{
    CameraScene scene;
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

void TestConnectionEndToEnd::anUnplugIsTold()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    QSignalSpy losses(scene.camera.get(), &Camera::connectionLost);
    scene.body.tell(u"unplug"_s);
    QVERIFY(losses.wait(patienceMs * 2));
    QCOMPARE(scene.camera->state(), State::Disconnected);
    QVERIFY(losses.first().first().value<Error>().message.endsWith(u'.'));
}

void TestConnectionEndToEnd::anIdleLinkIsKeptAlive()
{
    CameraScene scene;
    QVERIFY(scene.start());
    const test::SlowLine line(scene.camera->info().port);
    scene.make(line.port());
    QVERIFY(answerOf(scene.camera->connectCamera()));
    // Nikons drop a line on which nothing was asked for half a minute.
    const int before = line.requests();
    QTRY_VERIFY_WITH_TIMEOUT(line.requests() > before + 20, patienceMs);
    QCOMPARE(scene.camera->state(), State::Ready);
}

void TestConnectionEndToEnd::aLineThatBreaksIsToldWhenNoTryIsLeft()
{
    CameraScene scene;
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

void TestConnectionEndToEnd::aCameraThatFellAsleepIsConnectedWhenItIsAwake()
{
    CameraScene scene;
    QVERIFY(scene.connectCamera());
    QSignalSpy losses(scene.camera.get(), &Camera::connectionLost);
    scene.body.tell(u"sleep"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), State::Recovering, patienceMs);
    scene.body.tell(u"wake"_s);
    QTRY_COMPARE_WITH_TIMEOUT(scene.camera->state(), State::Ready, patienceMs);
    QCOMPARE(losses.size(), 0);
    QVERIFY(answerOf(scene.camera->capture()));
}

void TestConnectionEndToEnd::thePairingIsKeptFromConnectionToConnection()
{
    CameraScene scene;
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

void TestConnectionEndToEnd::nonsenseFromTheNetworkIsASentence()
{
    CameraScene scene;
    QVERIFY(scene.start({u"--fault"_s, u"garbage"_s}));
    const auto connected = answerOf(scene.camera->connectCamera());
    QVERIFY(!connected);
    QVERIFY(connected.error().message.endsWith(u'.'));
    QCOMPARE(scene.camera->state(), State::Disconnected);
}

void TestConnectionEndToEnd::nobodyListeningIsASentence()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    CameraScene scene;
    scene.make(u"ptpip:127.0.0.1:%1:%1"_s.arg(port));
    const auto connected = answerOf(scene.camera->connectCamera());
    QVERIFY(!connected);
    QVERIFY(connected.error().message.endsWith(u'.'));
}

void TestConnectionEndToEnd::somebodySilentIsASentenceWithinTheLimit()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    CameraScene scene;
    scene.make(u"ptpip:127.0.0.1:%1:%1"_s.arg(server.serverPort()));
    const auto connected = answerOf(scene.camera->connectCamera());
    QVERIFY(!connected);
    QVERIFY(connected.error().kind != ErrorKind::Unknown);
    QVERIFY(connected.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestConnectionEndToEnd)
#include "TestConnectionEndToEnd.moc"
