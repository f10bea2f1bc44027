// SPDX-License-Identifier: GPL-3.0-or-later
// Looking through a session in the whole program: strip, grid, filter, ratings, trash.
#include "app/Program.h"
#include "widgets/EmptyState.h"
#include "widgets/Filmstrip.h"
#include "widgets/MessageBar.h"
#include "widgets/Preferences.h"
#include "widgets/RatingBar.h"
#include "widgets/ShotGrid.h"

#include <QLabel>
#include <QLineEdit>
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
};

QTEST_MAIN(BrowserWindowTest)
#include "BrowserWindowTest.moc"
