// SPDX-License-Identifier: GPL-3.0-or-later
// Screen and computer are kept awake by a desktop that is played on a bus of the test's own.
#include "app/AwakeLock.h"
#include "app/PlayedDesktop.h"
#include "base/LogMemory.h"
#include "colour/PrivateBus.h"

#include <QTest>
#include <optional>

using namespace skein;
using namespace skein::test;

namespace {
constexpr int patienceMs = 30'000;
constexpr uint screenAndComputer = 12; // XDG Desktop Portal: suspend 4, idle 8.
constexpr uint screenOnly = 8;
} // namespace

class AwakeLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKEIN_NEEDS_BUS(m_bus); }

    void thePortalAndLogindAreAskedAndToldWhy()
    {
        PlayedPortal portal(m_bus.connection());
        PlayedLogind logind(m_bus.connection());
        AwakeLock lock(buses());
        lock.keep(Awake::Computer, QStringLiteral("A sequence runs."));
        QTRY_COMPARE_WITH_TIMEOUT(portal.held.values(), QList<uint>{screenAndComputer}, patienceMs);
        QCOMPARE(portal.reason, QStringLiteral("A sequence runs."));
        QTRY_COMPARE_WITH_TIMEOUT(
            logind.held(), QStringList{QStringLiteral("sleep:idle")}, patienceMs);
        lock.keep(Awake::Nothing, {});
        QTRY_VERIFY_WITH_TIMEOUT(portal.held.isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(logind.held().isEmpty(), patienceMs);
    }

    void whereOnlyTheScreenMattersTheComputerMaySleep()
    {
        PlayedPortal portal(m_bus.connection());
        PlayedLogind logind(m_bus.connection());
        AwakeLock lock(buses());
        lock.keep(Awake::Screen, {});
        QTRY_COMPARE_WITH_TIMEOUT(portal.held.values(), QList<uint>{screenOnly}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(logind.held(), QStringList{QStringLiteral("idle")}, patienceMs);
        lock.keep(Awake::Computer, {});
        QTRY_COMPARE_WITH_TIMEOUT(portal.held.values(), QList<uint>{screenAndComputer}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            logind.held(), QStringList{QStringLiteral("sleep:idle")}, patienceMs);
    }

    void withoutAPortalForItTheScreenSaverIsAsked()
    {
        PlayedPortal portal(m_bus.connection());
        portal.inhibits = false;
        PlayedScreenSaver saver(m_bus.connection());
        AwakeLock lock(buses());
        lock.keep(Awake::Screen, {});
        QTRY_COMPARE_WITH_TIMEOUT(saver.held, QSet<uint>{0}, patienceMs);
        lock.keep(Awake::Nothing, {});
        QTRY_VERIFY_WITH_TIMEOUT(saver.held.isEmpty(), patienceMs);
    }

    void whatIsGrantedTooLateIsGivenBack()
    {
        PlayedPortal portal(m_bus.connection());
        portal.isSlow = true;
        AwakeLock lock(buses());
        lock.keep(Awake::Computer, {});
        QTRY_COMPARE_WITH_TIMEOUT(portal.waiting(), 1, patienceMs);
        lock.keep(Awake::Nothing, {});
        portal.answerLate();
        QCOMPARE(portal.held.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(portal.held.isEmpty(), patienceMs);
    }

    void whoGoesGivesEverythingBack()
    {
        PlayedPortal portal(m_bus.connection());
        PlayedLogind logind(m_bus.connection());
        {
            AwakeLock lock(buses());
            lock.keep(Awake::Computer, {});
            QTRY_COMPARE_WITH_TIMEOUT(portal.held.size(), 1, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(logind.held().size(), 1, patienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(portal.held.isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(logind.held().isEmpty(), patienceMs);
    }

    void aDesktopThatStartsAnewIsAskedAgain()
    {
        std::optional<PlayedScreenSaver> saver(m_bus.connection());
        AwakeLock lock(buses());
        lock.keep(Awake::Computer, {});
        QTRY_COMPARE_WITH_TIMEOUT(saver->held.size(), 1, patienceMs);
        saver.reset();
        saver.emplace(m_bus.connection());
        QTRY_COMPARE_WITH_TIMEOUT(saver->held.size(), 1, patienceMs);
    }

    void aNewReasonIsToldBeforeTheFormerOneIsGivenUp()
    {
        PlayedPortal portal(m_bus.connection());
        PlayedLogind logind(m_bus.connection());
        AwakeLock lock(buses());
        lock.keep(Awake::Computer, QStringLiteral("A sequence runs."));
        QTRY_COMPARE_WITH_TIMEOUT(portal.held.size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(logind.held().size(), 1, patienceMs);
        const QString first = portal.held.firstKey();
        portal.isSlow = true;
        lock.keep(Awake::Computer, QStringLiteral("Photographs come."));
        QTRY_COMPARE_WITH_TIMEOUT(portal.waiting(), 1, patienceMs);
        QCOMPARE(portal.held.keys(), QStringList{first}); // No gap.
        portal.answerLate();
        QCOMPARE(portal.reason, QStringLiteral("Photographs come."));
        QTRY_VERIFY_WITH_TIMEOUT(!portal.held.contains(first), patienceMs);
        QCOMPARE(portal.held.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(
            logind.held(), QStringList{QStringLiteral("sleep:idle")}, patienceMs);
        lock.keep(Awake::Nothing, {});
        QTRY_VERIFY_WITH_TIMEOUT(portal.held.isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(logind.held().isEmpty(), patienceMs);
    }

    void whatLogindGaveIsKeptWhenItGivesNoMore()
    {
        PlayedLogind logind(m_bus.connection());
        const LogMemory log;
        AwakeLock lock(buses());
        lock.keep(Awake::Computer, QStringLiteral("A sequence runs."));
        QTRY_COMPARE_WITH_TIMEOUT(logind.held().size(), 1, patienceMs);
        logind.inhibits = false;
        lock.keep(Awake::Computer, QStringLiteral("Photographs come."));
        QTRY_VERIFY_WITH_TIMEOUT(
            readLogTexts().now.contains(QLatin1String("logind keeps nothing awake")), patienceMs);
        QCOMPARE(logind.held(), QStringList{QStringLiteral("sleep:idle")});
        lock.keep(Awake::Nothing, {});
        QTRY_VERIFY_WITH_TIMEOUT(logind.held().isEmpty(), patienceMs);
    }

    void whereNobodyAnswersTheLogSaysSo()
    {
        const auto nowhere = [] {
            return QDBusConnection::connectToBus(
                QStringLiteral("unix:path=/nowhere/at/all"), QStringLiteral("nowhere"));
        };
        const LogMemory log;
        AwakeLock lock({nowhere, nowhere});
        lock.keep(Awake::Computer, {});
        const auto isSaid = [](const char* what) {
            return readLogTexts().now.contains(QLatin1String(what));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaid("the desktop keeps no screen awake"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid("logind keeps nothing awake"), patienceMs);
        lock.keep(Awake::Nothing, {});
        QCOMPARE(lock.wanted(), Awake::Nothing);
    }

private:
    [[nodiscard]] DesktopBuses buses() const
    {
        const auto connector = m_bus.connector();
        return {connector, connector};
    }

    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(AwakeLockTest)
#include "AwakeLockTest.moc"
