// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program under a Wayland compositor with two monitors.
#include "app/Program.h"
#include "viewer/PresentationWindow.h"
#include "widgets/CameraPicker.h"
#include "widgets/NewSessionDialog.h"
#include "widgets/PreferencesDialog.h"

#include <QMenu>
#include <QProcess>
#include <QScreen>
#include <QWindow>

using namespace skein;

namespace {

/** On the screen, and painted. */
bool isSeen(const QWidget* widget)
{
    return widget != nullptr && widget->isVisible() && widget->windowHandle() != nullptr &&
           widget->windowHandle()->isExposed();
}

/** Presses a key as a keyboard does, at the X server that the compositor is a client of. */
bool press(const QString& key)
{
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), qEnvironmentVariable("SKEIN_TEST_DISPLAY"));
    tool.setProcessEnvironment(environment);
    // As long as a finger does: menus open for a key that is still down. Meanwhile events arrive.
    const auto delay = QStringLiteral("120");
    tool.start(
        QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("--delay"), delay, key});
    const auto hasEnded = [&tool] { return tool.state() == QProcess::NotRunning; };
    return QTest::qWaitFor(hasEnded, patienceMs) && tool.exitCode() == 0;
}

template<typename Dialog>
Dialog* dialogOf(const Workspace& workspace)
{
    return workspace.window().findChild<Dialog*>();
}

} // namespace

class WaylandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareWindows();
        QVERIFY(QGuiApplication::platformName().startsWith(QLatin1String("wayland")));
        QCOMPARE(QGuiApplication::screens().size(), 2);
    }

    void fromStartToPhotograph()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(&workspace.window()), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        action(workspace, ActionId::LiveView)->trigger();
        ImageView* view = viewer(workspace);
        QTRY_VERIFY_WITH_TIMEOUT(view->isLive() && !view->pictureRect().isEmpty(), patienceMs);
        const QImage first = view->grab().toImage();
        QTRY_VERIFY_WITH_TIMEOUT(view->grab().toImage() != first, patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Space);
        const QString folder = workspace.session().folder();
        QTRY_COMPARE_WITH_TIMEOUT(photographs(folder).size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            view->picturePath(), QDir(folder).filePath(photographs(folder).first()), patienceMs);
    }

    void keysOfTheKeyboardArrive()
    {
        Program program;
        program.makePictures(2);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.window().isActiveWindow(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const QString first = viewer(workspace)->picturePath();
        QVERIFY(press(QStringLiteral("Left")));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->picturePath() != first, patienceMs);
        QVERIFY(press(QStringLiteral("F11")));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.window().isFullScreen(), patienceMs);
    }

    void theWindowFillsItsMonitorAndComesBack()
    {
        Program program;
        Workspace& workspace = program.open(false);
        MainWindow& window = workspace.window();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(&window), patienceMs);
        action(workspace, ActionId::FullScreen)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(window.size(), window.screen()->size(), patienceMs);
        action(workspace, ActionId::FullScreen)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isFullScreen(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(window.size() != window.screen()->size(), patienceMs);
    }

    void dialogsOpenAndClose()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        action(workspace, ActionId::Preferences)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(dialogOf<PreferencesDialog>(workspace)), patienceMs);
        dialogOf<PreferencesDialog>(workspace)->close();
        action(workspace, ActionId::ConnectCamera)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(dialogOf<CameraPicker>(workspace)), patienceMs);
        dialogOf<CameraPicker>(workspace)->close();
        action(workspace, ActionId::NewSession)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(dialogOf<NewSessionDialog>(workspace)), patienceMs);
        dialogOf<NewSessionDialog>(workspace)->close();
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf<NewSessionDialog>(workspace) == nullptr, patienceMs);
    }

    void menusOpen()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.window().isActiveWindow(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QVERIFY(press(QStringLiteral("alt+s"))); // The compositor opens none that nobody asked for.
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(QApplication::activePopupWidget()), patienceMs);
        QVERIFY(press(QStringLiteral("Escape")));
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() == nullptr, patienceMs);
    }

    void aPresentationFillsTheOtherMonitor()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        action(workspace, ActionId::Presentation)->trigger();
        auto* shown = workspace.window().findChild<PresentationWindow*>();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(shown), patienceMs);
        QVERIFY(shown->presentedOn() != workspace.window().screen());
        QTRY_COMPARE_WITH_TIMEOUT(shown->screen(), shown->presentedOn(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown->size(), shown->presentedOn()->size(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown->view().hasPicture(), patienceMs);
        action(workspace, ActionId::Presentation)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace.window().findChild<PresentationWindow*>() == nullptr ||
                !workspace.window().findChild<PresentationWindow*>()->isVisible(),
            patienceMs);
    }
};

QTEST_MAIN(WaylandTest)
#include "WaylandTest.moc"
