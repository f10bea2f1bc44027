// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras that come, work and go in the whole program.
#include "app/Program.h"
#include "camera/VirtualCamera.h"
#include "widgets/CameraPicker.h"
#include "widgets/ControlPanel.h"
#include "widgets/MessageBar.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

class CameraWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aCameraBelongsToOneWindow()
    {
        Program program;
        Workspace& first = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(first, ActionId::Capture)->isEnabled(), patienceMs);
        CommandLine wishes;
        wishes.session = program.folder.filePath(QStringLiteral("other"));
        Workspace& second = program.windows.open(wishes);
        QVERIFY(hasActiveWindow(second));
        QTRY_VERIFY_WITH_TIMEOUT(second.session().isOpen(), patienceMs);
        action(second, ActionId::ConnectCamera)->trigger();
        auto* picker = second.window().findChild<CameraPicker*>();
        QVERIFY(picker != nullptr);
        CameraInfo same;
        same.port = first.cameraPorts().first();
        Q_EMIT picker->cameraChosen(same);
        QVERIFY(picker->statusText().contains(QLatin1String("Another window")));
        QVERIFY(second.cameraPorts().isEmpty());
    }

    void withoutASessionNoCameraIsConnectedUntilThereIsOne()
    {
        Program program;
        QFile file(program.folder.filePath(QStringLiteral("session")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.window().messages().text().isEmpty(), patienceMs);
        QVERIFY(workspace.cameraPorts().isEmpty());
        for (const ActionId id :
            {ActionId::Capture, ActionId::ConnectCamera, ActionId::ConnectVirtualCamera}) {
            QVERIFY(!action(workspace, id)->isEnabled());
        }
        workspace.session().open(program.folder.filePath(QStringLiteral("other")));
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QVERIFY(workspace.window().messages().text().isEmpty());
    }

    void theCameraStaysWhileAPhotographIsOnItsWay()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QAction* disconnect = action(workspace, ActionId::DisconnectCamera);
        QAction* stop = action(workspace, ActionId::CancelTransfer);
        QVERIFY(!stop->isEnabled());
        const QSignalSpy stopChanges(stop, &QAction::enabledChanged);
        action(workspace, ActionId::Capture)->trigger();
        QVERIFY(!disconnect->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(photographs(workspace.session().folder()).size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(disconnect->isEnabled(), patienceMs);
        QVERIFY(!stop->isEnabled()); // But meanwhile there was a transfer to be stopped.
        QCOMPARE(stopChanges.count(), 2);
    }

    void theKeyThatOpensTheShutterInBulbClosesIt()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        Camera* camera = workspace.controller().camera();
        camera->writeSetting(QStringLiteral("shutterspeed"), QStringLiteral("Bulb"));
        QTRY_COMPARE_WITH_TIMEOUT(camera->setting(QStringLiteral("shutterspeed"))->value.toString(),
            QStringLiteral("Bulb"), patienceMs);
        action(workspace, ActionId::Capture)->trigger();
        QCOMPARE(camera->state(), Camera::State::Capturing);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        // An answer from the camera: the shutter is open by now, the order is not merely waiting.
        const auto iso = camera->readSetting(QStringLiteral("iso"));
        QTRY_VERIFY_WITH_TIMEOUT(iso.isFinished(), patienceMs);
        QVERIFY(photographs(workspace.session().folder()).isEmpty());
        action(workspace, ActionId::Capture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(photographs(workspace.session().folder()).size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Ready, patienceMs);
    }

    void escapeSaysThatAnExposureIsFinishedAndKept()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        action(workspace, ActionId::Capture)->trigger();
        QCOMPARE(workspace.controller().camera()->state(), Camera::State::Capturing);
        action(workspace, ActionId::Cancel)->trigger();
        const MessageBar& bar = workspace.window().messages();
        QVERIFY(bar.text().contains(QLatin1String("kept")));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.controller().isIdle(), patienceMs);
        // What was said is what happened, also where the order had not reached the camera yet.
        QTRY_COMPARE_WITH_TIMEOUT(photographs(workspace.session().folder()).size(),
            bar.text().contains(QLatin1String("no photograph")) ? 0 : 1, patienceMs);
    }

    void whatWasSaidOfALostCameraGoesWhenThereIsOneAgain()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        MessageBar& bar = workspace.window().messages();
        Q_EMIT workspace.controller().problem(
            {ErrorKind::Disconnected, QStringLiteral("Two photographs wait on the card."), {}});
        Q_EMIT workspace.controller().problem(
            {ErrorKind::Io, QStringLiteral("The disk is full."), {}});
        QCOMPARE(bar.count(), 2);
        action(workspace, ActionId::ConnectVirtualCamera)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bar.count(), 1, patienceMs);
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
    }

    void anAddressWhereNothingListensIsASentenceWithTryAgain()
    {
        Program program;
        CommandLine wishes;
        wishes.cameraPort = QStringLiteral("ptpip:127.0.0.1:1:1");
        wishes.session = program.folder.filePath(QStringLiteral("session"));
        Workspace& workspace = program.windows.open(wishes);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.window().messages().text().isEmpty(), patienceMs);
        QVERIFY(!action(workspace, ActionId::Capture)->isEnabled());
        QVERIFY(action(workspace, ActionId::ConnectCamera)->isEnabled());
    }

    void anAddressIsTakenAsAPersonWritesIt_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("with one port") << QStringLiteral("ptpip:127.0.0.1:%1");
        QTest::newRow("by name") << QStringLiteral("ptpip:localhost:%1:%1");
    }
    void anAddressIsTakenAsAPersonWritesIt()
    {
        QFETCH(QString, pattern);
        Program program;
        VirtualCamera camera;
        QString port;
        camera.start().then(
            this, [&port](const Result<QString>& started) { port = started.value_or(QString()); });
        QTRY_VERIFY_WITH_TIMEOUT(!port.isEmpty(), patienceMs);
        CommandLine wishes;
        wishes.cameraPort = pattern.arg(port.section(u':', 2, 2));
        wishes.session = program.folder.filePath(QStringLiteral("session"));
        Workspace& workspace = program.windows.open(wishes);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QCOMPARE(workspace.cameraPorts(), QStringList{port});
    }

    void aCameraThatGoesAwayIsASentenceWithTryAgain()
    {
        Program program;
        auto camera = std::make_unique<VirtualCamera>();
        QString port;
        camera->start().then(
            this, [&port](const Result<QString>& started) { port = started.value_or(QString()); });
        QTRY_VERIFY_WITH_TIMEOUT(!port.isEmpty(), patienceMs);
        CommandLine wishes;
        wishes.cameraPort = port;
        wishes.session = program.folder.filePath(QStringLiteral("session"));
        Workspace& workspace = program.windows.open(wishes);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QCOMPARE(workspace.cameraPorts(), QStringList{port});
        camera.reset();
        // At once, long before it is given up: nobody can vouch for its settings any more.
        const auto* panel = workspace.window().findChild<ControlPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->settings().isEmpty(), patienceMs);
        QVERIFY(workspace.controller().camera() != nullptr);
        QCOMPARE(workspace.controller().camera()->state(), Camera::State::Recovering);
        const auto* again =
            workspace.window().messages().findChild<QPushButton*>(QStringLiteral("actionButton"));
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 3 * patienceMs);
        QVERIFY(workspace.cameraPorts().isEmpty());
        QVERIFY(!action(workspace, ActionId::Capture)->isEnabled());
    }
};

QTEST_MAIN(CameraWindowTest)
#include "CameraWindowTest.moc"
