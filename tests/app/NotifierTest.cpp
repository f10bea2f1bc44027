// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications of a desktop that is played on a bus of the test's own.
#include "app/Notifier.h"
#include "app/PlayedDesktop.h"
#include "colour/PrivateBus.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <thread>

using namespace skein;
using namespace skein::test;

namespace {

constexpr int patienceMs = 30'000;

DesktopNotice notice(const QString& key, const QString& text, bool isUrgent = false)
{
    return {key, QStringLiteral("Wedding – Skein"), text, isUrgent};
}

} // namespace

class NotifierTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKEIN_NEEDS_BUS(m_bus); }

    void whatIsToldIsShownWithAWayToTheWindow()
    {
        PlayedNotifications server(m_bus.connection());
        Notifier notifier(buses());
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("The disk is full."), true));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        const auto& shown = server.shown.first();
        QCOMPARE(shown.title, QStringLiteral("Wedding – Skein"));
        QCOMPARE(shown.text, QStringLiteral("The disk is full."));
        QCOMPARE(shown.actions.value(0), QStringLiteral("default"));
        QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toUInt(), 2U);
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(),
            QStringLiteral("org.skein_photo.Skein"));
    }

    void namesOfFilesAreNoMarkup()
    {
        PlayedNotifications server(m_bus.connection());
        server.capabilities.append(QStringLiteral("body-markup"));
        Notifier notifier(buses());
        notifier.tell(
            notice(QStringLiteral("a"), QStringLiteral("“<b>1</b> & 2.jpg” is damaged.")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QCOMPARE(server.shown.first().text,
            QStringLiteral("“&lt;b&gt;1&lt;/b&gt; &amp; 2.jpg” is damaged."));
    }

    void aNewerOneTakesThePlaceOfTheOlder()
    {
        PlayedNotifications server(m_bus.connection());
        Notifier notifier(buses());
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("two")));
        QTRY_COMPARE_WITH_TIMEOUT(server.told, 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QCOMPARE(server.shown.first().text, QStringLiteral("two"));
    }

    void whatIsWithdrawnGoesAlsoBeforeItsNumberIsKnown()
    {
        PlayedNotifications server(m_bus.connection());
        Notifier notifier(buses());
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        notifier.withdraw(QStringLiteral("a"));
        QTRY_VERIFY_WITH_TIMEOUT(server.shown.isEmpty(), patienceMs);
        notifier.tell(notice(QStringLiteral("b"), QStringLiteral("two")));
        notifier.withdraw(QStringLiteral("b"));
        notifier.tell(notice(QStringLiteral("c"), QStringLiteral("three")));
        // The second is shown alone for a moment.
        QTRY_COMPARE_WITH_TIMEOUT(server.told, 3, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QCOMPARE(server.shown.first().text, QStringLiteral("three"));
    }

    void whoChoosesOneIsHeard()
    {
        PlayedNotifications server(m_bus.connection());
        Notifier notifier(buses());
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        const uint id = server.shown.firstKey();
        server.choose(id + 1); // Of another program.
        server.choose(id);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patienceMs);
        QCOMPARE(chosen.first().at(0).toString(), QStringLiteral("a"));
        QCOMPARE(chosen.first().at(1).toString(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(server.shown.isEmpty(), patienceMs);
    }

    void whatLetsTheWindowComeForwardIsHandedOn()
    {
        PlayedNotifications server(m_bus.connection());
        Notifier notifier(buses());
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        server.choose(server.shown.firstKey(), QStringLiteral("token-7"));
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patienceMs);
        QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("token-7"));
    }

    void whatSomebodyDismissedIsNotReplaced()
    {
        PlayedNotifications server(m_bus.connection());
        Notifier notifier(buses());
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        const uint id = server.shown.firstKey();
        notifier.tell(notice(QStringLiteral("b"), QStringLiteral("two")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 2, patienceMs);
        server.dismiss(id);
        server.choose(id);
        server.choose(server.shown.lastKey());
        // What was said before that has been heard as well then.
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patienceMs);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("b"));
        QTRY_VERIFY_WITH_TIMEOUT(server.shown.isEmpty(), patienceMs);
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("three")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QVERIFY(server.shown.firstKey() != id);
    }

    void inASandboxThePortalTells()
    {
        PlayedPortal portal(m_bus.connection());
        Notifier notifier(buses());
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("<one>"), true));
        QTRY_COMPARE_WITH_TIMEOUT(portal.notices.size(), 1, patienceMs);
        const QVariantMap shown = portal.notices.value(QStringLiteral("a"));
        QCOMPARE(shown.value(QStringLiteral("body")).toString(), QStringLiteral("<one>"));
        QCOMPARE(shown.value(QStringLiteral("priority")).toString(), QStringLiteral("urgent"));
        portal.choose(QStringLiteral("a"), QStringLiteral("token-8"));
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patienceMs);
        QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("token-8"));
        QTRY_VERIFY_WITH_TIMEOUT(portal.notices.isEmpty(), patienceMs);
    }

    void whateverIsSaidBesideItWhoChoosesOneIsHeard_data()
    {
        QTest::addColumn<QVariantList>("parameter");
        QTest::addColumn<QString>("token");
        const QVariantMap platform{{QStringLiteral("activation-token"), QStringLiteral("token-9")}};
        const QString none;
        QTest::newRow("numbers") << QVariantList{QVariant::fromValue(QList<int>{1, 2})} << none;
        QTest::newRow("texts") << QVariantList{QStringList{QStringLiteral("a")}} << none;
        QTest::newRow("a text") << QVariantList{QStringLiteral("activation-token")} << none;
        QTest::newRow("a list") << QVariantList{QVariant(QVariantList{platform})} << none;
        QTest::newRow("another dictionary")
            << QVariantList{QVariantMap{{QStringLiteral("x"), 1}}} << none;
        QTest::newRow("no text in it")
            << QVariantList{QVariantMap{
                   {QStringLiteral("activation-token"), QVariant::fromValue(QList<int>{1})}}}
            << none;
        QTest::newRow("behind others")
            << QVariantList{QVariant::fromValue(QList<int>{1, 2}), 7, platform}
            << QStringLiteral("token-9");
    }

    void whateverIsSaidBesideItWhoChoosesOneIsHeard()
    {
        QFETCH(QVariantList, parameter);
        PlayedPortal portal(m_bus.connection());
        Notifier notifier(buses());
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one")));
        QTRY_COMPARE_WITH_TIMEOUT(portal.notices.size(), 1, patienceMs);
        portal.chooseWith(QStringLiteral("a"), parameter);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patienceMs);
        QTEST(chosen.first().at(1).toString(), "token");
    }

    void whatThePortalToldAServerThatComesLaterTakesOver()
    {
        PlayedPortal portal(m_bus.connection());
        Notifier notifier(buses());
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one")));
        QTRY_COMPARE_WITH_TIMEOUT(portal.notices.size(), 1, patienceMs);
        PlayedNotifications server(m_bus.connection());
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("two")));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(portal.notices.isEmpty(), patienceMs);
        notifier.withdraw(QStringLiteral("a"));
        QTRY_VERIFY_WITH_TIMEOUT(server.shown.isEmpty(), patienceMs);
    }

    void aBusThatDoesNotAnswerHoldsNobodyUp()
    {
        std::atomic<bool> mayAnswer{false};
        PlayedNotifications server(m_bus.connection());
        const auto slow = [&mayAnswer, open = m_bus.connector()] {
            while (!mayAnswer) {
                std::this_thread::yield();
            }
            return open();
        };
        Notifier notifier({slow, slow});
        notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one"))); // Would never return.
        notifier.tell(notice(QStringLiteral("b"), QStringLiteral("two")));
        notifier.withdraw(QStringLiteral("a"));
        mayAnswer = true;
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, patienceMs);
        QCOMPARE(server.shown.first().text, QStringLiteral("two"));
    }

    void whoGoesTakesAllOfThemAway()
    {
        PlayedNotifications server(m_bus.connection());
        {
            Notifier notifier(buses());
            notifier.tell(notice(QStringLiteral("a"), QStringLiteral("one")));
            notifier.tell(notice(QStringLiteral("b"), QStringLiteral("two")));
            notifier.tell(notice(QStringLiteral("c"), QStringLiteral("three")));
            QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 3, patienceMs);
            // Their numbers have come when what was said after them has.
            QSignalSpy chosen(&notifier, &Notifier::chosen);
            server.choose(server.shown.lastKey());
            QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(server.shown.isEmpty(), patienceMs);
    }

private:
    [[nodiscard]] DesktopBuses buses() const
    {
        const auto connector = m_bus.connector();
        return {connector, connector};
    }

    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "NotifierTest.moc"
