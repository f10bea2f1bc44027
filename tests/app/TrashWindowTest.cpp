// SPDX-License-Identifier: GPL-3.0-or-later
// Throwing photographs away in the whole program, and getting them back.
#include "app/Program.h"
#include "widgets/MessageBar.h"
#include "widgets/ShotGrid.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace skein;

class TrashWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void behindAShotThatIsThrownAwayComesTheNextOne()
    {
        Program program;
        program.makePictures(4);
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const auto shown = [&] { return QFileInfo(viewer(workspace)->picturePath()).fileName(); };
        action(workspace, ActionId::FirstPicture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("0.png"), patienceMs);
        action(workspace, ActionId::NextPicture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("1.png"), patienceMs);
        const QDir folder(workspace.session().folder());
        const auto trash = [&](const char* name) {
            action(workspace, ActionId::TrashPicture)->trigger();
            return QTest::qWaitFor([&] { return !folder.exists(QLatin1String(name)); }, patienceMs);
        };
        QVERIFY(trash("1.png"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("2.png"), patienceMs);
        QVERIFY(trash("2.png"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("3.png"), patienceMs);
        QVERIFY(trash("3.png")); // The last one: back to the one before.
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("0.png"), patienceMs);
    }

    void deleteThrowsAwayFromTheGridAsWell()
    {
        Program program;
        program.makePictures(3);
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(workspace.window().windowHandle(), key);
        };
        press(Qt::Key_G);
        auto* grid = workspace.window().findChild<ShotGrid*>();
        QTRY_VERIFY(grid->hasFocus());
        press(Qt::Key_Home);
        press(Qt::Key_Delete);
        const QDir folder(workspace.session().folder());
        QTRY_VERIFY_WITH_TIMEOUT(!folder.exists(QStringLiteral("0.png")), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(grid->model()->rowCount(), 2, patienceMs);
    }

    void theTrashIsUndoneFromTheMessage()
    {
        Program program;
        program.makePictures(2);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const QString path = viewer(workspace)->picturePath();
        QTRY_VERIFY(action(workspace, ActionId::TrashPicture)->isEnabled());
        action(workspace, ActionId::TrashPicture)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(path), patienceMs);
        MessageBar& bar = workspace.window().messages();
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(QLatin1String("trash")), patienceMs);
        bar.findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(viewer(workspace)->picturePath(), path, patienceMs);
    }

    void theMessageAboutTheTrashUndoesNothingElse()
    {
        Program program;
        program.makePictures(2);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        MessageBar& bar = workspace.window().messages();
        QTRY_VERIFY(action(workspace, ActionId::TrashPicture)->isEnabled());
        action(workspace, ActionId::TrashPicture)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bar.has(QStringLiteral("trash")), patienceMs);
        action(workspace, ActionId::Rate3)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bar.has(QStringLiteral("trash")), patienceMs);
    }

    void anArrivalThatTheFilterHidesIsThrownAwayAsOthersAre()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        auto* text = workspace.window().findChild<QLineEdit*>(QStringLiteral("text"));
        text->setText(QStringLiteral("0.png"));
        action(workspace, ActionId::Capture)->trigger();
        const auto shown = [&] { return viewer(workspace)->picturePath(); };
        const QString folder = workspace.session().folder();
        QTRY_VERIFY_WITH_TIMEOUT(
            shown().endsWith(QLatin1String(".jpg")) && QFileInfo(shown()).path() == folder,
            patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            action(workspace, ActionId::TrashPicture)->isEnabled(), patienceMs);
        const QString path = shown();
        action(workspace, ActionId::TrashPicture)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace.window().messages().has(QStringLiteral("trash")), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown() != path, patienceMs);
        QVERIFY(!QFileInfo::exists(path));
    }

    void undoOfTheTrashShowsThePictureThatComesBack()
    {
        Program program;
        program.makePictures(4);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const auto shown = [&] { return QFileInfo(viewer(workspace)->picturePath()).fileName(); };
        action(workspace, ActionId::FirstPicture)->trigger();
        action(workspace, ActionId::NextPicture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("1.png"), patienceMs);
        action(workspace, ActionId::SelectAll)->trigger();
        action(workspace, ActionId::TrashPicture)->trigger();
        const QDir folder(workspace.session().folder());
        QTRY_VERIFY_WITH_TIMEOUT(folder.entryList({QStringLiteral("*.png")}).isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown().isEmpty(), patienceMs);
        action(workspace, ActionId::Undo)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("1.png"), patienceMs);
        QTRY_VERIFY(action(workspace, ActionId::TrashPicture)->isEnabled());
    }

    void liveViewCoversWhatCouldBeThrownAway()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        action(workspace, ActionId::Capture)->trigger();
        QAction* trash = action(workspace, ActionId::TrashPicture);
        QTRY_VERIFY_WITH_TIMEOUT(trash->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::LiveView)->isEnabled(), patienceMs);
        action(workspace, ActionId::LiveView)->trigger();
        QVERIFY(viewer(workspace)->isLive());
        QVERIFY(!trash->isEnabled());
        action(workspace, ActionId::LiveView)->trigger();
        QVERIFY(trash->isEnabled());
    }
};

QTEST_MAIN(TrashWindowTest)
#include "TrashWindowTest.moc"
