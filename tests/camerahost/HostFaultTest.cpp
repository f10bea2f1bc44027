// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/SlowLine.h"
#include "CameraProcess.h"
#include "HostClient.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace skein;

namespace {

/** What the issue allows anyone to wait for a camera that does not answer. */
constexpr int longestWaitMs = 10'000;
constexpr int silenceMs = 500;

QString portOf(const QTcpServer& server)
{
    return QStringLiteral("ptpip:127.0.0.1:%1:%1").arg(server.serverPort());
}

bool liveViewIsOn(const QString& port)
{
    HostClient host(port);
    if (!host.open()) {
        return true;
    }
    const auto viewfinder =
        host.ask<wire::SettingValue>(wire::ReadSetting{QStringLiteral("viewfinder")});
    return !viewfinder || viewfinder->setting.value.toBool();
}

} // namespace

/** What goes wrong: addresses, cameras that lie or fall silent, and ends in the middle. */
class HostFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressThatLeadsNowhereFails_data();
    void anAddressThatLeadsNowhereFails();
    void aSilentResponderFailsWithinTheLimit();
    void aResponderThatTalksNonsenseFails();
    void aResponderThatHangsUpFails();
    void aCameraWithFaultsNeverHangsTheHost_data();
    void aCameraWithFaultsNeverHangsTheHost();
    void aLineThatBreaksWhileOpeningFailsTheOpening_data();
    void aLineThatBreaksWhileOpeningFailsTheOpening();
    void aLineThatBreaksDuringACaptureIsNoRefusal();
    void anUnpluggedCameraIsReportedGone();
    void aDriverThatHangsDoesNotKeepTheHostAlive();
    void theEndOfTheInputLeavesLiveView();
    void terminationLeavesLiveViewToo();
    void theEndOfTheInputClosesABulbExposure();
    void theEndOfTheInputKeepsAPictureInMemory();
    void garbageOnTheInputEndsTheHost();
    void nothingIsWrittenOutsideStagingAndHome();
};

void HostFaultTest::anAddressThatLeadsNowhereFails_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing listens")
        << QStringLiteral("ptpip:127.0.0.1:1:1") << ErrorKind::NotFound;
    QTest::newRow("no such USB device") << QStringLiteral("usb:099,099") << ErrorKind::NotFound;
    QTest::newRow("not an address") << QStringLiteral("ptpip:camera") << ErrorKind::InvalidArgument;
    QTest::newRow("no port at all") << QStringLiteral("nonsense") << ErrorKind::InvalidArgument;
}

void HostFaultTest::anAddressThatLeadsNowhereFails()
{
    QFETCH(QString, port);
    QFETCH(ErrorKind, kind);
    HostClient host(port);
    QVERIFY(host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion}));
    const auto failed =
        HostClient::as<wire::Failed>(host.reply(host.send(wire::Open()), longestWaitMs));
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, kind);
    QVERIFY(failed->error.message.contains(port));
}

void HostFaultTest::aSilentResponderFailsWithinTheLimit()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HostClient host(portOf(server));
    QVERIFY(host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion}));
    const auto failed =
        HostClient::as<wire::Failed>(host.reply(host.send(wire::Open()), longestWaitMs));
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::Timeout);
}

void HostFaultTest::aResponderThatTalksNonsenseFails()
{
    CameraProcess camera({QStringLiteral("--fault"), QStringLiteral("garbage")});
    HostClient host(camera.port());
    QVERIFY(host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion}));
    const auto failed =
        HostClient::as<wire::Failed>(host.reply(host.send(wire::Open()), longestWaitMs));
    QVERIFY(failed);
    QVERIFY(failed->error.message.endsWith(u'.'));
}

void HostFaultTest::aResponderThatHangsUpFails()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HostClient host(portOf(server));
    QVERIFY(host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion}));
    const quint32 open = host.send(wire::Open());
    QVERIFY(server.waitForNewConnection(longestWaitMs));
    server.nextPendingConnection()->abort();
    server.close();
    const auto failed = HostClient::as<wire::Failed>(host.reply(open, longestWaitMs));
    QVERIFY(failed);
    QVERIFY(failed->error.message.endsWith(u'.'));
}

void HostFaultTest::aCameraWithFaultsNeverHangsTheHost_data()
{
    QTest::addColumn<QString>("fault");
    for (const int phase : {1, 6}) {
        QTest::addRow("stalls in data phase %d", phase)
            << QStringLiteral("stall-after=%1").arg(phase);
        QTest::addRow("drops in data phase %d", phase)
            << QStringLiteral("drop-after=%1").arg(phase);
    }
}

void HostFaultTest::aCameraWithFaultsNeverHangsTheHost()
{
    QFETCH(QString, fault);
    CameraProcess camera({QStringLiteral("--fault"), fault});
    HostClient host(camera.port());
    QVERIFY(host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion}));
    const auto answer = host.reply(host.send(wire::Open()), longestWaitMs);
    QVERIFY(answer);
    QVERIFY(std::holds_alternative<wire::Failed>(*answer) ||
            std::holds_alternative<wire::Opened>(*answer));
}

void HostFaultTest::aLineThatBreaksWhileOpeningFailsTheOpening_data()
{
    QTest::addColumn<int>("phase");
    for (const int phase : {10, 20, 40, 80}) {
        QTest::addRow("data phase %d", phase) << phase;
    }
}

