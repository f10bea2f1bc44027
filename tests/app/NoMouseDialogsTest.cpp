// SPDX-License-Identifier: GPL-3.0-or-later
// All dialogs and all pages of the preferences, walked through and left by keys alone.
#include "app/KeyWalk.h"
#include "app/LanguageRig.h"
#include "widgets/HookDialog.h"
#include "widgets/PressKey.h"
#include "widgets/SequenceReportDialog.h"

using namespace skein;

namespace {

using Id = ActionId;

/** They lie in the window itself. */
bool isOfTheWindow(Id id)
{
    return id == Id::ShowKeys || id == Id::Welcome;
}

void walkDialogsOf(KeyWalk& walk, const Workspace& workspace, const QList<Id>& ids)
{
    for (const Id id : ids) {
        if (isOfTheWindow(id)) {
            continue;
        }
        QAction* command = action(workspace, id);
        const QString name = command->objectName();
        QVERIFY2(
            QTest::qWaitFor([&] { return command->isEnabled(); }, patienceMs), qPrintable(name));
        command->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(!otherWindows(workspace).isEmpty(), qPrintable(name), patienceMs);
        const auto others = otherWindows(workspace);
        for (const QPointer<QWidget>& top : others) {
            walk.walk(*top, name);
            walk.leave(*top, name);
        }
        closeDialogs(workspace);
        // By itself, as for somebody who has no mouse to click on it.
        QVERIFY2(QTest::qWaitForWindowActive(&workspace.window(), patienceMs), qPrintable(name));
    }
}

} // namespace

class NoMouseDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareWindows();
        QApplication::setCursorFlashTime(0); // Pictures of fields are compared.
    }

    void everyDialogIsWalkedThroughAndLeft()
    {
        Program program;
        program.makePictures(2);
        const Workspace& workspace = program.open();
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::LiveView)->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        KeyWalk walk;
        walkDialogsOf(walk, workspace, quietDialogs);
        walkDialogsOf(walk, workspace, cameraDialogs);
        HookDialog hook({}, true, &workspace.window());
        SequenceReportDialog sequence({}, {}, &workspace.window());
        hook.setAttribute(Qt::WA_DeleteOnClose, false);
        sequence.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QDialog* dialog : std::initializer_list<QDialog*>{&hook, &sequence}) {
            dialog->show();
            const QString name = QString::fromLatin1(dialog->metaObject()->className());
            walk.walk(*dialog, name);
            walk.leave(*dialog, name);
        }
        QCOMPARE(told(walk.faults()), 0);
        QVERIFY2(walk.controls() > 40, qPrintable(QString::number(walk.controls())));
    }

    void everyPageOfThePreferencesIsWalkedThroughAndLeft()
    {
        Program program;
        const Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        PreferencesDialog& dialog = workspace.window().showPreferences();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, patienceMs));
        auto* pages = dialog.findChild<QListWidget*>(QStringLiteral("list"));
        QVERIFY(pages != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(pages->hasFocus(), patienceMs);
        KeyWalk walk;
        const int count = pages->count();
        QVERIFY(count >= 10);
        for (int row = 0; row < count; ++row) {
            if (row > 0) {
                pages->setFocus(Qt::ShortcutFocusReason);
                pressKey(dialog.windowHandle(), Qt::Key_Down);
            }
            QCOMPARE(pages->currentRow(), row);
            walk.walk(dialog, QStringLiteral("preferences ") + pages->item(row)->text());
        }
        walk.leave(dialog, QStringLiteral("preferences"));
        QVERIFY(hasActiveWindow(workspace));
        QCOMPARE(told(walk.faults()), 0);
        QVERIFY2(walk.controls() > 100, qPrintable(QString::number(walk.controls())));
    }
};

QTEST_MAIN(NoMouseDialogsTest)
#include "NoMouseDialogsTest.moc"
