// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on a real X server, with the virtual camera.
#include "app/Windows.h"
#include "app/Workspace.h"
#include "base/Settings.h"
#include "camera/VirtualCamera.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraPicker.h"
#include "widgets/EmptyState.h"
#include "widgets/Filmstrip.h"
#include "widgets/FolderButton.h"
#include "viewer/ImageView.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/PopOutWindow.h"
#include "widgets/RatingBar.h"
#include "widgets/ShotGrid.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace skein;

namespace {

constexpr int patienceMs = 20'000;

/** The program's windows as main() makes them, on folders of the test's own. */
struct Program
{
    Program()
        : settings(folder.filePath(QStringLiteral("skein.conf")))
        , windows(settings)
    {}

    Workspace& open(bool virtualCamera = true)
    {
        CommandLine wishes;
        wishes.virtualCamera = virtualCamera;
        wishes.session = folder.filePath(QStringLiteral("session"));
        return windows.open(wishes);
    }

    /** So many pictures in the session: "0.png" and so on. */
    void makePictures(int count) const
    {
        QDir(folder.path()).mkdir(QStringLiteral("session"));
        for (int number = 0; number < count; ++number) {
            QImage image(320, 200, QImage::Format_RGB32);
            image.fill(Qt::darkCyan);
            image.save(folder.filePath(QStringLiteral("session/%1.png").arg(number)));
        }
    }

    QTemporaryDir folder;
    Settings settings;
    Windows windows;
};

QAction* action(const Workspace& workspace, ActionId id)
{
    return workspace.window().actions()[id];
}

ImageView* viewer(const Workspace& workspace)
{
    return workspace.window().findChild<ImageView*>();
}

QStringList photographs(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("*.jpg")}, QDir::Files);
}

