// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "camera/CameraFinder.h"
#include "camera/NetworkProbe.h"
#include "camera/VirtualCamera.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QTcpServer>

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

const QString scriptedHost = QStringLiteral(SCRIPTED_HOST);
const QString realHost = QStringLiteral(SKEIN_PROGRAMS_DIR "/skein-camera-host");
const QString virtualCamera = QStringLiteral(SKEIN_PROGRAMS_DIR "/skein-virtual-camera");

} // namespace

/** Looking for cameras, addresses in the network, and the camera that is always there. */
class TestFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }
    void camerasAndTheLibraryAreListed();
    void callsUnderWayShareTheirAnswer();
    void aListThatIsNoneIsASentence();
    void aHostThatFailsIsASentence();
    void aMissingHostIsASentence();
    void destroyingItAnswersWhoWaits();
    void theRealHostLists();
    void aNumericAddressIsAPort();
    void aNameIsResolved();
    void aWrongAddressIsASentence();
    void aClosedPortIsToldFromACameraThatTurnsUsAway();
    void whatNoNetworkExplainsStaysAsItIs();
    void theVirtualCameraStartsAndEnds();
    void theVirtualCameraRefusesWrongOptions();
    void aMissingVirtualCameraIsASentence();
};

void TestFinder::camerasAndTheLibraryAreListed()
{
    CameraFinder finder(nullptr, scriptedHost,
        {u"--print"_s,
            uR"({"cameras":[{"model":"X","port":"usb:009,099"}],"library":{"version":"2.5.30"}})"_s});
    const auto found = answerOf(finder.find());
    QVERIFY(found);
    QCOMPARE(found->cameras.size(), 1);
    QCOMPARE(found->library.version, QStringLiteral("2.5.30"));
    QVERIFY(answerOf(finder.find()));
}

void TestFinder::callsUnderWayShareTheirAnswer()
{
    QTemporaryDir folder;
    const QString runs = folder.filePath(QStringLiteral("runs"));
    CameraFinder finder(
        nullptr, scriptedHost, {u"--count"_s, runs, u"--print"_s, uR"({"cameras":[]})"_s});
    const auto first = finder.find();
    const auto second = finder.find();
    QVERIFY(answerOf(first));
    QVERIFY(answerOf(second));
    QCOMPARE(QFileInfo(runs).size(), 1);
}

void TestFinder::aListThatIsNoneIsASentence()
{
    CameraFinder finder(nullptr, scriptedHost, {u"--print"_s, u"hello"_s});
    const auto found = answerOf(finder.find());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Protocol);
}

void TestFinder::aHostThatFailsIsASentence()
{
    CameraFinder finder(nullptr, scriptedHost, {u"--on"_s, u"list=exit"_s});
    const auto found = answerOf(finder.find());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Io);
    QVERIFY(found.error().message.endsWith(u'.'));
}

void TestFinder::aMissingHostIsASentence()
{
    CameraFinder finder(nullptr, u"/nowhere/skein-camera-host"_s);
    const auto found = answerOf(finder.find());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::NotFound);
}

void TestFinder::destroyingItAnswersWhoWaits()
{
    auto finder = std::make_unique<CameraFinder>(nullptr, scriptedHost, QStringList());
    const auto future = finder->find();
    finder.reset();
    QVERIFY(answerOf(future).error().isCancellation());
}

void TestFinder::theRealHostLists()
{
    if (!QFileInfo::exists(realHost)) {
        QSKIP("skein-camera-host is not built");
    }
    CameraFinder finder;
    const auto found = answerOf(finder.find());
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail));
    QVERIFY(found->library.version.startsWith(QLatin1String("2.")));
}

void TestFinder::aNumericAddressIsAPort()
{
    QCOMPARE(answerOf(CameraFinder::resolveNetworkPort(u"192.168.1.20"_s)).value_or(QString()),
        QStringLiteral("ptpip:192.168.1.20"));
}

