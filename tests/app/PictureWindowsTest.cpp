// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures in windows of their own, in the whole program: popped out, and presented.
#include "app/Program.h"
#include "viewer/PopOutWindow.h"
#include "viewer/PresentationWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/ProgramDialog.h"

#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QTest>
#include <QWindow>

using namespace skein;

class PictureWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aPoppedOutPictureIsClosedByEscape()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY(action(workspace, ActionId::PopOut)->isEnabled());
        action(workspace, ActionId::PopOut)->trigger();
        QPointer<PopOutWindow> popped = workspace.window().findChild<PopOutWindow*>();
        QVERIFY(popped != nullptr);
        auto* view = popped->findChild<ImageView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view->hasPicture(), patienceMs);
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(popped.isNull());
    }

    void whereNoProgramOpensAPhotographASentenceSaysWhatToDo_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("no program") << 3 << true;
        QTest::newRow("one that did not start") << 4 << true;
        QTest::newRow("a program that ended in its own way") << 1 << false;
        QTest::newRow("all is well") << 0 << false;
    }

    void whereNoProgramOpensAPhotographASentenceSaysWhatToDo()
    {
        QFETCH(int, exitCode);
        QFETCH(bool, isTold);
        Program program;
        program.makePictures(1);
        const QString asked = program.folder.filePath(QStringLiteral("asked"));
        QFile desktop(program.folder.filePath(QStringLiteral("xdg-open")));
        QVERIFY(desktop.open(QIODevice::WriteOnly));
        desktop.write(QStringLiteral("#!/bin/sh\necho \"$1\" >\"%1\"\nexit %2\n")
                          .arg(asked)
                          .arg(exitCode)
                          .toUtf8());
        desktop.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        desktop.close();
        const QByteArray before = qgetenv("PATH");
        const auto restore = qScopeGuard([before] { qputenv("PATH", before); });
        qputenv("PATH", QFile::encodeName(program.folder.path()) + ':' + before);

        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(asked), patienceMs);
        MessageBar& bar = workspace.window().messages();
        if (!isTold) {
            QVERIFY(!bar.text().contains(QLatin1String("0.png")));
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(QLatin1String("0.png")), patienceMs);
        bar.findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
        QVERIFY(workspace.window().findChild<ProgramDialog*>() != nullptr);
    }

    void spaceTakesAPhotographFromAPoppedOutPicture()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::PopOut)->isEnabled(), patienceMs);
        action(workspace, ActionId::PopOut)->trigger();
        auto* popped = workspace.window().findChild<PopOutWindow*>();
        QVERIFY(popped != nullptr);
        popped->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(popped));
        QTest::keyClick(popped->windowHandle(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(photographs(workspace.session().folder()).size(), 1, patienceMs);
    }

    void f5PresentsThePictureAndEndsIt()
    {
        Program program;
        program.makePictures(2);
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_F5);
        QPointer<PresentationWindow> presented =
            workspace.window().findChild<PresentationWindow*>();
        QVERIFY(presented != nullptr);
        QVERIFY(action(workspace, ActionId::Presentation)->isChecked());
        QVERIFY(QTest::qWaitForWindowActive(presented));
        const ImageView& view = presented->view();
        QTRY_VERIFY_WITH_TIMEOUT(view.hasPicture(), patienceMs);
        QCOMPARE(view.picturePath(), viewer(workspace)->picturePath());
        // It follows the window, whose keys work in it.
        const QString first = view.picturePath();
        QTest::keyClick(presented->windowHandle(), Qt::Key_Left);
        QTRY_VERIFY_WITH_TIMEOUT(view.hasPicture() && view.picturePath() != first, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(view.picturePath(), viewer(workspace)->picturePath(), patienceMs);
        QTest::keyClick(presented->windowHandle(), Qt::Key_F5);
        QTRY_VERIFY(presented.isNull());
        QVERIFY(!action(workspace, ActionId::Presentation)->isChecked());
        QTRY_VERIFY(workspace.window().isActiveWindow());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_F5);
        presented = workspace.window().findChild<PresentationWindow*>();
        QVERIFY(presented != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(presented));
        QTest::keyClick(presented->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(presented.isNull());
    }

    void shiftF5AsksForTheMonitor()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        const QString monitor = workspace.window().screen()->name();
        QTest::keyClick(menu, Qt::Key_Return); // The usual one is chosen already.
        const auto* presented = workspace.window().findChild<PresentationWindow*>();
        QVERIFY(presented != nullptr);
        QCOMPARE(presented->presentedOn()->name(), monitor);
        action(workspace, ActionId::Presentation)->trigger();
    }
};

QTEST_MAIN(PictureWindowsTest)
#include "PictureWindowsTest.moc"
