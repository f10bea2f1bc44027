// SPDX-License-Identifier: GPL-3.0-or-later
// The life of plugins: switched on and off, failing, leaving things behind.
#include "plugin/loader/PluginManager.h"
#include "base/Settings.h"
#include "plugin/Modules.h"
#include "plugin/TestOffice.h"
#include "plugin/loader/CallWatch.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <type_traits>

using namespace skein;

namespace {

constexpr int patienceMs = 20'000;

// What a plugin is lent it cannot delete, even by mistake.
static_assert(!std::is_destructible_v<PluginHost> && !std::is_destructible_v<PluginActions>);

QString q(const char* text)
{
    return QString::fromLatin1(text);
}

/** The program's side: settings stay when it is made anew. */
struct Program
{
    explicit Program(const Modules& modules, bool startsNone = false, bool isBusy = false)
        : settings(modules.dir.filePath(q("settings.conf")))
        , plugins(settings, watch, office)
    {
        office.opensBusy = isBusy;
        QSignalSpy ready(&plugins, &PluginManager::ready);
        plugins.begin({{modules.plugins()}, modules.crashes(), startsNone});
        isReady = ready.wait(patienceMs) || ready.count() > 0;
    }

    [[nodiscard]] PluginEntry entry(const char* id) const
    {
        for (const PluginEntry& each : plugins.entries()) {
            if (each.plugin.metadata.id == q(id)) {
                return each;
            }
        }
        return {{}, PluginState::Unusable, q("not found")};
    }
    [[nodiscard]] PluginState state(const char* id) const { return entry(id).state; }

    Settings settings;
    CallWatch watch;
    TestOffice office;
    PluginManager plugins;
    bool isReady = false;
};

bool isMapped(const QString& file)
{
    QFile maps(q("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(file.toUtf8());
}

} // namespace

class PluginManagerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnRunsAndWhatIsOffIsNotLoaded()
    {
        const Modules modules;
        modules.put(q("good"));
        modules.put(q("off_at_first"));
        const Program program(modules);
        QVERIFY(program.isReady);
        QCOMPARE(program.state("test.good"), PluginState::Running);
        QVERIFY(program.entry("test.good").isOn);
        QCOMPARE(program.state("test.off-at-first"), PluginState::Off);
        QVERIFY(!program.entry("test.off-at-first").isOn);
        QVERIFY(isMapped(modules.file(q("good"))));
        QVERIFY(!isMapped(modules.file(q("off_at_first"))));
        QVERIFY(program.office.told.isEmpty());
    }

    void switchingOffTakesEffectAtOnceAndLeavesTheLibraryMapped()
    {
        const Modules modules;
        modules.put(q("good"));
        Program program(modules);
        QSignalSpy changed(&program.plugins, &PluginManager::changed);
        QTest::ignoreMessage(QtInfoMsg, "good is gone");
        program.plugins.setOn(q("test.good"), false);
        QCOMPARE(program.state("test.good"), PluginState::Off);
        QVERIFY(changed.count() > 0);
        QCOMPARE(program.office.log.last(), q("test.good: closed"));
        QVERIFY(program.office.log.contains(q("test.good: stopped")));
        QVERIFY(program.office.desks.isEmpty());
        QVERIFY(isMapped(modules.file(q("good"))));
    }

    void aPluginSpeaksTheUsersLanguageFromItsFirstWord()
    {
        const Modules modules;
        modules.put(q("good"));
        const auto restored = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        QLocale::setDefault(QLocale(QLocale::English));
        {
            const Program english(modules);
            QVERIFY(english.office.log.contains(q("test.good: started in plain English")));
        }
        QLocale::setDefault(QLocale(QLocale::German));
        {
            const Program german(modules);
            QVERIFY(german.office.log.contains(q("test.good: started auf Deutsch")));
        }
        QLocale::setDefault(QLocale(QLocale::French)); // Which it has not learnt.
        {
            const Program french(modules);
            QVERIFY(french.office.log.contains(q("test.good: started in plain English")));
        }
    }

    void switchingOnAgainMakesAFreshOne()
    {
        const Modules modules;
        modules.put(q("good"));
        Program program(modules);
        QTest::ignoreMessage(QtInfoMsg, "good is gone");
        program.plugins.setOn(q("test.good"), false);
        QCoreApplication::processEvents();
        program.plugins.setOn(q("test.good"), true);
        QCOMPARE(program.state("test.good"), PluginState::Running);
        TestWindow window(nullptr);
        program.office.desk(q("test.good"))->trigger(window);
        QCOMPARE(program.office.log.last(), q("test.good: went"));
        QTest::ignoreMessage(QtInfoMsg, "good is gone");
        program.plugins.end();
    }

    void switchedOffAndOnInOneBreathItRuns()
    {
        const Modules modules;
        modules.put(q("good"));
        Program program(modules);
        program.plugins.setOn(q("test.good"), false);
        program.plugins.setOn(q("test.good"), true);
        QTRY_COMPARE_WITH_TIMEOUT(program.state("test.good"), PluginState::Running, patienceMs);
        QCOMPARE(program.office.desks.size(), 1);
    }

    void theChoiceIsRemembered()
    {
        const Modules modules;
        modules.put(q("good"));
        modules.put(q("off_at_first"));
        {
            Program program(modules);
            program.plugins.setOn(q("test.good"), false);
            program.plugins.setOn(q("test.off-at-first"), true);
            QCOMPARE(program.state("test.off-at-first"), PluginState::Running);
        }
        const Program again(modules);
        QCOMPARE(again.state("test.good"), PluginState::Off);
        QCOMPARE(again.state("test.off-at-first"), PluginState::Running);
    }

    void whatStillWorksIsWaitedForBeforeItIsDestroyed()
    {
        const Modules modules;
        modules.put(q("good"));
        Program program(modules);
        TestDesk* desk = program.office.desk(q("test.good"));
        desk->setBusy(true);
        program.plugins.setOn(q("test.good"), false);
        QCOMPARE(program.state("test.good"), PluginState::Ending);
        program.plugins.setOn(q("test.good"), true); // Meanwhile.
        QCOMPARE(program.state("test.good"), PluginState::Ending);
        QTest::ignoreMessage(QtInfoMsg, "good is gone");
        desk->setBusy(false);
        QTRY_COMPARE_WITH_TIMEOUT(program.state("test.good"), PluginState::Running, patienceMs);
    }

    void theyEndInTheReverseOrder()
    {
        const Modules modules;
        modules.put(q("good"), q("plugins"), q("a"));
        modules.put(q("throws_in_call"), q("plugins"), q("b"));
        modules.put(q("leaks_widgets"), q("plugins"), q("c"));
        Program program(modules);
        program.plugins.end();
        QStringList opened;
        QStringList closed;
        for (const QString& line : std::as_const(program.office.log)) {
            const QString id = line.section(u':', 0, 0);
            if (line.endsWith(q(": opened"))) {
                opened.append(id);
            } else if (line.endsWith(q(": closed"))) {
                closed.prepend(id);
            }
        }
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened, closed);
    }