void TestFinder::aNameIsResolved()
{
    const auto port = answerOf(CameraFinder::resolveNetworkPort(u"localhost:5000"_s));
    if (QHostInfo::fromName(u"localhost"_s)
            .addresses()
            .contains(QHostAddress(QHostAddress::LocalHost))) {
        QCOMPARE(port.value_or(QString()), QStringLiteral("ptpip:127.0.0.1:5000:5000"));
    } else { // The machine has no list of hosts.
        QVERIFY(!port);
        QCOMPARE(port.error().kind, ErrorKind::NotFound);
    }
}

void TestFinder::aWrongAddressIsASentence()
{
    const auto port = answerOf(CameraFinder::resolveNetworkPort(u"300.1.1.1"_s));
    QVERIFY(!port);
    QCOMPARE(port.error().kind, ErrorKind::InvalidArgument);
}

void TestFinder::aClosedPortIsToldFromACameraThatTurnsUsAway()
{
    const Error failed{ErrorKind::NotFound, u"It did not work."_s, u"-7"_s};
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString port = u"ptpip:127.0.0.1:%1:%1"_s.arg(server.serverPort());
    const auto there = answerOf(explainNetworkFailure(port, failed));
    QVERIFY(there);
    QVERIFY2(there->message.contains(QLatin1String("turns")), qPrintable(there->message));
    QCOMPARE(there->kind, failed.kind);
    QVERIFY(there->detail.contains(QLatin1String("-7")));
    server.close();
    const auto closed = answerOf(explainNetworkFailure(port, failed));
    QVERIFY(closed);
    QVERIFY2(
        closed->message.contains(QLatin1String("no camera listens")), qPrintable(closed->message));
    // A name that is reserved for nobody.
    const auto nobody = answerOf(explainNetworkFailure(u"ptpip:camera.invalid"_s, failed));
    QVERIFY(nobody);
    QVERIFY2(nobody->message.startsWith(QLatin1String("Nobody")), qPrintable(nobody->message));
}

void TestFinder::whatNoNetworkExplainsStaysAsItIs()
{
    const Error busy{ErrorKind::Busy, u"It is busy."_s, {}};
    QCOMPARE(answerOf(explainNetworkFailure(u"ptpip:127.0.0.1"_s, busy)).value_or(Error()), busy);
    const Error gone{ErrorKind::NotFound, u"It is gone."_s, {}};
    QCOMPARE(answerOf(explainNetworkFailure(u"usb:001,005"_s, gone)).value_or(Error()), gone);
}

void TestFinder::theVirtualCameraStartsAndEnds()
{
    if (!QFileInfo::exists(virtualCamera)) {
        QSKIP("skein-virtual-camera is not built");
    }
    VirtualCamera camera;
    QSignalSpy stopped(&camera, &VirtualCamera::stopped);
    const auto port = answerOf(camera.start());
    QVERIFY2(port.has_value(), port ? "" : qPrintable(port.error().detail));
    QVERIFY(port->startsWith(QLatin1String("ptpip:127.0.0.1:")));
    const auto again = answerOf(camera.start());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::InvalidArgument);
    camera.tell(u"press-shutter"_s);
    QCOMPARE(stopped.size(), 0);
}

void TestFinder::theVirtualCameraRefusesWrongOptions()
{
    if (!QFileInfo::exists(virtualCamera)) {
        QSKIP("skein-virtual-camera is not built");
    }
    VirtualCamera camera;
    QSignalSpy stopped(&camera, &VirtualCamera::stopped);
    const auto port = answerOf(camera.start({u"--no-such-option"_s}));
    QVERIFY(!port);
    QVERIFY(port.error().message.endsWith(u'.'));
    QCOMPARE(stopped.size(), 0);
    // It can be started again.
    QVERIFY(answerOf(camera.start()));
}

void TestFinder::aMissingVirtualCameraIsASentence()
{
    VirtualCamera camera(nullptr, u"/nowhere/skein-virtual-camera"_s);
    const auto port = answerOf(camera.start());
    QVERIFY(!port);
    QCOMPARE(port.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestFinder)
#include "TestFinder.moc"
