// SPDX-License-Identifier: GPL-3.0-or-later
// Several cameras in one window: one is shown, the others stay connected.
#include "app/Bodies.h"
#include "widgets/CameraBar.h"
#include "widgets/CameraCommands.h"
#include "widgets/ControlPanel.h"
#include "widgets/MessageBar.h"
#include "widgets/PictureArea.h"
#include "widgets/Preferences.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** A window with the cameras 4711 and 4712, of which the second is shown. */
struct Pair
{
    Pair()
    {
        program.settings.setValue(preferences::fileNamePatternKey, QStringLiteral("{body}-XXXX"));
        workspace = &openWith(program, left.port(), QStringLiteral("one"));
        if (QTest::qWaitFor([this] { return isReady(*workspace); }, patienceMs)) {
            connectBeside(*workspace, right.port());
        }
    }

    [[nodiscard]] bool isThere() const
    {
        const QList<TetheredCamera*> all = cameras();
        return QTest::qWaitFor(
            [&] {
                return cameras().size() == 2 && isReady(*cameras().first()) &&
                       isReady(*cameras().last());
            },
            patienceMs);
    }

    [[nodiscard]] QList<TetheredCamera*> cameras() const
    {
        return workspace->controller().cameras();
    }
    [[nodiscard]] QString shownSerial() const
    {
        return workspace->controller().camera()->info().serial;
    }
    [[nodiscard]] QList<CameraBar::Entry> entries() const
    {
        return workspace->window().cameraBar().entries();
    }

    Body left{QStringLiteral("4711")};
    std::unique_ptr<Body> rightBody = std::make_unique<Body>(QStringLiteral("4712"));
    Body& right = *rightBody;
    Program program;
    Workspace* workspace = nullptr;
};

} // namespace

class CameraRackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aSecondCameraIsConnectedBesideTheFirstAndShown()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        QVERIFY(pair.shownSerial().contains(QLatin1String("4712")));
        QCOMPARE(pair.entries().size(), 2);
        QVERIFY(!pair.entries().first().isShown);
        QVERIFY(pair.entries().last().isShown);
        QVERIFY(pair.entries().first().name != pair.entries().last().name);
        QVERIFY(pair.workspace->window().cameraBar().isVisibleTo(&pair.workspace->window()));
        QCOMPARE(pair.workspace->cameraPorts(), QStringList({pair.left.port(), pair.right.port()}));
    }

    void aKeyShowsTheNextOneWithItsSettingsAndBothStay()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        const auto* panel = pair.workspace->window().findChild<ControlPanel*>();
        const auto written = pair.cameras().first()->camera()->writeSetting(
            QStringLiteral("iso"), QStringLiteral("800"));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patienceMs);
        const auto shownIso = [panel] {
            const QList<CameraSetting> settings = panel->settings();
            for (const CameraSetting& setting : settings) {
                if (setting.name == QLatin1String("iso")) {
                    return setting.value.toString();
                }
            }
            return QString();
        };
        QVERIFY(shownIso() != QLatin1String("800")); // It is another camera that has it.
        action(*pair.workspace, ActionId::NextCamera)->trigger();
        QVERIFY(pair.shownSerial().contains(QLatin1String("4711")));
        QCOMPARE(shownIso(), QStringLiteral("800"));
        // News of the one that is not shown do not get into the panel.
        const auto other = pair.cameras().last()->camera()->writeSetting(
            QStringLiteral("iso"), QStringLiteral("1600"));
        QTRY_VERIFY_WITH_TIMEOUT(other.isFinished(), patienceMs);
        const auto own = pair.cameras().first()->camera()->writeSetting(
            QStringLiteral("iso"), QStringLiteral("400"));
        QTRY_COMPARE_WITH_TIMEOUT(shownIso(), QStringLiteral("400"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(own.isFinished(), patienceMs);
        action(*pair.workspace, ActionId::PreviousCamera)->trigger();
        QVERIFY(pair.shownSerial().contains(QLatin1String("4712")));
        QCOMPARE(shownIso(), QStringLiteral("1600"));
        QVERIFY(isReady(*pair.cameras().first()) && isReady(*pair.cameras().last()));
    }

    void shiftSpaceReleasesBothIntoTheOneSession()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        QVERIFY(hasActiveWindow(*pair.workspace));
        QTest::keyClick(pair.workspace->window().windowHandle(), Qt::Key_Space, Qt::ShiftModifier);
        const auto names = [&pair] {
            return photographs(pair.workspace->session().folder()).join(u' ');
        };
        QTRY_COMPARE_WITH_TIMEOUT(
            photographs(pair.workspace->session().folder()).size(), 2, patienceMs);
        QVERIFY2(names() == QLatin1String("A-0001.jpg B-0002.jpg") ||
                     names() == QLatin1String("A-0002.jpg B-0001.jpg"), // Who is first is chance.
            qPrintable(names()));
        QTRY_VERIFY_WITH_TIMEOUT(pair.workspace->controller().isIdle(), patienceMs);
        QVERIFY(pair.workspace->window().messages().text().isEmpty());
    }

    void theShutterOfTheOneThatIsNotShownWorksAsWell()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        pair.workspace->window().camera().capture(*pair.cameras().first());
        QTRY_COMPARE_WITH_TIMEOUT(photographs(pair.workspace->session().folder()),
            QStringList{QStringLiteral("A-0001.jpg")}, patienceMs);
    }

    void settingsAreCopiedToTheOtherCamera()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        const auto written = pair.cameras().last()->camera()->writeSetting(
            QStringLiteral("iso"), QStringLiteral("800"));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patienceMs);
        action(*pair.workspace, ActionId::CopySettings)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(
            iso(*pair.cameras().first()->camera()), QStringLiteral("800"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            pair.workspace->window().messages().text().contains(pair.cameras().first()->name()),
            patienceMs);
    }

    void liveViewGoesOnWithTheCameraThatIsShown()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        SessionController& controller = pair.workspace->controller();
        QSignalSpy frames(&controller, &SessionController::previewFrame);
        action(*pair.workspace, ActionId::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 1, patienceMs);
        action(*pair.workspace, ActionId::NextCamera)->trigger();
        QVERIFY(controller.isPreviewing());
        frames.clear();
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 1, patienceMs);
        QVERIFY(!pair.cameras().last()->preview().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*pair.cameras().last()), patienceMs);
        action(*pair.workspace, ActionId::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*pair.cameras().first()), patienceMs);
    }

    void oneThatGoesAwayIsShownAsGoneAndTheOtherGoesOn()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        pair.rightBody.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!pair.entries().last().isThere, patienceMs);
        action(*pair.workspace, ActionId::NextCamera)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            action(*pair.workspace, ActionId::Capture)->isEnabled(), patienceMs);
        action(*pair.workspace, ActionId::Capture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(photographs(pair.workspace->session().folder()),
            QStringList{QStringLiteral("A-0001.jpg")}, patienceMs);
        const MessageBar& bar = pair.workspace->window().messages();
        QTRY_VERIFY_WITH_TIMEOUT(
            bar.text().startsWith(pair.cameras().last()->name()), 3 * patienceMs);
        QCOMPARE(pair.entries().size(), 2); // Its place is kept.
        action(*pair.workspace, ActionId::NextCamera)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(pair.workspace->controller().camera() == nullptr, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            action(*pair.workspace, ActionId::DisconnectCamera)->isEnabled(), patienceMs);
        action(*pair.workspace, ActionId::DisconnectCamera)->trigger(); // Nobody waits for it.
        QTRY_COMPARE_WITH_TIMEOUT(pair.entries().size(), 1, patienceMs);
        QVERIFY(pair.shownSerial().contains(QLatin1String("4711")));
        QTRY_VERIFY2_WITH_TIMEOUT(bar.text().isEmpty(), qPrintable(bar.text()), patienceMs);
    }

    void lettingOneGoShowsTheOther()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        action(*pair.workspace, ActionId::DisconnectCamera)->trigger();
        QVERIFY(pair.shownSerial().contains(QLatin1String("4711")));
        QCOMPARE(pair.workspace->cameraPorts(), QStringList{pair.left.port()});
        QVERIFY(!pair.workspace->window().cameraBar().isVisibleTo(&pair.workspace->window()));
        QVERIFY(!action(*pair.workspace, ActionId::NextCamera)->isEnabled());
        // The same place is taken when it is connected again.
        connectBeside(*pair.workspace, pair.right.port());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*pair.workspace), patienceMs);
        QCOMPARE(pair.cameras().size(), 2);
        QVERIFY(pair.shownSerial().contains(QLatin1String("4712")));
    }

    void choosingAConnectedCameraShowsIt()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        const Camera* before = pair.cameras().first()->camera();
        connectBeside(*pair.workspace, pair.left.port());
        QVERIFY(pair.shownSerial().contains(QLatin1String("4711")));
        QCOMPARE(pair.cameras().first()->camera(), before);
        QCOMPARE(pair.cameras().size(), 2);
    }

    void aCameraThatIsBeingConnectedSaysSoWheneverItIsShown()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        const Body third(QStringLiteral("4713"));
        connectBeside(*pair.workspace, third.port());
        // From here on nothing is waited for: the connection cannot be there yet.
        const QAction* open = action(*pair.workspace, ActionId::ConnectCamera);
        const auto* area = pair.workspace->window().findChild<PictureArea*>();
        QVERIFY(area->isConnecting() && !open->isEnabled());
        action(*pair.workspace, ActionId::NextCamera)->trigger();
        QVERIFY(!area->isConnecting() && open->isEnabled());
        action(*pair.workspace, ActionId::PreviousCamera)->trigger();
        QVERIFY(area->isConnecting() && !open->isEnabled());
        action(*pair.workspace, ActionId::DisconnectCamera)->trigger();
    }

    void whatCannotBeConnectedLeavesTheCameraThatWasShown()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        const QString nobody = pair.left.port().section(u':', 0, 1) + QStringLiteral(":1");
        connectBeside(*pair.workspace, nobody);
        QCOMPARE(pair.entries().size(), 3); // It is being tried.
        QTRY_COMPARE_WITH_TIMEOUT(pair.entries().size(), 2, 3 * patienceMs);
        QVERIFY(pair.shownSerial().contains(QLatin1String("4712")));
        QVERIFY(pair.entries().last().isShown);
        QTRY_VERIFY_WITH_TIMEOUT(
            action(*pair.workspace, ActionId::Capture)->isEnabled(), patienceMs);
    }

    void theShutterKeySaysThatNoCameraIsShown()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        QVERIFY(hasActiveWindow(*pair.workspace));
        const MainWindow& window = pair.workspace->window();
        const MessageBar& bar = window.messages();
        const auto isTold = [&bar] { return bar.has(QStringLiteral("no-camera")); };
        pair.right.tell(QStringLiteral("unplug"));
        pair.cameras().last()->camera()->checkDevice();
        QTRY_VERIFY_WITH_TIMEOUT(
            !action(*pair.workspace, ActionId::Capture)->isEnabled(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            pair.cameras().last()->camera()->state(), Camera::State::Recovering, patienceMs);
        viewer(*pair.workspace)->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Space);
        QTRY_VERIFY(isTold());
        QVERIFY2(bar.text().contains(QLatin1String("F6")), qPrintable(bar.text()));
        QVERIFY(bar.text().contains(pair.cameras().first()->name()));
        action(*pair.workspace, ActionId::NextCamera)->trigger(); // Then it is out of date.
        QTRY_VERIFY(!isTold());
    }

    void theShutterKeySaysThatThereIsNoCameraAtAll()
    {
        Program program;
        const Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY(workspace.session().isOpen());
        const MessageBar& bar = workspace.window().messages();
        for (const int key : {Qt::Key_S, Qt::Key_Space}) {
            QTest::keyClick(workspace.window().windowHandle(), Qt::Key(key));
            QTRY_VERIFY(bar.has(QStringLiteral("no-camera")));
            QVERIFY(!bar.text().contains(QLatin1String("F6")));
            workspace.window().messages().dismiss();
        }
    }

    void whatWasNotReleasedIsNotToldAnyMoreWhenItCouldBe()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        const MessageBar& bar = pair.workspace->window().messages();
        const auto isTold = [&bar] { return bar.has(QStringLiteral("capture-all")); };
        pair.right.tell(QStringLiteral("unplug"));
        pair.cameras().last()->camera()->checkDevice();
        QTRY_VERIFY_WITH_TIMEOUT(!isReady(*pair.cameras().last()), patienceMs);
        action(*pair.workspace, ActionId::CaptureAll)->trigger();
        QVERIFY(isTold());
        pair.right.tell(QStringLiteral("replug"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*pair.cameras().last()), 3 * patienceMs);
        QTRY_VERIFY(!isTold());
    }

    void lettersBeginAnewInANewSession()
    {
        Pair pair;
        QVERIFY(pair.isThere());
        const auto letter = [&pair](int camera) {
            return pair.cameras().at(camera)->ingest().options().body;
        };
        // A camera is ready a moment before the window has heard that it is connected.
        QTRY_COMPARE_WITH_TIMEOUT(letter(0), QStringLiteral("A"), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(letter(1), QStringLiteral("B"), patienceMs);
        action(*pair.workspace, ActionId::DisconnectCamera)->trigger(); // The first stays behind.
        QTRY_COMPARE_WITH_TIMEOUT(pair.entries().size(), 1, patienceMs);
        const auto moved = pair.workspace->controller().openSession(
            pair.program.folder.filePath(QStringLiteral("two")));
        QTRY_VERIFY_WITH_TIMEOUT(moved.isFinished(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*pair.workspace), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(pair.workspace->controller().shown().ingest().options().body,
            QStringLiteral("A"), patienceMs);
        connectBeside(*pair.workspace, pair.right.port());
        QTRY_COMPARE_WITH_TIMEOUT(letter(1), QStringLiteral("B"), patienceMs);
    }

    void anotherSessionFolderIsForBoth()
    {
        const Pair pair;
        QVERIFY(pair.isThere());
        const QString folder = pair.program.folder.filePath(QStringLiteral("two"));
        const auto moved = pair.workspace->controller().openSession(folder);
        QTRY_VERIFY_WITH_TIMEOUT(moved.isFinished(), patienceMs);
        QVERIFY2(moved.result(), moved.result() ? "" : qPrintable(moved.result().error().message));
        QTRY_VERIFY_WITH_TIMEOUT(
            isReady(*pair.cameras().first()) && isReady(*pair.cameras().last()), patienceMs);
        action(*pair.workspace, ActionId::CaptureAll)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(photographs(folder).size(), 2, patienceMs);
    }
};

QTEST_MAIN(CameraRackTest)
#include "CameraRackTest.moc"
