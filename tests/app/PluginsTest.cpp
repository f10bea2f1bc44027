// SPDX-License-Identifier: GPL-3.0-or-later
// Plugins from their files into the windows of the program, and out again.
#include "app/Plugins.h"
#include "app/Program.h"
#include "app/plugins/PluginDesks.h"
#include "plugin/Modules.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginSequences.h"
#include "plugin/loader/CrashMark.h"
#include "sequence/SequenceDefinition.h"
#include "sequence/SequencePools.h"
#include "sequence/SequenceStore.h"
#include "widgets/MessageBar.h"
#include "widgets/PluginRow.h"
#include "widgets/PreferencesDialog.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <chrono>

using namespace skein;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

/** The program with the plugins of a folder. */
struct Loaded
{
    explicit Loaded(const Modules& modules, bool startsNone = false)
        : plugins(program.windows, program.settings)
        , first(&program.open(false))
    {
        QSignalSpy ready(&plugins.manager(), &PluginManager::ready);
        plugins.begin({{modules.plugins()}, modules.crashes(), startsNone});
        isReady = ready.wait(patienceMs);
    }

    [[nodiscard]] PluginState state(const char* id)
    {
        for (const PluginEntry& each : plugins.manager().entries()) {
            if (each.plugin.metadata.id == q(id)) {
                return each.state;
            }
        }
        return PluginState::Unusable;
    }

    Program program;
    Plugins plugins;
    Workspace* first;
    bool isReady = false;
};

/** A sequence to be saved. */
SequenceDefinition evening()
{
    SequenceDefinition saved;
    saved.name = q("Evening");
    saved.what = BurstSequence{2};
    return saved;
}

QAction* command(const Workspace& workspace, const char* text)
{
    const auto actions = workspace.window().findChildren<QAction*>();
    const auto found = std::ranges::find_if(
        actions, [text](const QAction* each) { return each->text() == q(text); });
    return found != actions.end() ? *found : nullptr;
}

} // namespace

class PluginsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void whatAPluginAddsIsInAllWindowsAndGoesWithIt()
    {
        const Modules modules;
        modules.put(q("good"));
        Loaded loaded(modules);
        QVERIFY(loaded.isReady);
        Workspace& second = loaded.program.open(false);
        QTRY_VERIFY(command(*loaded.first, "Go") != nullptr);
        QTRY_VERIFY(command(second, "Go") != nullptr);
        loaded.plugins.manager().setOn(q("test.good"), false);
        QTRY_VERIFY(command(*loaded.first, "Go") == nullptr);
        QTRY_VERIFY(command(second, "Go") == nullptr);
    }

    void oneThatThrowsIsSwitchedOffAndASentenceSaysSo()
    {
        const Modules modules;
        modules.put(q("throws_in_call"));
        Loaded loaded(modules);
        QAction* go = command(*loaded.first, "Go");
        QVERIFY(go);
        go->trigger();
        QTRY_COMPARE(loaded.state("test.throws-in-call"), PluginState::Failed);
        QTRY_VERIFY(loaded.first->window().messages().text().contains(q("Throws In Call")));
        QVERIFY(loaded.first->window().messages().text().contains(q("bad luck")));
        QTRY_VERIFY(command(*loaded.first, "Go") == nullptr);
    }

    void oneThatTookTheProgramDownIsOffAndASentenceSaysSo()
    {
        const Modules modules;
        modules.put(q("good"));
        QDir().mkpath(modules.crashes());
        {
            // What a program leaves behind that was killed while the plugin was called.
            auto mark = CrashMark::create(modules.crashes());
            QVERIFY(mark);
            QVERIFY((*mark)->enter("test.good") >= 0);
            const QString name = QDir(modules.crashes()).entryList(QDir::Files).first();
            QVERIFY(QFile::copy(
                modules.crashes() + u'/' + name, modules.crashes() + q("/dead.running")));
        }
        Loaded loaded(modules);
        QCOMPARE(loaded.state("test.good"), PluginState::Crashed);
        QVERIFY(command(*loaded.first, "Go") == nullptr);
        QTRY_VERIFY(loaded.first->window().messages().text().contains(q("“Good”")));
        // Another chance.
        loaded.plugins.manager().setOn(q("test.good"), true);
        QCOMPARE(loaded.state("test.good"), PluginState::Running);
        QTRY_VERIFY(command(*loaded.first, "Go") != nullptr);
        QTRY_VERIFY(crashes::remembered(modules.crashes()).isEmpty());
    }

    void aPluginKnowsTheSavedSequencesWhenItStarts()
    {
        QVERIFY(SequenceStore().save(evening()));
        const Modules modules;
        Loaded loaded(modules);
        const auto desk =
            loaded.plugins.desks().open({q("late"), q("Late"), modules.crashes()}, {});
        // At once: no event loop ran since it was made.
        QCOMPARE(desk->host().sequences().names(), QStringList{q("Evening")});
        QVERIFY(!desk->host().sequences().definition(q("Evening")).isEmpty());
        QVERIFY(SequenceStore().remove(q("Evening")));
    }

    void whatOnePluginHasSavedAnotherOnesReadingDoesNotTakeAway()
    {
        Program program;
        PluginDesks desks(program.windows, program.settings);
        const auto one = desks.open({q("one"), q("One"), program.folder.path()}, {});
        const auto other = desks.open({q("other"), q("Other"), program.folder.path()}, {});
        QThreadPool& disk = SequencePools::of(SequenceStore().folder());
        for (int reading = 0; reading < 3; ++reading) { // What is read at first, for each of them.
            disk.waitForDone();
            QCoreApplication::processEvents();
        }
        QSemaphore mayRead;
        QSemaphore maySave;
        bool hasRead = false;
        disk.start([&] { mayRead.acquire(); });
        QCOMPARE(other->host().sequences().names(), QStringList()); // Reads anew.
        disk.start([&] {
            QMetaObject::invokeMethod(
                qApp, [&] { hasRead = true; }, Qt::QueuedConnection);
            maySave.acquire();
        });
        QCOMPARE(one->host().sequences().save(q("Evening"), evening().toJson()), QString());
        mayRead.release();
        QTRY_VERIFY_WITH_TIMEOUT(hasRead, patienceMs); // The answer has come, and lacks it.
        QVERIFY(!one->host().sequences().definition(q("Evening")).isEmpty());
        QCOMPARE(one->host().sequences().names(), QStringList{q("Evening")});
        QCOMPARE(other->host().sequences().names(), QStringList{q("Evening")});
        maySave.release();
        disk.waitForDone();
        QVERIFY(SequenceStore().remove(q("Evening")));
        QTRY_COMPARE_WITH_TIMEOUT(
            other->host().sequences().names(), QStringList(), patienceMs); // It reads on.
    }

    void aDiskThatDoesNotAnswerKeepsNoPluginFromStarting()
    {
        QVERIFY(SequenceStore().save(evening()));
        Program program;
        PluginDesks desks(program.windows, program.settings);
        const Workspace& first = program.open(false);
        QThreadPool& disk = SequencePools::of(SequenceStore().folder());
        QSemaphore mayRead;
        disk.start([&] { mayRead.acquire(); });
        int starts = 0;
        desks.prepare([&] { ++starts; }, std::chrono::milliseconds(1));
        QTRY_COMPARE_WITH_TIMEOUT(starts, 1, patienceMs);
        QVERIFY2(first.window().messages().text().contains(q("saved sequences")),
            qPrintable(first.window().messages().text()));
        mayRead.release();
        const auto desk = desks.open({q("late"), q("Late"), program.folder.path()}, {});
        QTRY_COMPARE_WITH_TIMEOUT(
            desk->host().sequences().names(), QStringList{q("Evening")}, patienceMs);
        QCOMPARE(starts, 1);
        QVERIFY(SequenceStore().remove(q("Evening")));
    }

    void thePreferencesListThem()
    {
        const Modules modules;
        modules.put(q("good"));
        Loaded loaded(modules);
        PreferencesDialog& dialog = loaded.first->window().showPreferences();
        auto* row = dialog.findChild<PluginRow*>();
        QVERIFY(row);
        auto* list = dialog.findChild<QListWidget*>(q("list"));
        QCOMPARE(list->findItems(q("Plugins"), Qt::MatchExactly).size(), 1);
        row->findChild<QCheckBox*>()->click();
        QTRY_COMPARE(loaded.state("test.good"), PluginState::Off);
        QTRY_VERIFY(command(*loaded.first, "Go") == nullptr);
    }

    void withoutPluginsNothingOfThemIsThere()
    {
        const Modules modules;
        modules.put(q("good"));
        Loaded loaded(modules, true);
        QVERIFY(loaded.isReady);
        QCOMPARE(loaded.state("test.good"), PluginState::Off);
        QVERIFY(command(*loaded.first, "Go") == nullptr);
    }
};

QTEST_MAIN(PluginsTest)
#include "PluginsTest.moc"
