// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are run on what happens in a window, in the whole program.
#include "app/Program.h"
#include "tether/HookKeys.h"
#include "widgets/MessageBar.h"

#include <QFileInfo>

using namespace skein;

namespace {

void choose(Program& program, const QList<HookDefinition>& hooks)
{
    program.settings.setValue(hookKeys::hooks, hooksToJson(hooks));
}

/** Takes a photograph as soon as that is possible; false when it does not arrive. */
bool capture(const Workspace& workspace)
{
    const auto can = [&] { return action(workspace, ActionId::Capture)->isEnabled(); };
    if (!QTest::qWaitFor(can, patienceMs)) {
        return false;
    }
    action(workspace, ActionId::Capture)->trigger();
    return QTest::qWaitFor(
        [&] { return photographs(workspace.session().folder()).size() == 1; }, patienceMs);
}

} // namespace

class HookWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void eachPhotographIsGivenToTheProgramThatIsChosen()
    {
        Program program;
        const QString copy = program.folder.filePath(QStringLiteral("copy of it.jpg"));
        const Workspace& workspace = program.open();
        choose(
            program, {{HookEvent::Saved, QStringLiteral("cp"), {QStringLiteral("{path}"), copy}}});
        QVERIFY(capture(workspace));
        const QString path = QDir(workspace.session().folder())
                                 .filePath(photographs(workspace.session().folder()).first());
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(copy).size(), QFileInfo(path).size(), patienceMs);
    }

    void whatFailsIsSaidInTheWindow()
    {
        Program program;
        choose(program, {{HookEvent::Saved, QStringLiteral("/nowhere/program"), {}}});
        const Workspace& workspace = program.open();
        QVERIFY(capture(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace.window().messages().text().contains(QStringLiteral("/nowhere/program")),
            patienceMs);
    }

    void whatFailsAgainAndAgainIsOneMessageThatCounts()
    {
        Program program;
        choose(program, {{HookEvent::Saved, QStringLiteral("/nowhere/one"), {}},
                            {HookEvent::Saved, QStringLiteral("/nowhere/two"), {}},
                            {HookEvent::Saved, QStringLiteral("/nowhere/three"), {}}});
        const Workspace& workspace = program.open();
        MessageBar& messages = workspace.window().messages();
        QVERIFY(capture(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(
            messages.text().contains(QStringLiteral("failed 3 times")), patienceMs);
        QVERIFY2(
            messages.text().contains(QStringLiteral("/nowhere/")), qPrintable(messages.text()));
        QVERIFY(messages.has(QStringLiteral("hooks")));
        const int all = messages.count();
        messages.withdraw(QStringLiteral("hooks"));
        QCOMPARE(messages.count(), all - 1); // Whoever closes it has read them all.
    }

    void whatIsOrderedWhenTheWindowClosesIsFinishedBehindIt()
    {
        Program program;
        const QString mark = program.folder.filePath(QStringLiteral("gone"));
        choose(
            program, {{HookEvent::Disconnected, QStringLiteral("sh"),
                         {QStringLiteral("-c"), QStringLiteral("sleep 1; touch \"$0\""), mark}}});
        const Workspace& workspace = program.open();
        QVERIFY(capture(workspace));
        QVERIFY(!QFileInfo::exists(mark));
        program.windows.closeAll();
        QTRY_COMPARE_WITH_TIMEOUT(program.windows.count(), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(mark), patienceMs);
    }
};

QTEST_MAIN(HookWindowTest)
#include "HookWindowTest.moc"