void HostFaultTest::aLineThatBreaksWhileOpeningFailsTheOpening()
{
    QFETCH(int, phase);
    CameraProcess camera({QStringLiteral("--fault"), QStringLiteral("drop-after=%1").arg(phase)});
    HostClient host(camera.port());
    QVERIFY(host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion}));
    QVERIFY(host.ask<wire::Failed>(wire::Open()));
}

void HostFaultTest::aLineThatBreaksDuringACaptureIsNoRefusal()
{
    CameraProcess camera;
    test::SlowLine line(camera.port());
    HostClient host(line.port());
    QVERIFY(host.open());
    QVERIFY(host.ask<wire::SettingValue>(
        wire::WriteSetting{QStringLiteral("shutterspeed"), QStringLiteral("1.0000s")}));
    const quint32 capture = host.send(wire::Capture());
    QVERIFY(host.event<wire::StillWorking>());
    line.cut();
    const auto failed = HostClient::as<wire::Failed>(host.reply(capture));
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::Disconnected);
    QVERIFY(host.event<wire::CameraGone>());
}

void HostFaultTest::anUnpluggedCameraIsReportedGone()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    QVERIFY(camera.order("unplug"));
    const auto gone = host.event<wire::CameraGone>();
    QVERIFY(gone);
    QCOMPARE(gone->error.kind, ErrorKind::Disconnected);
    QVERIFY(host.process().waitForFinished(longestWaitMs));
}

void HostFaultTest::aDriverThatHangsDoesNotKeepTheHostAlive()
{
    CameraProcess camera({QStringLiteral("--fault"), QStringLiteral("capture-never-ready")});
    HostClient host(camera.port());
    QVERIFY(host.open());
    host.send(wire::Capture());
    // The camera thread is lost in the driver by now: it answers nothing.
    QVERIFY(!host.reply(host.send(wire::ReadSetting{QStringLiteral("iso")}), silenceMs));
    host.process().closeWriteChannel();
    QVERIFY(host.process().waitForFinished(longestWaitMs));
    QCOMPARE(host.process().exitStatus(), QProcess::NormalExit);
}

void HostFaultTest::theEndOfTheInputLeavesLiveView()
{
    CameraProcess camera;
    {
        HostClient host(camera.port());
        QVERIFY(host.open());
        QVERIFY(host.ask<wire::PreviewFrame>(wire::FetchPreview()));
        host.process().closeWriteChannel();
        QVERIFY(host.process().waitForFinished(longestWaitMs));
        QCOMPARE(host.process().exitCode(), 0);
    }
    QVERIFY(!liveViewIsOn(camera.port()));
}

void HostFaultTest::terminationLeavesLiveViewToo()
{
    CameraProcess camera;
    {
        HostClient host(camera.port());
        QVERIFY(host.open());
        QVERIFY(host.ask<wire::PreviewFrame>(wire::FetchPreview()));
        QCOMPARE(::kill(pid_t(host.process().processId()), SIGTERM), 0);
        QVERIFY(host.process().waitForFinished(longestWaitMs));
        QCOMPARE(host.process().exitStatus(), QProcess::NormalExit);
    }
    QVERIFY(!liveViewIsOn(camera.port()));
}

void HostFaultTest::theEndOfTheInputClosesABulbExposure()
{
    CameraProcess camera;
    {
        HostClient host(camera.port());
        QVERIFY(host.open());
        QVERIFY(host.ask<wire::SettingValue>(
            wire::WriteSetting{QStringLiteral("shutterspeed"), QStringLiteral("Bulb")}));
        host.send(wire::Capture());
        QVERIFY(host.ask<wire::SettingValue>(wire::ReadSetting{QStringLiteral("iso")}));
    }
    // The picture was taken and is on the card.
    HostClient host(camera.port());
    QVERIFY(host.open());
    QTRY_VERIFY(!QDir(camera.card() + QStringLiteral("/DCIM/100SKEIN")).isEmpty());
}

void HostFaultTest::theEndOfTheInputKeepsAPictureInMemory()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    QVERIFY(host.ask<wire::SettingValue>(
        wire::WriteSetting{QStringLiteral("capturetarget"), QStringLiteral("Internal RAM")}));
    QVERIFY(host.ask<wire::SettingValue>(
        wire::WriteSetting{QStringLiteral("shutterspeed"), QStringLiteral("1.0000s")}));
    host.send(wire::Capture());
    QVERIFY(host.event<wire::StillWorking>());
    host.process().closeWriteChannel();
    const auto received = host.event<wire::Received>();
    QVERIFY(received);
    QVERIFY(received->file.fromMemory);
    QVERIFY(host.process().waitForFinished(longestWaitMs));
    QCOMPARE(host.stagedFiles().size(), 1);
}

void HostFaultTest::garbageOnTheInputEndsTheHost()
{
    HostClient host(QStringLiteral("usb:099,099"));
    host.sendBytes(QByteArray(64, '\xff'));
    QVERIFY(host.process().waitForFinished(longestWaitMs));
    QCOMPARE(host.process().exitStatus(), QProcess::NormalExit);
}

void HostFaultTest::nothingIsWrittenOutsideStagingAndHome()
{
    // The user's own HOME (the test's) stays as it was: the host has another.
    const QStringList before = QDir::home().entryList(QDir::AllEntries | QDir::Hidden);
    CameraProcess camera;
    {
        HostClient host(camera.port());
        QVERIFY(host.open());
        QVERIFY(host.ask<wire::Done>(wire::Capture()));
    }
    QCOMPARE(QDir::home().entryList(QDir::AllEntries | QDir::Hidden), before);
}

QTEST_GUILESS_MAIN(HostFaultTest)
#include "HostFaultTest.moc"
