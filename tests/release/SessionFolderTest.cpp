// SPDX-License-Identifier: GPL-3.0-or-later
// The folder shown in the toolbar is the session's, after every way of changing it.
#include "app/Program.h"
#include "widgets/FolderButton.h"
#include "widgets/NewSessionDialog.h"
#include "widgets/WindowMenus.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>

using namespace skein;

class SessionFolderTest : public QObject
{
    Q_OBJECT

private:
    /** The session is the one at @p folder, and the toolbar and the title say so. */
    static void isOpenAndShown(const Workspace& workspace, const QString& folder)
    {
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), folder, patienceMs);
        const auto* button = workspace.window().findChild<FolderButton*>();
        QVERIFY(button != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(button->folder(), folder, patienceMs);
        QVERIFY(button->toolTip().contains(QDir::toNativeSeparators(folder)));
        QVERIFY(button->accessibleName().contains(QDir::toNativeSeparators(folder)));
        QVERIFY(workspace.window().windowTitle().contains(QDir(folder).dirName()));
        QCOMPARE(workspace.window().windowFilePath(), folder);
    }

    static QString inside(const Program& program, const char* name)
    {
        return program.folder.filePath(QString::fromLatin1(name));
    }

    static Workspace& opened(Program& program)
    {
        Workspace& workspace = program.open(false);
        isOpenAndShown(workspace, inside(program, "session"));
        return workspace;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void thatOfTheCommandLine()
    {
        Program program;
        opened(program);
    }

    void thatOfLastTime()
    {
        Program program;
        opened(program);
        CommandLine nothingNamed;
        isOpenAndShown(program.windows.open(nothingNamed), inside(program, "session"));
    }

    void aNewOne()
    {
        Program program;
        const Workspace& workspace = opened(program);
        action(workspace, ActionId::NewSession)->trigger();
        const auto* dialog = workspace.window().findChild<NewSessionDialog*>();
        QVERIFY(dialog != nullptr);
        auto* name = dialog->findChild<QLineEdit*>();
        name->setText(QStringLiteral("Smith"));
        QTest::keyClick(name, Qt::Key_Return);
        isOpenAndShown(workspace, inside(program, "Smith"));
    }

    void oneThatIsChosen()
    {
        Program program;
        const Workspace& workspace = opened(program);
        QVERIFY(QDir(program.folder.path()).mkdir(QStringLiteral("chosen")));
        action(workspace, ActionId::OpenSession)->trigger();
        auto* dialog = workspace.window().findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->selectFile(inside(program, "chosen"));
        QTRY_COMPARE_WITH_TIMEOUT(
            dialog->selectedFiles().value(0), inside(program, "chosen"), patienceMs);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        isOpenAndShown(workspace, inside(program, "chosen"));
    }

    void oneOfTheRecentOnes()
    {
        Program program;
        const Workspace& workspace = opened(program);
        workspace.controller().openSession(inside(program, "later"));
        isOpenAndShown(workspace, inside(program, "later"));
        auto* menu = workspace.window().findChild<QMenu*>(QLatin1String(menuNames::recent));
        QVERIFY(menu != nullptr);
        menu->popup(QPoint());
        QAction* entry = menu->actions().value(0); // The one before.
        QCOMPARE(entry->toolTip(), QDir::toNativeSeparators(inside(program, "session")));
        entry->trigger();
        menu->close();
        isOpenAndShown(workspace, inside(program, "session"));
    }

    void oneBesideItInAnotherWindow()
    {
        Program program;
        const Workspace& workspace = opened(program);
        action(workspace, ActionId::NewWindow)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(program.windows.count(), 2, patienceMs);
        isOpenAndShown(*program.windows.workspaces().last(), inside(program, "session-2"));
        isOpenAndShown(workspace, inside(program, "session"));
    }

    void itStaysWhenAnotherCannotBeOpened()
    {
        Program program;
        const Workspace& workspace = opened(program);
        QFile file(inside(program, "file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        auto answer = workspace.controller().openSession(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(!answer.result());
        isOpenAndShown(workspace, inside(program, "session"));
    }

    void itStaysWhenTheLanguageChanges()
    {
        Program program;
        const Workspace& workspace = opened(program);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&workspace.window(), &change);
        isOpenAndShown(workspace, inside(program, "session"));
    }

    void noneIsSaidAsNone()
    {
        const FolderButton button;
        QVERIFY(button.folder().isEmpty());
        QVERIFY(!button.text().isEmpty());
    }
};

QTEST_MAIN(SessionFolderTest)
#include "SessionFolderTest.moc"