bool hasActiveWindow(const Workspace& workspace)
{
    workspace.window().activateWindow();
    return QTest::qWaitForWindowActive(&workspace.window());
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR);
        QApplication::setQuitOnLastWindowClosed(false);
        applyTheme(*qApp);
    }

    void fromStartToPhotograph()
    {
        Program program;
        Workspace& workspace = program.open();
        QVERIFY(hasActiveWindow(workspace));
        ImageView* view = viewer(workspace);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);

        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(view->isLive() && view->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!view->pictureRect().isEmpty(), patienceMs);
        const QImage first = view->grab().toImage();
        QTRY_VERIFY_WITH_TIMEOUT(view->grab().toImage() != first, patienceMs);

        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Space);
        const QString folder = workspace.session().folder();
        QTRY_COMPARE_WITH_TIMEOUT(photographs(folder).size(), 1, patienceMs);
        const QString path = QDir(folder).filePath(photographs(folder).first());
        QTRY_COMPARE_WITH_TIMEOUT(view->picturePath(), path, patienceMs);
        QVERIFY(view->hasPicture());
        QTRY_VERIFY_WITH_TIMEOUT(!view->isLive(), patienceMs);
        QVERIFY(QFile(path).size() > 100'000);
    }

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

    void typingInTheSearchFieldTakesNoPhotograph()
    {
        Program program;
        Workspace& workspace = program.open();
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        auto* search = workspace.window().findChild<QLineEdit*>(QStringLiteral("search"));
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_P, Qt::Key_Space}) {
            QTest::keyClick(workspace.window().windowHandle(), key);
        }
        QCOMPARE(search->text(), QStringLiteral("sp "));
        QVERIFY(!viewer(workspace)->isLive());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!search->hasFocus());
        QVERIFY(search->text().isEmpty());
    }

    void anotherWindowHasASessionOfItsOwn()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(program.windows.count(), 2, patienceMs);
        const QString other = workspace.session().folder() + QStringLiteral("-2");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(other).isDir(), patienceMs);
        QWidget* window = nullptr;
        const auto isOther = [&] {
            const auto all = QApplication::topLevelWidgets();
            for (QWidget* widget : all) {
                const auto* button = widget->findChild<FolderButton*>();
                if (button != nullptr && button->folder() == other) {
                    window = widget;
                }
            }
            return window != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOther(), patienceMs);
        window->close();
        QTRY_COMPARE_WITH_TIMEOUT(program.windows.count(), 1, patienceMs);
    }

    void aCameraBelongsToOneWindow()
    {
        Program program;
        Workspace& first = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(first, ActionId::Capture)->isEnabled(), patienceMs);
        CommandLine wishes;
        wishes.session = program.folder.filePath(QStringLiteral("other"));
        Workspace& second = program.windows.open(wishes);
        QVERIFY(hasActiveWindow(second));
        QTRY_VERIFY_WITH_TIMEOUT(second.session().isOpen(), patienceMs);
        action(second, ActionId::ConnectCamera)->trigger();
        auto* picker = second.window().findChild<CameraPicker*>();
        QVERIFY(picker != nullptr);
        CameraInfo same;
        same.port = first.cameraPort();
        Q_EMIT picker->cameraChosen(same);
        QVERIFY(picker->statusText().contains(QLatin1String("Another window")));
        QVERIFY(second.cameraPort().isEmpty());
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

    void theFolderShownIsTheRealOne()
    {
        Program program;
        Workspace& workspace = program.open(false);
        auto* button = workspace.window().findChild<FolderButton*>();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QCOMPARE(button->folder(), workspace.session().folder());
        QVERIFY(workspace.window().windowTitle().contains(QLatin1String("session")));
    }

    void aFolderThatIsAFileIsASentenceInTheBar()
    {
        Program program;
        QFile file(program.folder.filePath(QStringLiteral("session")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.window().messages().text().isEmpty(), patienceMs);
        QVERIFY(!workspace.session().isOpen());
    }

    void withoutASessionNoCameraIsConnectedUntilThereIsOne()
    {
        Program program;
        QFile file(program.folder.filePath(QStringLiteral("session")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.window().messages().text().isEmpty(), patienceMs);
        QVERIFY(workspace.cameraPort().isEmpty());
        for (const ActionId id :
            {ActionId::Capture, ActionId::ConnectCamera, ActionId::ConnectVirtualCamera}) {
            QVERIFY(!action(workspace, id)->isEnabled());
        }
        workspace.session().open(program.folder.filePath(QStringLiteral("other")));
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QVERIFY(workspace.window().messages().text().isEmpty());
    }

    void theCameraStaysWhileAPhotographIsOnItsWay()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        const auto camera = {
            ActionId::ConnectCamera, ActionId::ConnectVirtualCamera, ActionId::DisconnectCamera};
        QAction* stop = action(workspace, ActionId::CancelTransfer);
        QVERIFY(!stop->isEnabled());
        const QSignalSpy stopChanges(stop, &QAction::enabledChanged);
        action(workspace, ActionId::Capture)->trigger();
        for (const ActionId id : camera) {
            QVERIFY(!action(workspace, id)->isEnabled());
        }
        QTRY_COMPARE_WITH_TIMEOUT(photographs(workspace.session().folder()).size(), 1, patienceMs);
        for (const ActionId id : camera) {
            QTRY_VERIFY_WITH_TIMEOUT(action(workspace, id)->isEnabled(), patienceMs);
        }
        QVERIFY(!stop->isEnabled()); // But meanwhile there was a transfer to be stopped.
        QCOMPARE(stopChanges.count(), 2);
    }

    void theKeyThatOpensTheShutterInBulbClosesIt()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        Camera* camera = workspace.controller().camera();
        camera->writeSetting(QStringLiteral("shutterspeed"), QStringLiteral("Bulb"));
        QTRY_COMPARE_WITH_TIMEOUT(camera->setting(QStringLiteral("shutterspeed"))->value.toString(),
            QStringLiteral("Bulb"), patienceMs);
        action(workspace, ActionId::Capture)->trigger();
        QCOMPARE(camera->state(), Camera::State::Capturing);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        // An answer from the camera: the shutter is open by now, the order is not merely waiting.
        const auto iso = camera->readSetting(QStringLiteral("iso"));
        QTRY_VERIFY_WITH_TIMEOUT(iso.isFinished(), patienceMs);
        QVERIFY(photographs(workspace.session().folder()).isEmpty());
        action(workspace, ActionId::Capture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(photographs(workspace.session().folder()).size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Ready, patienceMs);
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

    void anAddressWhereNothingListensIsASentenceWithTryAgain()
    {
        Program program;
        CommandLine wishes;
        wishes.cameraPort = QStringLiteral("ptpip:127.0.0.1:1:1");
        wishes.session = program.folder.filePath(QStringLiteral("session"));
        Workspace& workspace = program.windows.open(wishes);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.window().messages().text().isEmpty(), patienceMs);
        QVERIFY(!action(workspace, ActionId::Capture)->isEnabled());
        QVERIFY(action(workspace, ActionId::ConnectCamera)->isEnabled());
    }

    void aCameraThatGoesAwayIsASentenceWithTryAgain()
    {
        Program program;
        auto camera = std::make_unique<VirtualCamera>();
        QString port;
        camera->start().then(
            this, [&port](const Result<QString>& started) { port = started.value_or(QString()); });
        QTRY_VERIFY_WITH_TIMEOUT(!port.isEmpty(), patienceMs);
        CommandLine wishes;
        wishes.cameraPort = port;
        wishes.session = program.folder.filePath(QStringLiteral("session"));
        Workspace& workspace = program.windows.open(wishes);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QCOMPARE(workspace.cameraPort(), port);
        camera.reset();
        const auto* again =
            workspace.window().messages().findChild<QPushButton*>(QStringLiteral("actionButton"));
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 3 * patienceMs);
        QVERIFY(workspace.cameraPort().isEmpty());
        QVERIFY(!action(workspace, ActionId::Capture)->isEnabled());
    }

    void fullScreenEndsByEscape()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_F11);
        QTRY_VERIFY(workspace.window().isFullScreen());
        QTRY_VERIFY(action(workspace, ActionId::Cancel)->isEnabled());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!workspace.window().isFullScreen());
    }

    void everyControlOfTheWindowHasAnAccessibleName()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        const auto widgets = workspace.window().findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool ofQt = widget->objectName().startsWith(QLatin1String("qt_")) ||
                              widget->window() != &workspace.window();
            if (widget->focusPolicy() == Qt::NoFocus || ofQt || !widget->isVisible() ||
                widget->focusProxy() != nullptr) {
                continue;
            }
            const QVariant text = widget->property("text");
            const bool named = !widget->accessibleName().isEmpty() ||
                               (text.isValid() && !text.toString().isEmpty());
            const bool partOfAnother = !widget->parentWidget()->accessibleName().isEmpty();
            QVERIFY2(named || partOfAnother,
                qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                           widget->objectName()));
        }
    }

    void wrongUsageEndsTheProgramWithTwo()
    {
        QProcess program;
        program.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein"), {QStringLiteral("--nonsense")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().startsWith("skein: "));
    }

    void terminationEndsTheProgramInOrder()
    {
        QTemporaryDir folder;
        QProcess program;
        program.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein"),
            {QStringLiteral("--virtual-camera"), folder.filePath(QStringLiteral("session"))});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo(folder.filePath(QStringLiteral("session"))).isDir(), patienceMs);
        program.terminate();
        QVERIFY(program.waitForFinished(patienceMs));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
