// SPDX-License-Identifier: GPL-3.0-or-later
// A camera that another program holds; with real processes and a scripted camera host.
#include "app/CameraConnector.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 20'000;

DesktopBuses noBuses()
{
    const auto none = [] { return QDBusConnection(QStringLiteral("no bus")); };
    return {none, none};
}

/** A session, a connector, and a camera host that does as it is told. */
struct Scene
{
    explicit Scene(const QStringList& script)
        : controller(session)
        , connector(controller.shown(),
              {noBuses(), QStringLiteral("/proc"), folder.filePath(QStringLiteral("usb"))})
        , connected(&connector, &CameraConnector::connected)
        , failed(&connector, &CameraConnector::failed)
    {
        QDir(folder.path()).mkpath(QStringLiteral("usb/001"));
        QFile device(this->device());
        isMade = device.open(QIODevice::WriteOnly) && makeHost(script);
        qputenv("SKEIN_PROGRAMS", folder.path().toLocal8Bit());
        auto opened = session.open(folder.filePath(QStringLiteral("session")));
        isMade = isMade && QTest::qWaitFor([&] { return session.isOpen(); }, patienceMs);
    }

    [[nodiscard]] QString device() const { return folder.filePath(QStringLiteral("usb/001/005")); }

    bool makeHost(const QStringList& script)
    {
        QFile host(folder.filePath(QStringLiteral("skein-camera-host")));
        if (!host.open(QIODevice::WriteOnly)) {
            return false;
        }
        host.write("#!/bin/sh\nexec '" SCRIPTED_HOST "' --count '");
        host.write(folder.filePath(QStringLiteral("runs")).toLocal8Bit() + "'");
        for (const QString& line : script) {
            host.write(" --on " + line.toLatin1());
        }
        host.write(" \"$@\"\n");
        return host.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void connectCamera()
    {
        CameraInfo camera;
        camera.model = QStringLiteral("Scripted");
        camera.port = QStringLiteral("usb:001,005");
        connector.connectTo(camera);
    }

    QTemporaryDir folder;
    Session session;
    SessionController controller;
    CameraConnector connector;
    QSignalSpy connected;
    QSignalSpy failed;
    bool isMade = false;
};

} // namespace

class CameraConnectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHolderIsNamedAndEndedOnOrder()
    {
        Scene scene({QStringLiteral("1:open=held")});
        QVERIFY(scene.isMade);
        QProcess holder;
        holder.setStandardInputFile(scene.device());
        holder.start(QStringLiteral("sleep"), {QStringLiteral("1000")});
        QVERIFY(holder.waitForStarted());
        scene.connectCamera();
        QTRY_COMPARE_WITH_TIMEOUT(scene.failed.size(), 1, patienceMs);
        const auto error = scene.failed.first().first().value<Error>();
        QCOMPARE(error.kind, ErrorKind::HeldByOther);
        QVERIFY2(error.message.contains(QStringLiteral("“sleep”")), qPrintable(error.message));
        QVERIFY(scene.connector.holder());
        QVERIFY(!scene.connector.isConnecting());
        QCOMPARE(holder.state(), QProcess::Running); // Nobody has ordered its end.

        scene.connector.endHolder();
        QTRY_COMPARE_WITH_TIMEOUT(scene.connected.size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, patienceMs);
        QCOMPARE(scene.failed.size(), 1);
        QVERIFY(!scene.connector.holder());
    }

    void aHolderThatEndedByItselfIsNoObstacle()
    {
        Scene scene({QStringLiteral("1:open=held")});
        QVERIFY(scene.isMade);
        QProcess holder;
        holder.setStandardInputFile(scene.device());
        holder.start(QStringLiteral("sleep"), {QStringLiteral("1000")});
        QVERIFY(holder.waitForStarted());
        scene.connectCamera();
        QTRY_COMPARE_WITH_TIMEOUT(scene.failed.size(), 1, patienceMs);
        holder.kill();
        QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, patienceMs);
        scene.connector.endHolder();
        QTRY_COMPARE_WITH_TIMEOUT(scene.connected.size(), 1, patienceMs);
    }

    void aCameraHeldForAMomentIsConnectedByItself()
    {
        Scene scene({QStringLiteral("1:open=held"), QStringLiteral("2:open=held")});
        QVERIFY(scene.isMade);
        scene.connectCamera();
        QTRY_COMPARE_WITH_TIMEOUT(scene.connected.size(), 1, patienceMs);
        QCOMPARE(scene.failed.size(), 0);
    }

    void aCameraHeldForGoodIsASentenceInTheEnd()
    {
        Scene scene({QStringLiteral("open=held")});
        QVERIFY(scene.isMade);
        scene.connectCamera();
        QTRY_COMPARE_WITH_TIMEOUT(scene.failed.size(), 1, patienceMs);
        QVERIFY(!scene.connector.holder());
        QVERIFY(!scene.connector.isConnecting());
        QVERIFY(scene.controller.camera() == nullptr);
    }

    void disconnectingEndsTheWaiting()
    {
        Scene scene({QStringLiteral("open=held")});
        QVERIFY(scene.isMade);
        QSignalSpy disconnected(&scene.connector, &CameraConnector::disconnected);
        scene.connectCamera();
        scene.connector.disconnectCamera();
        QCOMPARE(disconnected.size(), 1);
        QVERIFY(!scene.connector.isConnecting());
        QVERIFY(scene.controller.camera() == nullptr);
    }
};

QTEST_GUILESS_MAIN(CameraConnectorTest)
#include "CameraConnectorTest.moc"
