// SPDX-License-Identifier: GPL-3.0-or-later
// Looking through a session in the whole program: strip, grid, filter, ratings, trash.
#include "app/Program.h"
#include "viewer/PopOutWindow.h"
#include "widgets/EmptyState.h"
#include "widgets/Filmstrip.h"
#include "widgets/MessageBar.h"
#include "widgets/Preferences.h"
#include "widgets/RatingBar.h"
#include "widgets/ShotGrid.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace skein;

class BrowserWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void arrowsWalkTheFilmstripFromTheViewer()
    {
        Program program;
        Workspace& workspace = program.open();
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        const QString folder = workspace.session().folder();
        for (int count = 1; count <= 2; ++count) {
            QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
            QTest::keyClick(workspace.window().windowHandle(), Qt::Key_S);
            QTRY_COMPARE_WITH_TIMEOUT(photographs(folder).size(), count, patienceMs);
        }
        const QStringList names = photographs(folder);
        const auto shown = [&] { return QFileInfo(viewer(workspace)->picturePath()).fileName(); };
        QTRY_COMPARE_WITH_TIMEOUT(shown(), names.last(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Left);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), names.first(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), names.last(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), names.first(), patienceMs);
    }

    void oneGridOrOnePicture()
    {
        Program program;
        program.makePictures(3);
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        auto* grid = workspace.window().findChild<ShotGrid*>();
        auto* strip = workspace.window().findChild<Filmstrip*>();
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QVERIFY(strip->isVisible());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_G);
        QTRY_VERIFY(grid->isVisible());
        QVERIFY(!strip->isVisible());
        QTRY_VERIFY(grid->hasFocus());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Home);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Return);
        QTRY_VERIFY(viewer(workspace)->isVisible());
        QVERIFY(strip->isVisible());
        QTRY_VERIFY(viewer(workspace)->picturePath().endsWith(QLatin1String("0.png")));
    }

    void aRatingKeyRatesTheOneLookedAtButNotWhileTyping()
    {
        Program program;
        program.makePictures(2);
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY(action(workspace, ActionId::Rate3)->isEnabled());
        auto* stars = workspace.window().findChild<RatingBar*>();
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_F, Qt::ControlModifier);
        auto* text = workspace.window().findChild<QLineEdit*>(QStringLiteral("text"));
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_1);
        QCOMPARE(text->text(), QStringLiteral("1"));
        QCOMPARE(stars->marks()->rating, Rating());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(viewer(workspace)->hasFocus());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_3);
        QTRY_COMPARE(stars->marks()->rating.value(), 3);
    }

    void aFilterThatHidesAllSaysSoAndCanBeCleared()
    {
        Program program;
        program.makePictures(2);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        auto* text = workspace.window().findChild<QLineEdit*>(QStringLiteral("text"));
        auto* empty = workspace.window().findChild<EmptyState*>();
        text->setText(QStringLiteral("nothing is called so"));
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->title().contains(QLatin1String("filter")));
        action(workspace, ActionId::ClearFilter)->trigger();
        QTRY_VERIFY(text->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->isVisible(), patienceMs);
        QVERIFY(!action(workspace, ActionId::ClearFilter)->isEnabled());
    }

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

    void whileHeldNewPhotographsAreOnlyCounted()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const QString studied = viewer(workspace)->picturePath();
        action(workspace, ActionId::FollowNewest)->trigger();
        action(workspace, ActionId::Capture)->trigger();
        auto* hint = workspace.window().findChild<QToolButton*>(QStringLiteral("unseen"));
        QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible(), patienceMs);
        QCOMPARE(viewer(workspace)->picturePath(), studied);
        action(workspace, ActionId::FollowNewest)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            viewer(workspace)->picturePath().endsWith(QLatin1String(".jpg")), patienceMs);
        QVERIFY(!hint->isVisible());
    }

    void severalSelectedShotsAreCounted()
    {
        Program program;
        program.makePictures(3);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const auto* count = workspace.window().findChild<QLabel*>(QStringLiteral("selected"));
        QVERIFY(!count->isVisible());
        action(workspace, ActionId::SelectAll)->trigger();
        QTRY_COMPARE(count->text(), QStringLiteral("3 selected"));
        QVERIFY(count->isVisible());
        action(workspace, ActionId::FirstPicture)->trigger();
        QTRY_VERIFY(!count->isVisible());
    }

    void shiftAndArrowsSelectFromTheViewer()
    {
        Program program;
        program.makePictures(4);
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        action(workspace, ActionId::FirstPicture)->trigger();
        QTRY_VERIFY(viewer(workspace)->hasFocus());
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(workspace.window().windowHandle(), key, Qt::ShiftModifier);
        };
        const auto* grid = workspace.window().findChild<ShotGrid*>();
        const auto selected = [&] { return grid->selectionModel()->selectedRows().size(); };
        press(Qt::Key_Right);
        QTRY_COMPARE(selected(), 2);
        press(Qt::Key_Right);
        QTRY_COMPARE(selected(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(
            viewer(workspace)->picturePath().endsWith(QLatin1String("2.png")), patienceMs);
        press(Qt::Key_Left);
        QTRY_COMPARE(selected(), 2);
        press(Qt::Key_End);
        QTRY_COMPARE(selected(), 4);
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

    void aRatingKeySaysThatLiveViewCoversThePhotograph()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open();
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::LiveView)->isEnabled(), patienceMs);
        action(workspace, ActionId::LiveView)->trigger();
        QVERIFY(viewer(workspace)->isLive());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_4);
        const MessageBar& bar = workspace.window().messages();
        QTRY_VERIFY(bar.text().contains(QLatin1String("not rated")));
        action(workspace, ActionId::LiveView)->trigger();
        QTRY_VERIFY(bar.text().isEmpty());
        const auto* stars = workspace.window().findChild<RatingBar*>();
        QTRY_VERIFY(stars->marks().has_value());
        QCOMPARE(stars->marks()->rating, Rating());
    }

    void anArrivalLeavesSeveralSelectedShotsSelected()
    {
        Program program;
        program.makePictures(3);
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        action(workspace, ActionId::ShowGrid)->trigger();
        action(workspace, ActionId::SelectAll)->trigger();
        action(workspace, ActionId::Capture)->trigger();
        auto* hint = workspace.window().findChild<QToolButton*>(QStringLiteral("unseen"));
        QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible(), patienceMs);
        auto* grid = workspace.window().findChild<ShotGrid*>();
        QCOMPARE(grid->selectionModel()->selectedRows().size(), 3);
    }

    void whatWasSaidOfALostFolderGoesWhenItIsBack()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const QString folder = workspace.session().folder();
        const MessageBar& bar = workspace.window().messages();
        QVERIFY(QDir().rename(folder, folder + QStringLiteral(".away")));
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(QLatin1String("no longer there")), patienceMs);
        QVERIFY(QDir().rename(folder + QStringLiteral(".away"), folder));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().isEmpty(), patienceMs);
    }

    void whatWasSaidOfAPhotographGoesWhenItIsSavedAfterAll()
    {
        Program program;
        Workspace& workspace = program.open(false);
        const MessageBar& bar = workspace.window().messages();
        const Error first{ErrorKind::Io, QStringLiteral("One could not be fetched."), {}};
        const Error second{ErrorKind::Io, QStringLiteral("Two could not be fetched."), {}};
        SessionController& controller = workspace.controller();
        Q_EMIT controller.problem(first);
        Q_EMIT controller.problem(second);
        QCOMPARE(bar.count(), 2);
        Q_EMIT controller.solved(first);
        QCOMPARE(bar.count(), 1);
        QCOMPARE(bar.text(), second.message);
        Q_EMIT controller.solved(second);
        QCOMPARE(bar.text(), QString());
    }

    void aStoredPatternThatIsNoneIsSaidInOneWindowOnly()
    {
        Program program;
        program.settings.setValue(preferences::fileNamePatternKey, QStringLiteral("a/b"));
        const Workspace& first = program.open(false);
        const Workspace& second = program.open(false);
        const auto told = [](const Workspace& workspace) {
            return workspace.window().messages().has(QStringLiteral("pattern"));
        };
        QCOMPARE(int{told(first)} + int{told(second)}, 1);
        program.settings.setValue(preferences::fileNamePatternKey, QString());
        QCOMPARE(int{told(first)} + int{told(second)}, 0);
    }

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

    void clearingTheFilterByKeyGivesTheKeyboardBack()
    {
        Program program;
        program.makePictures(2);
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_F, Qt::ControlModifier);
        auto* text = workspace.window().findChild<QLineEdit*>(QStringLiteral("text"));
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_1);
        QTRY_VERIFY(action(workspace, ActionId::ClearFilter)->isEnabled());
        QTest::keyClick(
            workspace.window().windowHandle(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(text->text().isEmpty());
        QTRY_VERIFY(viewer(workspace)->hasFocus());
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

QTEST_MAIN(BrowserWindowTest)
#include "BrowserWindowTest.moc"
