// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of plugins: what they may not do from there, and whom they keep from what.
#include "app/PluginRig.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginAnalysers.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginJobs.h"
#include "plugin/PluginOverlays.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginSequences.h"
#include "plugin/PluginSettings.h"
#include "plugin/PluginTokens.h"
#include "plugin/PluginWindow.h"
#include "widgets/MessageBar.h"

#include <QSemaphore>
#include <QThreadPool>
#include <sys/resource.h>

using namespace skein;

namespace {

using Gate = std::shared_ptr<QSemaphore>;

/** Lets all through that wait, when it goes. */
struct Opener
{
    ~Opener() { gate->release(1000); }
    Gate gate = std::make_shared<QSemaphore>();
};

/** A job that ends when @p gate is opened, whether it was cancelled or not. */
PluginTask waitingFor(const Gate& gate, const Gate& begun)
{
    PluginTask task;
    task.work = [gate, begun](PluginJob&) {
        begun->release();
        gate->acquire();
        return QVariant();
    };
    return task;
}

int nicenessOfThisThread()
{
    return ::getpriority(PRIO_PROCESS, 0); // Of a thread, on Linux.
}

} // namespace

class PluginThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void nothingOfOursIsTouchedFromAThreadOfThePlugins()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        PluginHost& host = desk->host();
        PluginWindow* window = host.windows().first();
        PluginAction action;
        action.id = QStringLiteral("hello");
        action.text = QStringLiteral("Hello");
        action.triggered = [](PluginWindow&, bool) {};
        const PluginHandle command = host.actions().add(action);
        PluginOverlay overlay;
        overlay.id = QStringLiteral("o");
        const PluginHandle layer = host.overlays().add(overlay);
        PluginAnalyser analyser;
        analyser.id = QStringLiteral("a");
        analyser.analyse = [](const PluginAnalysedPicture&) { return QVariant(); };
        const PluginHandle looker = host.analysers().add(analyser);
        const PluginHandle word = host.tokens().add(
            {QStringLiteral("guest"), QStringLiteral("Guest"), QStringLiteral("Ada")});
        host.settings().setValue(QStringLiteral("kept"), 7);
        const Opener opener;
        const auto begun = std::make_shared<QSemaphore>();
        const PluginHandle other = host.jobs().run(waitingFor(opener.gate, begun));

        QStringList wrong;
        PluginTask task;
        task.work = [&](PluginJob&) {
            const auto check = [&wrong](bool isRefused, const char* what) {
                if (!isRefused) {
                    wrong.append(QLatin1String(what));
                }
            };
            host.actions().setEnabled(command, false);
            host.actions().setChecked(command, true);
            host.actions().setText(command, QStringLiteral("Bye"));
            host.overlays().setShown(layer, false);
            host.overlays().update(layer);
            host.analysers().analyseAgain(looker);
            host.tokens().setText(word, QStringLiteral("Bea"));
            host.jobs().cancel(other);
            host.sequences().pause(1);
            host.sequences().resume(1);
            host.sequences().stop(1);
            check(host.sequences().names().isEmpty(), "names");
            check(host.sequences().definition(QStringLiteral("x")).isEmpty(), "definition");
            check(!host.sequences().save(QStringLiteral("x"), {}).isEmpty(), "save");
            host.settings().setValue(QStringLiteral("kept"), 8);
            host.settings().remove(QStringLiteral("kept"));
            check(host.settings().keys().isEmpty(), "keys");
            check(host.settings().value(QStringLiteral("kept"), 1) == 1, "value");
            check(host.windows().isEmpty(), "windows");
            check(host.activeWindow() == nullptr, "activeWindow");
            check(window->widget() == nullptr, "widget");
            check(window->sessionFolder().isEmpty(), "sessionFolder");
            check(window->photographs().isEmpty(), "photographs");
            check(window->filesOf(QStringLiteral("x")).isEmpty(), "filesOf");
            window->tell(PluginWindow::Weight::Error, QStringLiteral("Told."), {});
            window->hint(QStringLiteral("Hint."));
            window->show(QStringLiteral("x"));
            host.remove(command);
            check(host.actions().add(action) == 0, "add an action");
            check(host.overlays().add(overlay) == 0, "add an overlay");
            check(host.analysers().add(analyser) == 0, "add an analyser");
            check(host.tokens().add({QStringLiteral("word"), {}, {}}) == 0, "add a word");
            check(host.jobs().run({}) == 0, "run a job");
            return QVariant(true);
        };
        QVariant answer;
        task.finished = [&answer](const QVariant& result, const QString&) { answer = result; };
        QVERIFY(host.jobs().run(task) != 0);
        QTRY_COMPARE_WITH_TIMEOUT(answer, QVariant(true), patienceMs);
        QCOMPARE(wrong, QStringList());
        const QAction* made = pluginAction(workspace, QStringLiteral("hello"));
        QVERIFY(made != nullptr && made->isEnabled() && !made->isChecked());
        QCOMPARE(made->text(), QStringLiteral("Hello"));
        QCOMPARE(host.settings().value(QStringLiteral("kept"), 1).toInt(), 7);
        QVERIFY(workspace.window().messages().text().isEmpty());
    }

    void whatAPluginLoadsWaitsForNoPictureThatIsPainted()
    {
        PluginRig rig;
        rig.program.makePictures(1);
        // Qt scales with these threads, too, and a window that paints would wait for them.
        rig.program.open(false).window().hide();
        const auto desk = rig.plugin();
        const Opener opener;
        QThreadPool& ours = *QThreadPool::globalInstance();
        for (int i = 0; i < ours.maxThreadCount(); ++i) {
            ours.start([gate = opener.gate] { gate->acquire(); });
        }
        QImage loaded;
        desk->host().pictures().load(
            {rig.program.folder.filePath(QStringLiteral("session/0.png")), {}, false},
            [&loaded](const QImage& image, const QString&) { loaded = image; });
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), QSize(320, 200), patienceMs);
    }

    void jobsOfOnePluginThatNeverEndKeepAnotherFromNothing()
    {
        PluginRig rig;
        const auto first = rig.plugin(QStringLiteral("first"));
        const auto second = rig.plugin(QStringLiteral("second"));
        const Opener opener;
        const auto begun = std::make_shared<QSemaphore>();
        for (int i = 0; i < 4; ++i) {
            QVERIFY(first->host().jobs().run(waitingFor(opener.gate, begun)) != 0);
        }
        begun->acquire(2);
        PluginTask task;
        task.work = [](PluginJob&) { return QVariant(1); };
        QVariant answer;
        task.finished = [&answer](const QVariant& result, const QString&) { answer = result; };
        QVERIFY(second->host().jobs().run(task) != 0);
        QTRY_COMPARE_WITH_TIMEOUT(answer, QVariant(1), patienceMs);
    }

    void aJobThatIsCancelledWhileItWaitsSaysSoAtOnce()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        const Opener opener;
        const auto begun = std::make_shared<QSemaphore>();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(desk->host().jobs().run(waitingFor(opener.gate, begun)) != 0);
        }
        begun->acquire(2);
        PluginTask waiting = waitingFor(opener.gate, begun);
        QStringList errors;
        waiting.finished = [&errors](
                               const QVariant&, const QString& error) { errors.append(error); };
        const PluginHandle handle = desk->host().jobs().run(waiting);
        desk->host().jobs().cancel(handle);
        QVERIFY(errors.isEmpty()); // Not within the call.
        QTRY_COMPARE_WITH_TIMEOUT(errors.size(), 1, patienceMs);
        QVERIFY(!errors.first().isEmpty());
        opener.gate->release(2);
        QTRY_COMPARE_WITH_TIMEOUT(begun->available(), 0, patienceMs); // It never began.
        QCOMPARE(errors.size(), 1);
    }

    void workOfPluginsStandsBackBehindTheProgram()
    {
        PluginRig rig;
        const auto desk = rig.plugin();
        PluginTask task;
        task.work = [](PluginJob&) { return QVariant(nicenessOfThisThread()); };
        QVariant niceness;
        task.finished = [&niceness](const QVariant& answer, const QString&) { niceness = answer; };
        QVERIFY(desk->host().jobs().run(task) != 0);
        QTRY_VERIFY_WITH_TIMEOUT(niceness.isValid(), patienceMs);
        QCOMPARE(niceness.toInt(), std::min(nicenessOfThisThread() + 5, 19));
    }
};

SKEIN_PLUGIN_TEST_MAIN(PluginThreadsTest)
#include "PluginThreadsTest.moc"
