// SPDX-License-Identifier: GPL-3.0-or-later
// What plugins make is not lost when windows close, and files go where their photographs go.
#include "plugin/PluginResults.h"
#include "app/PluginRig.h"
#include "app/Workspace.h"
#include "plugin/PluginClosing.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginLiveView.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginTokens.h"
#include "plugin/PluginWindow.h"
#include "session/SessionBrowser.h"
#include "widgets/MessageBar.h"
#include "widgets/Preferences.h"
#include "widgets/WindowParts.h"
#include "widgets/WindowWork.h"

#include <QImage>
#include <QPromise>
#include <QPushButton>

using namespace skein;

namespace {

WindowWork& workOf(const Workspace& workspace)
{
    return workspace.window().parts().work;
}

QPushButton* answerButton(const Workspace& workspace)
{
    return workspace.window().messages().findChild<QPushButton*>(QStringLiteral("actionButton"));
}

template<typename Interface>
Interface& found(PluginDesk& desk, const char* id)
{
    auto* interface = static_cast<Interface*>(desk.host().find(id));
    Q_ASSERT(interface != nullptr);
    return *interface;
}

PluginToken guest()
{
    return {QStringLiteral("guest"), QStringLiteral("Name of the guest"), QStringLiteral("Ada")};
}

} // namespace

class PluginResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aWindowWaitsForWhatIsBeingSaved()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        QPromise<Result<QStringList>> saving;
        saving.start();
        workOf(workspace).follow(saving.future());
        workspace.window().close();
        QCoreApplication::processEvents();
        QVERIFY(workspace.window().isVisible());
        QVERIFY(workspace.window().messages().has(QStringLiteral("closing")));
        saving.addResult(QStringList());
        saving.finish();
        QTRY_COMPARE(rig.program.windows.count(), 0);
    }

    void aWindowThatWaitsStaysWhenItCannotBeSaved()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        QPromise<Result<QStringList>> saving;
        saving.start();
        workOf(workspace).follow(saving.future());
        workspace.window().close();
        saving.addResult(failure(ErrorKind::NoSpace, QStringLiteral("The disk is full.")));
        saving.finish();
        QTRY_VERIFY(!workOf(workspace).isSaving());
        QCoreApplication::processEvents();
        QVERIFY(workspace.window().isVisible());
        QVERIFY(workspace.window().messages().has(QStringLiteral("result")));
        QVERIFY(!workspace.window().messages().has(QStringLiteral("closing")));
    }

    void whatCouldNotBeSavedIsSaidAlsoWhenOtherThingsAreSavedLater()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const MessageBar& bar = workspace.window().messages();
        const auto save = [&workspace](const Result<QStringList>& answer) {
            QPromise<Result<QStringList>> saving;
            saving.start();
            workOf(workspace).follow(saving.future());
            saving.addResult(answer);
            saving.finish();
        };
        save(failure(ErrorKind::NoSpace, QStringLiteral("The first is not saved.")));
        save(QStringList());
        QTRY_VERIFY(!workOf(workspace).isSaving());
        QCOMPARE(bar.text(), QStringLiteral("The first is not saved."));
        save(failure(ErrorKind::NoSpace, QStringLiteral("The third is not saved.")));
        QTRY_VERIFY(!workOf(workspace).isSaving());
        QVERIFY2(bar.text().startsWith(QLatin1String("More than one")), qPrintable(bar.text()));
        QVERIFY(bar.text().endsWith(QLatin1String("The third is not saved.")));
    }

    void whatAPluginSavesIsWaitedForAlsoWhenItIsSwitchedOff()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        const QString path = workspace.session().folder() + QStringLiteral("/list.txt");
        {
            const auto desk = rig.plugin();
            PluginWindow& window = *desk->host().windows().first();
            desk->host().pictures().saveBytes(window, QStringLiteral("list.txt"), "names");
            QVERIFY(workOf(workspace).isSaving());
        }
        workspace.window().close();
        QTRY_COMPARE_WITH_TIMEOUT(rig.program.windows.count(), 0, patienceMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("names"));
    }

    void whoNamesAWindowThatHasGoneIsAnsweredAllTheSame()
    {
        PluginRig rig;
        rig.program.open(false);
        Workspace& second = rig.program.open(false);
        const auto desk = rig.plugin();
        PluginWindow& window = *desk->host().windows().last();
        second.window().close();
        QTRY_COMPARE(rig.program.windows.count(), 1);
        QStringList errors;
        const auto note = [&errors](const QString&, const QString& error) { errors.append(error); };
        // Only compared, never looked into: nothing of it is there any more.
        desk->host().pictures().saveBytes(window, QStringLiteral("a.txt"), "a", note);
        desk->host().pictures().saveImage(
            window, QStringLiteral("a.png"), QImage(1, 1, QImage::Format_RGB32), -1, note);
        desk->host().liveView().setOn(
            window, true, [&errors](const QString& error) { errors.append(error); });
        QVERIFY(errors.isEmpty()); // Later, never within the call.
        QTRY_COMPARE(errors.size(), 3);
        QVERIFY(!errors.contains(QString()));
    }

    void filesThatBelongTogetherAreSavedTogether()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        auto& results = found<PluginResults>(*desk, SkeinPluginResults_iid);
        PluginWindow& window = *desk->host().windows().first();
        QStringList names;
        for (int round = 0; round < 2; ++round) {
            bool isAnswered = false;
            results.save(window, QStringLiteral("a/b"),
                {{QStringLiteral(".txt"), "one"}, {QStringLiteral("-map.txt"), "two"}},
                [&](const QStringList& paths, const QString& error) {
                    isAnswered = error.isEmpty();
                    for (const QString& path : paths) {
                        names.append(QFileInfo(path).fileName());
                    }
                });
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patienceMs);
        }
        QCOMPARE(names, QStringList({QStringLiteral("a_b.txt"), QStringLiteral("a_b-map.txt"),
                            QStringLiteral("a_b-2.txt"), QStringLiteral("a_b-2-map.txt")}));
        QString whyNot;
        results.save(window, QStringLiteral("a"), {},
            [&whyNot](const QStringList&, const QString& error) { whyNot = error; });
        QTRY_VERIFY_WITH_TIMEOUT(!whyNot.isEmpty(), patienceMs);
    }

    void aWindowAsksBeforeItClosesOverWorkOfMinutes()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        auto& closing = found<PluginClosing>(*desk, SkeinPluginClosing_iid);
        PluginWindow& window = *desk->host().windows().first();
        int stopped = 0;
        QCOMPARE(closing.hold(window, QString(), {}), PluginHandle(0));
        const PluginHandle first =
            closing.hold(window, QStringLiteral("It merges."), [&stopped] { ++stopped; });
        QVERIFY(first != 0);
        workspace.window().close();
        QVERIFY(workspace.window().isVisible());
        QCOMPARE(workspace.window().messages().text(), QStringLiteral("It merges."));
        desk->host().remove(first); // It ended by itself: nothing is to be asked any more.
        QVERIFY(workspace.window().messages().text().isEmpty());
        QVERIFY(closing.hold(window, QStringLiteral("Again."), [&stopped] { ++stopped; }) != 0);
        workspace.window().close();
        QVERIFY(workspace.window().isVisible());
        answerButton(workspace)->click();
        QTRY_COMPARE(rig.program.windows.count(), 0);
        QCOMPARE(stopped, 1);
    }

    void theQuestionNamesAllThatIsEndedAndNothingElse()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        WindowWork& work = workOf(workspace);
        const MessageBar& bar = workspace.window().messages();
        const auto stop = [] {};
        const int first = work.hold(QStringLiteral("It merges."), stop);
        work.hold(QStringLiteral("It prints."), stop);
        workspace.window().close();
        QCOMPARE(bar.text(), QStringLiteral("It merges. It prints."));
        work.hold(QStringLiteral("It sends."), stop);
        QCOMPARE(bar.text(), QStringLiteral("It merges. It prints. It sends."));
        work.release(first);
        QCOMPARE(bar.text(), QStringLiteral("It prints. It sends."));
        answerButton(workspace)->click();
        QTRY_COMPARE(rig.program.windows.count(), 0);
    }

    void whatWasTakenBackIsNotStopped_data()
    {
        QTest::addColumn<bool>("isSwitchedOff");
        QTest::newRow("the window is closed") << false;
        QTest::newRow("the plugin is switched off") << true;
    }

    void whatWasTakenBackIsNotStopped()
    {
        QFETCH(const bool, isSwitchedOff);
        PluginRig rig;
        rig.program.open(false);
        const auto desk = rig.plugin();
        auto& closing = found<PluginClosing>(*desk, SkeinPluginClosing_iid);
        PluginWindow& window = *desk->host().windows().first();
        int stopped = 0;
        PluginHandle second = 0;
        closing.hold(window, QStringLiteral("It merges."), [&] {
            ++stopped;
            desk->host().remove(second);
        });
        second = closing.hold(window, QStringLiteral("It prints."), [&stopped] { ++stopped; });
        if (isSwitchedOff) {
            desk->close();
        } else {
            rig.program.windows.interrupt();
            QTRY_COMPARE(rig.program.windows.count(), 0);
        }
        QCOMPARE(stopped, 1);
    }

    void whoEndsTheProgramFromOutsideIsNotAsked()
    {
        PluginRig rig;
        rig.program.open(false);
        const auto desk = rig.plugin();
        auto& closing = found<PluginClosing>(*desk, SkeinPluginClosing_iid);
        int stopped = 0;
        QVERIFY(closing.hold(*desk->host().windows().first(), QStringLiteral("It merges."),
                    [&stopped] { ++stopped; }) != 0);
        rig.program.windows.interrupt();
        QTRY_COMPARE(rig.program.windows.count(), 0);
        QCOMPARE(stopped, 1);
    }

    void aPluginThatIsSwitchedOffHoldsNothing()
    {
        PluginRig rig;
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        auto& closing = found<PluginClosing>(*desk, SkeinPluginClosing_iid);
        int stopped = 0;
        closing.hold(*desk->host().windows().first(), QStringLiteral("It merges."),
            [&stopped] { ++stopped; });
        QVERIFY(desk->close().isEmpty());
        QCOMPARE(stopped, 1);
        workspace.window().close();
        QTRY_COMPARE(rig.program.windows.count(), 0);
    }

    void aPluginHearsOfThePhotographsNewName()
    {
        PluginRig rig;
        rig.program.makePictures(1);
        Workspace& workspace = rig.program.open(false);
        const auto desk = rig.plugin();
        const PluginWindow* window = desk->host().windows().first();
        QTRY_COMPARE_WITH_TIMEOUT(window->photographs().size(), 1, patienceMs);
        const QString former = window->photographs().first();
        QString from;
        QString to;
        desk->host().events().subscribe({PluginEvent::Renamed}, [&](const PluginNews& news) {
            from = news.value.toString();
            to = news.path;
        });
        workspace.browser().rename(former, QStringLiteral("team"));
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(to).fileName(), QStringLiteral("team.png"), patienceMs);
        QCOMPARE(from, former);
    }

    void aWindowsOwnPatternStaysItsOwn()
    {
        PluginRig rig;
        rig.program.settings.setValue(
            preferences::fileNamePatternKey, QStringLiteral("stored-XXXX"));
        CommandLine wishes;
        wishes.session = rig.program.folder.filePath(QStringLiteral("session"));
        wishes.pattern = QStringLiteral("wedding-XXXX");
        Workspace& workspace = rig.program.windows.open(wishes);
        QTRY_COMPARE(workspace.session().pattern(), wishes.pattern);
        const auto desk = rig.plugin();
        const PluginHandle word = desk->host().tokens().add(guest());
        QVERIFY(word != 0);
        QCOMPARE(workspace.session().pattern(), wishes.pattern);
        action(workspace, ActionId::NewWindow)->trigger();
        QTRY_COMPARE(rig.program.windows.count(), 2);
        const Workspace* other = rig.program.windows.workspaces().last();
        QTRY_COMPARE(other->session().pattern(), wishes.pattern); // As the one it came from.
        desk->host().remove(word);
        QCOMPARE(workspace.session().pattern(), wishes.pattern);
        // A newer choice in the preferences counts for all.
        rig.program.settings.setValue(
            preferences::fileNamePatternKey, QStringLiteral("{guest}-XXXX"));
        QVERIFY(desk->host().tokens().add(guest()) != 0);
        QCOMPARE(workspace.session().pattern(), QStringLiteral("{guest}-XXXX"));
        QCOMPARE(other->session().pattern(), QStringLiteral("{guest}-XXXX"));
    }

    void aPatternWithThePluginsWordCountsAsSoonAsTheWordIsThere()
    {
        PluginRig rig;
        CommandLine wishes;
        wishes.session = rig.program.folder.filePath(QStringLiteral("session"));
        wishes.pattern = QStringLiteral("{guest}-XXXX");
        Workspace& workspace = rig.program.windows.open(wishes);
        const MessageBar& bar = workspace.window().messages();
        QTRY_VERIFY(bar.has(QStringLiteral("own-pattern")));
        QCOMPARE(workspace.session().pattern(), Session::defaultPattern());
        const auto desk = rig.plugin();
        const PluginHandle word = desk->host().tokens().add(guest());
        QCOMPARE(workspace.session().pattern(), wishes.pattern);
        QVERIFY(!bar.has(QStringLiteral("own-pattern")));
        desk->host().remove(word);
        QCOMPARE(workspace.session().pattern(), Session::defaultPattern());
        QVERIFY(bar.has(QStringLiteral("own-pattern")));
    }
};

SKEIN_PLUGIN_TEST_MAIN(PluginResultsTest)
#include "PluginResultsTest.moc"
