// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program as a screen reader and the Tab key meet it.
#include "app/AccessWalk.h"
#include "app/Bodies.h"
#include "app/PluginRoom.h"
#include "widgets/HookDialog.h"
#include "widgets/SequenceReportDialog.h"
#include "widgets/TransferDialog.h"

#include <QAccessible>
#include <QDialog>
#include <QTest>

using namespace skein;

namespace {

using Id = ActionId;

/** Looked at by hand or by tests of their own: parts that are there only in a moment of the work.
 */
const QSet<QString> seenElsewhere{QStringLiteral("BoxView"), QStringLiteral("BoxButton"),
    QStringLiteral("TakeoverCover"), QStringLiteral("FoundMark"), QStringLiteral("ShotView")};

} // namespace

class AccessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareWindows();
        QAccessible::setActive(true);
    }

    void everyControlHasANameAndARoleAndTabGoesOnAsOneReads()
    {
        Program program;
        program.makePictures(2);
        const Translations translations(LanguageWish{QStringLiteral("en"), {}});
        const Body body(QStringLiteral("4711"));
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
        QVERIFY(hasActiveWindow(workspace));
        AccessWalk walk;
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::LiveView)->isEnabled(), patienceMs);
        action(workspace, Id::ShowHistogram)->setChecked(true);
        walk.hear(workspace.window(), QStringLiteral("main window"));
        walkMenus(walk, workspace);
        action(workspace, Id::ShowGrid)->trigger();
        walk.hear(workspace.window(), QStringLiteral("grid"));
        action(workspace, Id::ShowGrid)->trigger();
        action(workspace, Id::Compare)->trigger();
        walk.hear(workspace.window(), QStringLiteral("compared"));
        action(workspace, Id::Compare)->trigger();
        walkDialogs(walk, workspace, quietDialogs);
        walkDialogs(walk, workspace, cameraDialogs);
        walkPreferences(walk, workspace);
        HookDialog hook({}, true, &workspace.window());
        SequenceReportDialog sequence({}, {}, &workspace.window());
        TransferDialog transfer(
            {QStringLiteral("Export"), QStringLiteral("What"), QStringLiteral("Of this computer"),
                QStringLiteral("Why"), QStringLiteral("Export")},
            &workspace.window());
        for (QDialog* dialog : std::initializer_list<QDialog*>{&hook, &sequence, &transfer}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            walk.see(*dialog, QString::fromLatin1(dialog->metaObject()->className()));
        }
        QCOMPARE(told(walk.faults()), 0);
        QVERIFY(walk.named() > 500);
        QVERIFY(walk.steps() > 100);
        // A dialog, a page or something painted that nobody looks at here is looked at by nobody.
        const QStringList folders{QStringLiteral("src/widgets"), QStringLiteral("src/viewer")};
        QSet<QString> wanted = windowClasses(folders) + paintedClasses(folders);
        wanted -= walk.classes();
        wanted -= seenElsewhere;
        QVERIFY2(wanted.isEmpty(), qPrintable(QStringList(wanted.values()).join(u' ')));
    }

    void soDoThoseOfThePlugins()
    {
        PluginRoom<AccessWalk> room(QStringLiteral("en"));
        QVERIFY(room.begin());
        QVERIFY(hasActiveWindow(*room.workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*room.workspace)->hasPicture(), patienceMs);
        action(*room.workspace, Id::SelectAll)->trigger();
        room.walk.hear(room.workspace->window(), QStringLiteral("window with plugins"));
        walkMenus(room.walk, *room.workspace);
        walkPreferences(room.walk, *room.workspace);
        walkPluginDialogs(room);
        QCOMPARE(told(room.walk.faults()), 0);
        QSet<QString> wanted = paintedClasses({QStringLiteral("plugins")});
        wanted -= room.walk.classes();
        wanted -= seenElsewhere;
        QVERIFY2(wanted.isEmpty(), qPrintable(QStringList(wanted.values()).join(u' ')));
    }
};

QTEST_MAIN(AccessTest)
#include "AccessTest.moc"
