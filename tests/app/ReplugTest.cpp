// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras that go away and come back, perhaps at another address; in the whole program.
#include "app/Bodies.h"
#include "app/CameraConnector.h"
#include "app/CameraRack.h"
#include "app/PlayedUsb.h"
#include "camera/CameraNames.h"
#include "session/SessionBrowser.h"
#include "widgets/MessageBar.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** Where a camera is after it was plugged in again, while nobody can open it there yet. */
QString newAddress()
{
    return QStringLiteral("ptpip:127.0.0.1:1:1");
}

qsizetype placesOf(const Workspace& workspace)
{
    return workspace.controller().cameras().size();
}

Workspace& openAt(Program& program, const QString& session)
{
    CommandLine wishes;
    wishes.session = program.folder.filePath(session);
    return program.windows.open(wishes);
}

bool isRecovering(const TetheredCamera& place)
{
    return place.camera() != nullptr && place.camera()->state() == Camera::State::Recovering;
}

} // namespace

class ReplugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aCameraThatIsBeingConnectedAgainIsNoNewcomerAtItsNewAddress()
    {
        Body body(QStringLiteral("4711"));
        PlayedUsb usb;
        Program program(usb.takeFinder());
        usb.set({body.port()});
        Workspace& workspace = openAt(program, QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        body.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(isRecovering(workspace.controller().shown()), patienceMs);
        QVERIFY(usb.plug({}));
        QVERIFY(usb.plug({newAddress()}));
        QCOMPARE(placesOf(workspace), 1);
        body.tell(QStringLiteral("replug"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        QCOMPARE(placesOf(workspace), 1);
    }

    void aSecondBodyOfTheKindOfAConnectedOneIsANewcomer()
    {
        const Body left(QStringLiteral("4711"));
        const Body right(QStringLiteral("4712"));
        PlayedUsb usb;
        Program program(usb.takeFinder());
        usb.set({left.port()});
        Workspace& workspace = openAt(program, QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        QVERIFY(usb.plug({left.port(), right.port()}));
        QCOMPARE(placesOf(workspace), 2);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*workspace.controller().cameras().last()), patienceMs);
    }

    void aCameraGoesBackToTheWindowThatWaitsForIt()
    {
        const Body other(QStringLiteral("4711"));
        Body body(QStringLiteral("4712"));
        const Body third(QStringLiteral("4713"));
        PlayedUsb usb;
        Program program(usb.takeFinder());
        usb.set({other.port()});
        const Workspace& first = openAt(program, QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(first), patienceMs);
        QVERIFY(usb.plug({other.port()}));
        usb.set({other.port(), body.port(), third.port()});
        const Workspace& second = openAt(program, QStringLiteral("two"));
        QTRY_COMPARE_WITH_TIMEOUT(placesOf(second), 2, patienceMs);
        const QList<TetheredCamera*> places = second.controller().cameras();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*places.first()) && isReady(*places.last()), patienceMs);
        QCOMPARE(placesOf(first), 1);
        TetheredCamera& place = *places.first();
        body.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(isRecovering(place), patienceMs);
        QVERIFY(usb.plug({other.port(), third.port()}));
        QVERIFY(usb.plug({other.port(), third.port(), newAddress()}));
        QCOMPARE(placesOf(first), 1);
        QCOMPARE(placesOf(second), 2);
    }

    void aReplugWhileTheLossIsStillLookedIntoIsNotForgotten()
    {
        Program program;
        Session session;
        SessionBrowser browser(&session);
        SessionController controller(session);
        MainWindow window(controller, browser, program.settings);
        CameraNames names(program.settings);
        CameraRack rack({controller, window, names, program.settings});
        auto opened = session.open(program.folder.filePath(QStringLiteral("one")));
        QTRY_VERIFY_WITH_TIMEOUT(session.isOpen(), patienceMs);
        CameraInfo body;
        body.model = QStringLiteral("D850");
        body.serial = QStringLiteral("4711");
        body.port = QStringLiteral("usb:250,249"); // Nothing is there.
        CameraConnector& connector = *rack.connectors().front();
        QSignalSpy looks(&rack, &CameraRack::lookWanted);
        rack.connectTo(body);
        Q_EMIT connector.lost(body, {ErrorKind::Disconnected, QStringLiteral("It went away."), {}});
        QVERIFY(connector.isConnecting());
        body.port = QStringLiteral("usb:250,250");
        rack.plugged({body}, {}, {}, true);
        QCOMPARE(looks.size(), 0); // Its place is not free yet.
        QTRY_COMPARE_WITH_TIMEOUT(looks.size(), 1, patienceMs);
        rack.plugged({body}, {}, {}, true);
        QVERIFY(connector.isConnecting());
        QCOMPARE(connector.asked().port, body.port);
        QTRY_VERIFY_WITH_TIMEOUT(!connector.isConnecting(), patienceMs);
        QCOMPARE(looks.size(), 1); // Not for ever: nobody plugged anything meanwhile.
    }

    void whatIsSaidOfAHiddenCameraIsOutOfDateWhenItIsBack()
    {
        Body hidden(QStringLiteral("4711"));
        const Body shown(QStringLiteral("4712"));
        Program program;
        Workspace& workspace = openWith(program, hidden.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        connectBeside(workspace, shown.port());
        QTRY_COMPARE_WITH_TIMEOUT(placesOf(workspace), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        TetheredCamera& place = *workspace.controller().cameras().first();
        hidden.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(isRecovering(place), patienceMs);
        Q_EMIT place.problem({ErrorKind::Disconnected, QStringLiteral("It broke off."), {}});
        const MessageBar& bar = workspace.window().messages();
        QVERIFY(bar.text().contains(QLatin1String("It broke off.")));
        QVERIFY(bar.text().startsWith(place.name()));
        hidden.tell(QStringLiteral("replug"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(place), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!bar.text().contains(QLatin1String("It broke off.")), patienceMs);
    }
};

QTEST_MAIN(ReplugTest)
#include "ReplugTest.moc"
