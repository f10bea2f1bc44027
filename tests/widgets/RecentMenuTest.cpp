// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RecentMenu.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 30'000;

struct Desk
{
    Desk()
    {
        menu.addSeparator();
        forget = menu.addAction(QStringLiteral("Clear"));
    }

    /** Its entries above the separator, as somebody who opens it sees them. */
    QList<QAction*> entries()
    {
        Q_EMIT menu.aboutToShow();
        QList<QAction*> all = menu.actions();
        all.resize(all.size() - 2);
        return all;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("skein.conf"))};
    RecentSessions sessions{settings};
    QMenu menu;
    QAction* forget = nullptr;
    QString open;
    RecentMenu recent{menu, sessions, [this] { return open; }};
};

} // namespace

class RecentMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirstAndEachOnce()
    {
        Desk desk;
        for (const char* folder : {"/a", "/b", "/a", "/c", ""}) {
            desk.sessions.add(QLatin1String(folder));
        }
        QCOMPARE(desk.sessions.folders(),
            (QStringList{QStringLiteral("/c"), QStringLiteral("/a"), QStringLiteral("/b")}));
    }

    void onlySoManyAreKept()
    {
        Desk desk;
        for (int number = 0; number < 30; ++number) {
            desk.sessions.add(QStringLiteral("/s%1").arg(number));
        }
        QCOMPARE(desk.sessions.folders().size(), RecentSessions::most);
        QCOMPARE(desk.sessions.folders().first(), QStringLiteral("/s29"));
        QCOMPARE(desk.entries().size(), RecentSessions::most);
    }

    void theOneThatIsOpenIsNotOffered()
    {
        Desk desk;
        desk.sessions.add(QStringLiteral("/photos/a"));
        desk.sessions.add(QStringLiteral("/photos/b"));
        desk.open = QStringLiteral("/photos/b");
        const QList<QAction*> entries = desk.entries();
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first()->text().contains(QStringLiteral("a – in /photos")));
    }

    void anEntryOpensItsFolder()
    {
        Desk desk;
        desk.sessions.add(QStringLiteral("/photos/Smith & Jones"));
        QSignalSpy chosen(&desk.recent, &RecentMenu::chosen);
        QAction* entry = desk.entries().value(0);
        QVERIFY(entry->text().contains(QLatin1String("Smith && Jones")));
        entry->trigger();
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("/photos/Smith & Jones"));
    }

    void whatIsNotThereIsGreyedWithTheReason()
    {
        Desk desk;
        QDir(desk.folder.path()).mkdir(QStringLiteral("here"));
        desk.sessions.add(desk.folder.filePath(QStringLiteral("gone")));
        desk.sessions.add(desk.folder.filePath(QStringLiteral("here")));
        const QList<QAction*> entries = desk.entries();
        QCOMPARE(entries.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!entries.at(1)->isEnabled(), patienceMs);
        QVERIFY(entries.at(1)->text().contains(QLatin1String("not there")));
        QVERIFY(!entries.at(1)->toolTip().isEmpty());
        QVERIFY(entries.at(0)->isEnabled());
    }

    void aDiskThatDoesNotAnswerHoldsNothingUp()
    {
        Desk desk;
        desk.sessions.add(QStringLiteral("/net/a"));
        QPromise<QStringList> first;
        first.start();
        desk.recent.setQuestion([&first](const QStringList&) { return first.future(); });
        QVERIFY(desk.entries().value(0)->isEnabled());
        QPromise<QStringList> second;
        second.start();
        desk.recent.setQuestion([&second](const QStringList&) { return second.future(); });
        QAction* entry = desk.entries().value(0);
        first.addResult(QStringList());
        first.finish();
        second.addResult(QStringList{QStringLiteral("/net/a")});
        second.finish();
        QCoreApplication::processEvents();
        QVERIFY(entry->isEnabled()); // The older answer came too late to count.
    }

    void whenAllAreForgottenItSaysSo()
    {
        Desk desk;
        desk.sessions.add(QStringLiteral("/a"));
        QCOMPARE(desk.entries().size(), 1);
        desk.sessions.forget();
        const QList<QAction*> entries = desk.entries();
        QCOMPARE(entries.size(), 1);
        QVERIFY(!entries.first()->isEnabled());
        QVERIFY(desk.menu.actions().contains(desk.forget));
    }
};

QTEST_MAIN(RecentMenuTest)
#include "RecentMenuTest.moc"
