// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with a desktop that is played on a bus of the test's own: what keeps it awake,
// and what it tells while nobody looks.
#include "app/AwayNotices.h"
#include "app/PlayedDesktop.h"
#include "app/Program.h"
#include "app/StayAwake.h"
#include "colour/PrivateBus.h"
#include "widgets/DesktopKeys.h"
#include "widgets/MessageBar.h"
#include "widgets/SequencePlayer.h"
#include "widgets/WindowParts.h"
#include "widgets/WindowWork.h"

#include <QDialog>
#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

/** Somebody looks at a window that is none of the program's main ones, or at none at all. */
void lookAway(const Workspace& workspace)
{
    workspace.window().showMinimized();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.window().isActiveWindow(), patienceMs);
}

const QString problem = QStringLiteral("The disk is full.");

} // namespace

class DesktopWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKEIN_NEEDS_BUS(m_bus);
        prepareWindows();
    }

    void liveViewKeepsTheScreenAwakeAndNothingElse()
    {
        PlayedPortal portal(m_bus.connection());
        Program program;
        const StayAwake stayAwake(program.windows, program.settings, buses(), quick);
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::LiveView)->isEnabled(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(stayAwake.kept(), Awake::Nothing, patienceMs);
        action(workspace, ActionId::LiveView)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(portal.held.values(), QList<uint>{8}, patienceMs);
        action(workspace, ActionId::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(portal.held.isEmpty(), patienceMs);
    }

    void aSequenceKeepsTheComputerAwakeUntilItHasEnded()
    {
        PlayedPortal portal(m_bus.connection());
        Program program;
        const StayAwake stayAwake(program.windows, program.settings, buses(), quick);
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        SequencePlayer& player = workspace.window().sequences();
        SequenceTiming timing;
        timing.count = 1000;
        timing.seconds = 1;
        QVERIFY(player.start({QStringLiteral("Clouds"), IntervalSequence{timing, nullptr}}));
        QTRY_COMPARE_WITH_TIMEOUT(portal.held.values(), QList<uint>{12}, patienceMs);
        QVERIFY(!portal.reason.isEmpty());
        player.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!player.isActive(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(portal.held.isEmpty(), patienceMs);
    }

    void workOfAnExtensionKeepsItAwakeUnlessThePreferencesSayNo()
    {
        PlayedPortal portal(m_bus.connection());
        Program program;
        const StayAwake stayAwake(program.windows, program.settings, buses(), quick);
        Workspace& workspace = program.open(false);
        WindowWork& work = workspace.window().parts().work;
        const int hold = work.hold(QStringLiteral("Stacking."), [] {});
        QTRY_COMPARE_WITH_TIMEOUT(portal.held.size(), 1, patienceMs);
        program.settings.setValue(desktopKeys::stayAwake, false);
        QTRY_VERIFY_WITH_TIMEOUT(portal.held.isEmpty(), patienceMs);
        program.settings.setValue(desktopKeys::stayAwake, true);
        QTRY_COMPARE_WITH_TIMEOUT(portal.held.size(), 1, patienceMs);
        work.release(hold);
        QTRY_VERIFY_WITH_TIMEOUT(portal.held.isEmpty(), patienceMs);
    }

    void whileAWindowIsLookedAtNothingIsTold()
    {
        PlayedNotifications server(m_bus.connection());
        Program program;
        const AwayNotices notices(program.windows, program.settings, buses());
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        workspace.window().messages().show({MessageKind::Error, problem, {}, {}, {}});
        lookAway(workspace);
        const QString second = QStringLiteral("The camera went away.");
        workspace.window().messages().show({MessageKind::Error, second, {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QCOMPARE(server.shown.first().text, second);
        QVERIFY(server.shown.first().title.contains(QLatin1String("Skein")));
        QCOMPARE(server.told, 1);
    }

    void whoChoosesANoticeSeesItsWindow()
    {
        PlayedNotifications server(m_bus.connection());
        Program program;
        const AwayNotices notices(program.windows, program.settings, buses());
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        lookAway(workspace);
        workspace.window().messages().show({MessageKind::Warning, problem, {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        server.choose(server.shown.firstKey());
        QTRY_VERIFY_WITH_TIMEOUT(workspace.window().isActiveWindow(), patienceMs);
        QVERIFY(!workspace.window().isMinimized());
        QTRY_VERIFY_WITH_TIMEOUT(server.shown.isEmpty(), patienceMs);
    }

    void noticesGoWithTheirMessagesAndWhenSomebodyComesBack()
    {
        PlayedNotifications server(m_bus.connection());
        Program program;
        const AwayNotices notices(program.windows, program.settings, buses());
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        lookAway(workspace);
        MessageBar& messages = workspace.window().messages();
        messages.show({MessageKind::Warning, problem, {}, {}, QStringLiteral("disk")});
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        messages.withdraw(QStringLiteral("disk"));
        QTRY_VERIFY_WITH_TIMEOUT(server.shown.isEmpty(), patienceMs);
        messages.show({MessageKind::Warning, problem, {}, {}, QStringLiteral("disk")});
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        workspace.window().showNormal();
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(server.shown.isEmpty(), patienceMs);
    }

    void whatOnlyInformsIsToldIfSomebodyWaitsForIt()
    {
        PlayedNotifications server(m_bus.connection());
        Program program;
        const AwayNotices notices(program.windows, program.settings, buses());
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        lookAway(workspace);
        BarMessage message{MessageKind::Information, QStringLiteral("By the way."), {}, {}, {}};
        workspace.window().messages().show(message);
        message.text = QStringLiteral("The sequence has ended.");
        message.isAwaited = true;
        workspace.window().messages().show(message);
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QCOMPARE(server.shown.first().text, message.text);
    }

    void thePreferencesCanForbidIt()
    {
        PlayedNotifications server(m_bus.connection());
        Program program;
        const AwayNotices notices(program.windows, program.settings, buses());
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        lookAway(workspace);
        program.settings.setValue(desktopKeys::notify, false);
        workspace.window().messages().show({MessageKind::Error, problem, {}, {}, {}});
        program.settings.setValue(desktopKeys::notify, true);
        const QString second = QStringLiteral("The camera went away.");
        workspace.window().messages().show({MessageKind::Error, second, {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QCOMPARE(server.shown.first().text, second);
    }

private:
    [[nodiscard]] DesktopBuses buses() const
    {
        const auto connector = m_bus.connector();
        return {connector, connector};
    }
    static constexpr StayAwake::Pace quick{
        std::chrono::milliseconds(50), std::chrono::milliseconds(200)};

    PrivateBus m_bus;
};

QTEST_MAIN(DesktopWindowTest)
#include "DesktopWindowTest.moc"
