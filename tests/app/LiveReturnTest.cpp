// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs taken from live view, and how it comes back; in the whole program.
#include "widgets/LiveReturn.h"
#include "app/Bodies.h"
#include "session/ShotModel.h"
#include "widgets/CameraCommands.h"
#include "widgets/LivePresenter.h"
#include "widgets/MessageBar.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ShotSelection.h"
#include "widgets/ShutterPlan.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** A window with live view of a camera. */
struct Studio
{
    explicit Studio(int reviewSeconds, const QStringList& more = {})
        : body(QStringLiteral("4711"), more)
        , workspace(openWith(program, body.port(), QStringLiteral("one")))
    {
        program.settings.setValue(LiveReturn::secondsKey, reviewSeconds);
        const auto note = [this] { wasReviewed = wasReviewed || isReviewing(); };
        QObject::connect(viewer(workspace), &ImageView::pictureChanged, &liveReturn(), note);
        QObject::connect(&liveReturn(), &LiveReturn::changed, &liveReturn(), note);
    }

    [[nodiscard]] bool showsLiveView() const
    {
        if (!QTest::qWaitFor([this] { return isReady(workspace); }, patienceMs) ||
            !hasActiveWindow(workspace)) {
            return false;
        }
        give(ActionId::LiveView);
        return hasLiveFrame();
    }
    [[nodiscard]] bool hasLiveFrame() const
    {
        return QTest::qWaitFor(
            [this] {
                const ShownPicture shown = viewer(workspace)->shownPicture();
                return shown.live && !shown.image.isNull();
            },
            patienceMs);
    }
    [[nodiscard]] SessionController& controller() const { return workspace.controller(); }
    [[nodiscard]] Camera::State state() const { return controller().camera()->state(); }
    [[nodiscard]] LiveReturn& liveReturn() const
    {
        return *workspace.window().findChild<LiveReturn*>();
    }
    [[nodiscard]] PicturePresenter& pictures() const
    {
        return *workspace.window().findChild<PicturePresenter*>();
    }
    void give(ActionId id) const { action(workspace, id)->trigger(); }
    void press(Qt::Key key) const { QTest::keyClick(&workspace.window(), key); }
    [[nodiscard]] qsizetype taken() const
    {
        return photographs(workspace.session().folder()).size();
    }
    [[nodiscard]] bool isReviewing() const
    {
        return liveReturn().isAway() && !controller().isPreviewing() &&
               viewer(workspace)->hasPicture() && !viewer(workspace)->isLive();
    }
    /** The setting with which the driver turns live view on and off. */
    [[nodiscard]] QString liveStatus() const
    {
        const auto status = controller().camera()->readSetting(QStringLiteral("liveviewstatus"));
        const bool isRead = QTest::qWaitFor([&] { return status.isFinished(); }, patienceMs);
        return isRead && status.result() ? status.result()->value.toString() : QString();
    }

    Program program;
    Body body;
    Workspace& workspace;
    bool wasReviewed = false; ///< isReviewing() was true for a moment at least.
};

} // namespace

class LiveReturnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void thePhotographIsShownAndLiveViewComesBackByItself()
    {
        Studio studio(1);
        QVERIFY(studio.showsLiveView());
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.wasReviewed, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.controller().isPreviewing(), patienceMs);
        QVERIFY(studio.hasLiveFrame());
        QVERIFY(!studio.liveReturn().isAway());
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        // Beneath it lies the new photograph, for the time when live view ends.
        QVERIFY(studio.pictures().currentPath().endsWith(
            photographs(studio.workspace.session().folder()).value(0)));
        QVERIFY(studio.workspace.window().messages().text().isEmpty());
    }

    void theCameraStaysInLiveViewForAShortLook()
    {
        Studio studio(LiveReturn::untilKey);
        QVERIFY(studio.showsLiveView());
        studio.liveReturn().setRestTime(std::chrono::hours(1));
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.state(), Camera::State::Previewing, patienceMs);
        studio.give(ActionId::LiveView);
        QVERIFY(studio.hasLiveFrame());
        // But not for ever: then its view finder is switched off, and nobody is told anything.
        studio.liveReturn().setRestTime(std::chrono::milliseconds(1));
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.state(), Camera::State::Ready, patienceMs);
        QVERIFY(studio.isReviewing());
        QVERIFY(studio.workspace.window().messages().text().isEmpty());
    }

    void pEndsLiveViewWhileAPhotographIsShownForAMoment()
    {
        Studio studio(60);
        QVERIFY(studio.showsLiveView());
        const QAction* live = action(studio.workspace, ActionId::LiveView);
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
        QVERIFY(live->isChecked() && live->isEnabled()); // It will be back: the key ends it.
        studio.press(Qt::Key_P);
        QVERIFY(!live->isChecked());
        QVERIFY(!studio.liveReturn().isAway());
        QVERIFY(viewer(studio.workspace)->hasPicture() && !viewer(studio.workspace)->isLive());
        QTRY_COMPARE_WITH_TIMEOUT(studio.state(), Camera::State::Ready, patienceMs);
        QVERIFY(!studio.controller().isPreviewing());
        studio.press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(studio.controller().isPreviewing(), patienceMs);
        QVERIFY(live->isChecked());
    }

    void pBringsLiveViewBackWhereThePhotographWouldStay()
    {
        Studio studio(60);
        QVERIFY(studio.showsLiveView());
        const QAction* live = action(studio.workspace, ActionId::LiveView);
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
        studio.give(ActionId::ZoomActual); // Whoever looks closer keeps it.
        QVERIFY(!live->isChecked() && live->isEnabled());
        studio.press(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(studio.controller().isPreviewing(), patienceMs);
        QVERIFY(studio.hasLiveFrame());
        QVERIFY(live->isChecked());
    }

    void escapeLeavesThePhotographFirstAndThenLiveView()
    {
        Studio studio(LiveReturn::untilKey);
        QVERIFY(studio.showsLiveView());
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.workspace.window().camera().isBusy(), patienceMs);
        studio.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(studio.controller().isPreviewing(), patienceMs);
        studio.press(Qt::Key_Escape);
        QVERIFY(!studio.controller().isPreviewing());
        QVERIFY(!studio.liveReturn().isAway());
        QTRY_COMPARE_WITH_TIMEOUT(studio.state(), Camera::State::Ready, patienceMs);
    }

    void aKeyThatIsNoCommandBringsItBack()
    {
        Studio studio(LiveReturn::untilKey);
        QVERIFY(studio.showsLiveView());
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QTest::keyPress(&studio.workspace.window(), Qt::Key_Shift);
        QVERIFY(studio.liveReturn().isAway()); // Perhaps of a command.
        QTest::keyClick(viewer(studio.workspace), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(studio.controller().isPreviewing(), patienceMs);
    }

    void whoDoesSomethingWithThePhotographIsNotDoneWithIt_data()
    {
        QTest::addColumn<ActionId>("command");
        QTest::addColumn<bool>("keepsIt");
        QTest::newRow("takes a rating back") << ActionId::Undo << true;
        QTest::newRow("goes on") << ActionId::NextPicture << true;
        QTest::newRow("rates it") << ActionId::Rate3 << true;
        QTest::newRow("colours it") << ActionId::LabelNone << true;
        QTest::newRow("looks closer") << ActionId::ZoomActual << true;
        QTest::newRow("fills the window") << ActionId::ZoomFill << true;
        QTest::newRow("lays a mask on it") << ActionId::ToggleMask << true;
        QTest::newRow("looks at its tones") << ActionId::ShowHistogram << true;
        QTest::newRow("proofs it") << ActionId::SoftProof << true;
        QTest::newRow("chooses the monitor's profile") << ActionId::MonitorProfile << true;
        QTest::newRow("takes another") << ActionId::Capture << false;
        QTest::newRow("turns live view") << ActionId::TurnLiveLeft << false;
        QTest::newRow("sets the camera") << ActionId::SettingUp << false;
        QTest::newRow("fetches old ones") << ActionId::FetchFromCard << false;
        QTest::newRow("wants the whole screen") << ActionId::FullScreen << false;
        QTest::newRow("shows it elsewhere") << ActionId::Presentation << false;
        QTest::newRow("wants the panel") << ActionId::ShowPanel << false;
        QTest::newRow("asks what this is") << ActionId::About << false;
    }
    void whoDoesSomethingWithThePhotographIsNotDoneWithIt()
    {
        QFETCH(ActionId, command);
        QTEST(LiveReturn::commandsForThePhotograph().contains(command), "keepsIt");
    }

    void whoLooksCloserAtThePhotographKeepsItUntilAKey()
    {
        Studio studio(5);
        QVERIFY(studio.showsLiveView());
        studio.liveReturn().setRestTime(std::chrono::milliseconds(1));
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
        QSignalSpy said(&studio.liveReturn(), &LiveReturn::said);
        studio.give(ActionId::ZoomActual);
        QCOMPARE(said.size(), 1); // How it comes back.
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        // The camera is let out of live view meanwhile.
        QTRY_COMPARE_WITH_TIMEOUT(studio.state(), Camera::State::Ready, 2 * patienceMs);
        QVERIFY(!studio.liveReturn().isDue());
        QVERIFY(studio.isReviewing());
        studio.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(studio.controller().isPreviewing(), patienceMs);
        QVERIFY(studio.hasLiveFrame());
    }

    void liveViewGoesOnOverThePhotographIfItIsNotToBeShown()
    {
        Studio studio(LiveReturn::notAtAll);
        QVERIFY(studio.showsLiveView());
        QSignalSpy previewing(&studio.controller(), &SessionController::previewingChanged);
        studio.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QSignalSpy frames(&studio.controller(), &SessionController::previewFrame);
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 2, patienceMs);
        QVERIFY(previewing.isEmpty());
        QVERIFY(viewer(studio.workspace)->isLive());
        studio.give(ActionId::LiveView);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(studio.workspace)->hasPicture(), patienceMs);
    }

    void whoChoosesAnotherPictureIsLeftAlone()
    {
        Studio studio(LiveReturn::untilKey);
        QVERIFY(studio.showsLiveView());
        for (int count = 1; count <= 2; ++count) {
            studio.give(ActionId::Capture);
            QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), count, patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(
                action(studio.workspace, ActionId::Capture)->isEnabled(), patienceMs);
        }
        // The second one is chosen as soon as it has its row.
        const auto* selection = studio.workspace.window().findChild<ShotSelection*>();
        QTRY_COMPARE_WITH_TIMEOUT(selection->shots().rowCount(), 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            selection->currentPath(), studio.pictures().currentPath(), patienceMs);
        studio.give(ActionId::PreviousPicture);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.liveReturn().isAway(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.state(), Camera::State::Ready, patienceMs);
        QVERIFY(!studio.controller().isPreviewing());
    }

    void liveViewStaysAwayUntilTheWholeRowIsTaken()
    {
        Studio studio(1);
        QVERIFY(studio.showsLiveView());
        studio.program.settings.setValue(ShutterPlan::picturesKey, 4);
        QSignalSpy previewing(&studio.controller(), &SessionController::previewingChanged);
        studio.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 4, 2 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.controller().isPreviewing(), patienceMs);
        QVERIFY(studio.hasLiveFrame());
        QCOMPARE(previewing.size(), 2); // Away once, back once.
        QVERIFY(studio.workspace.window().messages().text().isEmpty());
    }

    void aPhotographOfTheCamerasOwnShutterIsLookedAtToo()
    {
        Studio studio(1);
        QVERIFY(studio.showsLiveView());
        // The body is busy for a moment when live view begins, and does nothing then.
        QSignalSpy frames(&studio.controller(), &SessionController::previewFrame);
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 5, patienceMs);
        studio.body.tell(QStringLiteral("press-shutter"));
        QTRY_VERIFY_WITH_TIMEOUT(studio.wasReviewed, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.controller().isPreviewing(), patienceMs);
        QVERIFY(studio.hasLiveFrame());
    }

    void aCameraThatIsPulledDuringTheLookBringsOneMessageAtMost()
    {
        Studio studio(1);
        QVERIFY(studio.showsLiveView());
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.wasReviewed, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QSignalSpy problems(&studio.controller(), &SessionController::problem);
        studio.body.tell(QStringLiteral("unplug"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.state(), Camera::State::Recovering, patienceMs);
        studio.body.tell(QStringLiteral("replug"));
        QTRY_VERIFY_WITH_TIMEOUT(studio.hasLiveFrame(), 2 * patienceMs);
        QVERIFY(problems.size() <= 1);
    }

    void aCameraThatShowsNothingAfterwardsIsSaidOnce()
    {
        Studio studio(1);
        QVERIFY(studio.showsLiveView());
        studio.controller().shown().preview().setFirstFrameLimit(std::chrono::milliseconds(500));
        QSignalSpy problems(&studio.controller(), &SessionController::problem);
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.wasReviewed, patienceMs);
        studio.body.tell(QStringLiteral("live busy"));
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, 2 * patienceMs);
        QVERIFY(!studio.controller().isPreviewing());
        QTRY_VERIFY_WITH_TIMEOUT(
            action(studio.workspace, ActionId::Capture)->isEnabled(), patienceMs);
        studio.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 2, patienceMs);
        QVERIFY(!studio.liveReturn().isAway());
        QCOMPARE(problems.size(), 1);
    }

    void anotherCameraThatIsShownDoesNotGetTheLiveViewOfThisOne()
    {
        Studio studio(60);
        QVERIFY(studio.showsLiveView());
        const Body other(QStringLiteral("4712"));
        connectBeside(studio.workspace, other.port());
        QTRY_COMPARE_WITH_TIMEOUT(studio.controller().cameras().size(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(*studio.controller().cameras().last()), patienceMs);
        if (&studio.controller().shown() == studio.controller().cameras().last()) {
            studio.give(ActionId::NextCamera);
        }
        if (!studio.controller().isPreviewing()) {
            studio.give(ActionId::LiveView);
        }
        QVERIFY(studio.hasLiveFrame());
        studio.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReviewing(), patienceMs);
        studio.give(ActionId::NextCamera);
        QVERIFY(!studio.liveReturn().isAway());
        QVERIFY(!studio.controller().isPreviewing());
        const Camera* first = studio.controller().cameras().first()->camera();
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), Camera::State::Ready, patienceMs);
    }

    void escapeLetsAFrozenFrameGoAndLiveViewGoesOn()
    {
        Studio studio(1);
        QVERIFY(studio.showsLiveView());
        auto* live = studio.workspace.window().findChild<LivePresenter*>();
        studio.give(ActionId::FreezeLive);
        QVERIFY(live->isFrozen());
        studio.press(Qt::Key_Escape);
        QVERIFY(!live->isFrozen());
        QVERIFY(!action(studio.workspace, ActionId::FreezeLive)->isChecked());
        QVERIFY(studio.controller().isPreviewing());
        QSignalSpy frames(&studio.controller(), &SessionController::previewFrame);
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 2, patienceMs);
    }

    void oneKeyTakesBackAllTurning()
    {
        Studio studio(1);
        QVERIFY(studio.showsLiveView());
        auto* live = studio.workspace.window().findChild<LivePresenter*>();
        studio.give(ActionId::TurnLiveLeft);
        studio.give(ActionId::MirrorLive);
        QVERIFY(live->orientation() != Orientation::Normal);
        QTest::keyClick(&studio.workspace.window(), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(live->orientation(), Orientation::Normal);
    }

    void nothingIsFetchedWhileTheWindowIsHidden()
    {
        Studio studio(1);
        QVERIFY(studio.showsLiveView());
        QSignalSpy frames(&studio.controller(), &SessionController::previewFrame);
        studio.workspace.window().hide();
        // What was on its way still comes; then an answer of the camera passes without a frame.
        const auto answer = [&] {
            const auto summary = studio.controller().camera()->fetchSummary();
            return QTest::qWaitFor([&] { return summary.isFinished(); }, patienceMs);
        };
        QVERIFY(answer());
        QVERIFY(answer());
        frames.clear();
        for (int round = 0; round < 5; ++round) {
            QVERIFY(answer());
        }
        QCOMPARE(frames.size(), 0);
        studio.workspace.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 2, patienceMs);
    }
};

QTEST_MAIN(LiveReturnTest)
#include "LiveReturnTest.moc"