    void aFailedStartIsListedAndTheOthersRun_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("refuses") << q("There is no meter. Plug it in.");
        QTest::newRow("throws_at_birth") << q("no luck");
        QTest::newRow("throws_in_start") << q("out of luck");
        QTest::newRow("missing_symbol") << q("skeinFunctionThatIsNowhere()");
    }

    void aFailedStartIsListedAndTheOthersRun()
    {
        QFETCH(QString, word);
        const QString name = q(QTest::currentDataTag());
        const Modules modules;
        modules.put(name, q("plugins"), q("a"));
        modules.put(q("good"), q("plugins"), q("b"));
        const Program program(modules);
        const QByteArray id = "test." + QByteArray(QTest::currentDataTag()).replace('_', '-');
        const PluginEntry entry = program.entry(id.constData());
        QCOMPARE(entry.state, PluginState::Failed);
        QVERIFY2(entry.reason.contains(word), qPrintable(entry.reason));
        QVERIFY(entry.isOn); // It is tried again at the next start.
        QCOMPARE(program.state("test.good"), PluginState::Running);
        QCOMPARE(program.office.desks.size(), 1);
    }

    void onePluginThatThrowsIsSwitchedOffAndToldOnce()
    {
        const Modules modules;
        modules.put(q("throws_in_call"));
        modules.put(q("good"));
        Program program(modules);
        TestWindow window(nullptr);
        program.office.desk(q("test.throws-in-call"))->trigger(window);
        QTRY_COMPARE_WITH_TIMEOUT(
            program.state("test.throws-in-call"), PluginState::Failed, patienceMs);
        QCOMPARE(program.entry("test.throws-in-call").reason, q("bad luck"));
        QCOMPARE(program.office.told.size(), 1);
        QVERIFY(program.office.told.first().contains(q("Throws In Call")));
        QCOMPARE(program.state("test.good"), PluginState::Running);
        // It can be switched on again.
        QCoreApplication::processEvents();
        program.plugins.setOn(q("test.throws-in-call"), true);
        QCOMPARE(program.state("test.throws-in-call"), PluginState::Running);
    }

    void onePluginThatFailsWithinItsOwnEventLoopIsDestroyedAfterIt()
    {
        const Modules modules;
        modules.put(q("good"));
        Program program(modules);
        {
            // One of its functions waits for a dialog, and another one fails meanwhile.
            const WatchedCall call(program.watch, "test.good");
            program.office.desk(q("test.good"))->fail(q("bad luck"));
            QTRY_COMPARE(program.state("test.good"), PluginState::Ending);
            bool hasPassed = false;
            QTimer::singleShot(200, &program.plugins, [&hasPassed] { hasPassed = true; });
            QTRY_VERIFY(hasPassed);
            QVERIFY(program.office.desk(q("test.good")) != nullptr);
            QCOMPARE(program.state("test.good"), PluginState::Ending);
        }
        QTest::ignoreMessage(QtInfoMsg, "good is gone");
        QTRY_COMPARE_WITH_TIMEOUT(program.state("test.good"), PluginState::Failed, patienceMs);
        QCOMPARE(program.entry("test.good").reason, q("bad luck"));
    }

    void workOfAFailedStartIsNotLeftWithoutItsDesk()
    {
        const Modules modules;
        modules.put(q("refuses"));
        Program program(modules, false, true);
        QCOMPARE(program.state("test.refuses"), PluginState::Ending);
        program.plugins.end();
        QVERIFY(!program.office.log.contains(q("test.refuses: closed")));
        qDeleteAll(QList<TestDesk*>(program.office.desks)); // Its work has ended now.
    }

    void aWindowThatTheProgramLetsGoMayGoWhileAPluginIsAtWork()
    {
        CallWatch watch;
        auto window = std::make_unique<QObject>();
        watch.protect(*window);
        watch.unprotect(*window);
        const WatchedCall call(watch, "test.good");
        window.reset(); // Else the program would have ended here.
        QCOMPARE(watch.current(), QByteArray("test.good"));
    }

    void whatIsThrownWhenItStopsDoesNoHarm()
    {
        const Modules modules;
        modules.put(q("throws_in_stop"));
        Program program(modules);
        program.plugins.setOn(q("test.throws-in-stop"), false);
        QCOMPARE(program.state("test.throws-in-stop"), PluginState::Off);
    }

    void onePluginThatDeletesItselfDoesNoHarm()
    {
        const Modules modules;
        modules.put(q("deletes_itself"));
        Program program(modules);
        program.plugins.setOn(q("test.deletes-itself"), false);
        QCOMPARE(program.state("test.deletes-itself"), PluginState::Off);
        QCoreApplication::processEvents();
        program.plugins.setOn(q("test.deletes-itself"), true);
        QCOMPARE(program.state("test.deletes-itself"), PluginState::Running);
    }

    void theWidgetsThatItLeavesBehindAreDeleted()
    {
        const Modules modules;
        modules.put(q("leaks_widgets"));
        Program program(modules);
        const auto titles = [] {
            QStringList all;
            for (const QWidget* each : QApplication::topLevelWidgets()) {
                all << each->windowTitle();
            }
            all.sort();
            return all;
        };
        QWidget ours;
        ours.setWindowTitle(q("ours"));
        ours.show();
        QCOMPARE(titles(), (QStringList{q("never shown"), q("ours"), q("plain")}));
        program.plugins.setOn(q("test.leaks-widgets"), false);
        QCOMPARE(titles(), QStringList{q("ours")});
    }

    void withoutPluginsTheyAreListedAndNoneIsLoaded()
    {
        const Modules modules;
        modules.put(q("good"));
        Program program(modules, /*startsNone=*/true);
        QVERIFY(program.isReady);
        QVERIFY(program.plugins.startsNone());
        QCOMPARE(program.state("test.good"), PluginState::Off);
        QVERIFY(program.entry("test.good").isOn);
        QVERIFY(!isMapped(modules.file(q("good"))));
        program.plugins.setOn(q("test.good"), false);
        program.plugins.setOn(q("test.good"), true);
        QVERIFY(!isMapped(modules.file(q("good"))));
    }

    void aProgramThatEndsAtOnceWaitsForNothing()
    {
        const Modules modules;
        modules.put(q("good"));
        Settings settings(modules.dir.filePath(q("settings.conf")));
        CallWatch watch;
        TestOffice office;
        PluginManager plugins(settings, watch, office);
        plugins.begin({{modules.plugins()}, modules.crashes()});
        plugins.end();
        QVERIFY(office.log.isEmpty());
    }
};

QTEST_MAIN(PluginManagerTest)
#include "PluginManagerTest.moc"
