// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MasterCommands.h"
#include "base/Settings.h"
#include "camera/VirtualCamera.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/MasterRow.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The last one: it has words of its own that others use in other ways.
#include "../camera/CameraHarness.h"

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

/** The part of a window that hands the controls over, and a camera. */
class Scene
{
public:
    explicit Scene(bool gives = true)
    {
        settings.setValue(MasterCommands::releaseKey, gives);
        commands = std::make_unique<MasterCommands>(
            MasterCommands::Parts{actions, controller, row, messages, settings});
        said = std::make_unique<QSignalSpy>(commands.get(), &MasterCommands::said);
    }

    /** A body whose dials are dead while the computer has the controls. */
    bool connectVirtual(const QString& fault = u"body-locks"_s)
    {
        CameraOptions options;
        options.port = answerOf(body.start({u"--megapixels"_s, u"1"_s, u"--capture-ms"_s, u"20"_s,
                                    u"--fault"_s, u"body-locks"_s, u"--fault"_s, fault}))
                           .value_or(QString());
        return connectWith(options);
    }

    bool connectWith(CameraOptions options)
    {
        if (options.stagingFolder.isEmpty()) {
            options.stagingFolder = folder.filePath(u"staging"_s);
            options.homeFolder = folder.filePath(u"home"_s);
        }
        QDir().mkpath(options.stagingFolder);
        controller.setCamera(std::make_unique<Camera>(options));
        return answerOf(camera().connectCamera()).has_value();
    }

    [[nodiscard]] Camera& camera() { return *controller.camera(); }
    [[nodiscard]] QPushButton& button() { return *row.findChild<QPushButton*>(); }
    /** The dials of the body work: somebody turns one. */
    [[nodiscard]] bool dialsWork()
    {
        const QString next = m_turns++ % 2 == 0 ? u"1600"_s : u"800"_s;
        body.tell(u"set iso "_s + next);
        return camera().setting(u"iso"_s)->value.toString() == next ||
               QTest::qWaitFor([&] { return camera().setting(u"iso"_s)->value.toString() == next; },
                   patienceMs);
    }
    /** The order is carried out, and then some. */
    [[nodiscard]] bool dialsAreDead()
    {
        const QString before = camera().setting(u"iso"_s)->value.toString();
        body.tell(u"set iso 6400"_s);
        const auto now = answerOf(camera().readSetting(u"iso"_s));
        return now && now->value.toString() == before;
    }

    QTemporaryDir folder;
    VirtualCamera body;
    Session session;
    SessionController controller{session};
    Settings settings{folder.filePath(u"settings.ini"_s)};
    QWidget window;
    ActionCollection actions{&window};
    MasterRow row;
    MessageBar messages;
    std::unique_ptr<MasterCommands> commands;
    std::unique_ptr<QSignalSpy> said;

private:
    int m_turns = 0;
};

const auto works = "own controls work"_L1;
const auto computer = "The computer has the controls."_L1;

} // namespace

/** Who has the controls of a camera, with a virtual one and with hosts by script. */
class MasterCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void whatAPhotographTookIsGivenBackByItself()
    {
        Scene scene;
        QVERIFY(scene.connectVirtual());
        QTRY_VERIFY(scene.row.text().contains(works));
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
        QVERIFY(scene.dialsWork());
        QVERIFY(scene.said->isEmpty());
        QCOMPARE(scene.messages.count(), 0);
    }

    void duringABulbExposureTheRowSaysWhoHasThem()
    {
        Scene scene;
        QVERIFY(scene.connectVirtual());
        QVERIFY(answerOf(scene.camera().writeSetting(u"shutterspeed"_s, u"Bulb"_s)));
        auto exposure = scene.camera().capture();
        QTRY_VERIFY(scene.row.text().contains("for this photograph"_L1));
        QVERIFY(!scene.button().isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(scene.dialsAreDead(), patienceMs);
        scene.camera().cancelCapture();
        QVERIFY(answerOf(exposure));
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
        QVERIFY(scene.button().isEnabled());
        QVERIFY(scene.dialsWork());
    }

    void liveViewHasThemUntilItEnds()
    {
        Scene scene;
        QVERIFY(scene.connectVirtual());
        QVERIFY(answerOf(scene.camera().fetchPreview()));
        QTRY_VERIFY(scene.row.text().contains("during live view"_L1));
        QVERIFY(answerOf(scene.camera().capture())); // Live view goes on after it.
        QVERIFY(answerOf(scene.camera().fetchPreview()));
        QTRY_VERIFY(scene.row.text().contains("during live view"_L1));
        QVERIFY(scene.dialsAreDead());
        QVERIFY(answerOf(scene.camera().stopPreview()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
        QVERIFY(scene.dialsWork());
    }

    void whatThePhotographerTookOverIsKeptUntilItIsGivenBack()
    {
        Scene scene;
        QVERIFY(scene.connectVirtual());
        QTRY_VERIFY(scene.row.text().contains(works));
        scene.button().click();
        QTRY_VERIFY(scene.row.text().contains(computer));
        QVERIFY(scene.dialsAreDead());
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_COMPARE(scene.camera().state(), Camera::State::Ready);
        QVERIFY(scene.row.text().contains(computer));
        QVERIFY(scene.button().isEnabled());
        scene.button().click();
        QTRY_VERIFY(scene.row.text().contains(works));
        QVERIFY(scene.dialsWork());
    }

    void givenBackDuringAnExposureTheyGoBackAfterIt()
    {
        Scene scene;
        QVERIFY(scene.connectVirtual());
        scene.button().click();
        QTRY_VERIFY(scene.row.text().contains(computer));
        QVERIFY(answerOf(scene.camera().writeSetting(u"shutterspeed"_s, u"Bulb"_s)));
        auto exposure = scene.camera().capture();
        QTRY_COMPARE(scene.camera().state(), Camera::State::Capturing);
        scene.button().click();
        QVERIFY(scene.row.text().contains("for this photograph"_L1));
        scene.camera().cancelCapture();
        static_cast<void>(answerOf(exposure)); // It may not have begun yet.
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
        QVERIFY(scene.dialsWork());
    }

    void whoeverDoesNotWantThemBackIsToldOnceAndHow()
    {
        Scene scene(false);
        QVERIFY(scene.connectVirtual());
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_COMPARE_WITH_TIMEOUT(scene.said->count(), 1, patienceMs);
        const QString text = scene.said->first().first().toString();
        const QString way = scene.actions[ActionId::ReleaseBody]->text().remove(u'&');
        QVERIFY2(text.contains(way), qPrintable(text));
        QVERIFY(scene.row.text().contains(computer));
        QVERIFY(scene.dialsAreDead());
        QVERIFY(answerOf(scene.camera().capture()));
        scene.actions[ActionId::ReleaseBody]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
        QVERIFY(scene.dialsWork());
        QCOMPARE(scene.said->count(), 1);
    }

    void aPhotographThatBeginsWhileTheyAreHandedBackGivesThemBackToo()
    {
        Scene scene(false);
        QVERIFY(scene.connectVirtual());
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_COMPARE_WITH_TIMEOUT(scene.said->count(), 1, patienceMs);
        scene.actions[ActionId::ReleaseBody]->trigger(); // The order is on its way.
        auto second = scene.camera().capture();
        QVERIFY(answerOf(second));
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.camera().state() == Camera::State::Ready && scene.row.text().contains(works),
            patienceMs);
        QVERIFY(scene.dialsWork());
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
        QVERIFY(scene.dialsWork());
        QCOMPARE(scene.messages.count(), 0);
    }

    void whatCouldNotBeHandedBackIsTriedAgainAfterTheNextPhotograph()
    {
        Scene scene(false);
        // The first change of the camera's mode (PTP 0x90C2) is the driver's own.
        QVERIFY(scene.connectVirtual(u"refuse=access-denied@0x90c2+1x1"_s));
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_COMPARE_WITH_TIMEOUT(scene.said->count(), 1, patienceMs);
        scene.actions[ActionId::ReleaseBody]->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(scene.messages.count(), 1, patienceMs);
        QVERIFY(scene.row.text().contains(computer));
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
        QVERIFY(scene.dialsWork());
    }

    void anotherWindowsWishIsFollowedHere()
    {
        Scene scene(false);
        QVERIFY(scene.connectVirtual());
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_COMPARE_WITH_TIMEOUT(scene.said->count(), 1, patienceMs);
        scene.settings.setValue(MasterCommands::releaseKey, true);
        QVERIFY(scene.actions[ActionId::ReleaseBody]->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
    }

    void withinARowTheyAreNotGivenBack()
    {
        Scene scene;
        QVERIFY(scene.connectVirtual());
        scene.commands->setNeeded(&scene.controller.shown());
        for (int picture = 0; picture < 2; ++picture) {
            QVERIFY(answerOf(scene.camera().capture()));
            QTRY_COMPARE(scene.camera().state(), Camera::State::Ready);
            QVERIFY(!scene.row.text().contains(works));
            QVERIFY(scene.dialsAreDead());
        }
        scene.commands->setNeeded(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(scene.row.text().contains(works), patienceMs);
        QVERIFY(scene.dialsWork());
    }

    void aCameraThatComesBackHasItsControls()
    {
        Scene scene;
        QVERIFY(scene.connectVirtual());
        scene.button().click();
        QTRY_VERIFY(scene.row.text().contains(computer));
        scene.body.tell(u"unplug"_s);
        QTRY_COMPARE_WITH_TIMEOUT(scene.camera().state(), Camera::State::Recovering, patienceMs);
        QVERIFY(scene.row.isHidden());
        scene.body.tell(u"replug"_s);
        QTRY_COMPARE_WITH_TIMEOUT(scene.camera().state(), Camera::State::Ready, patienceMs);
        QTRY_VERIFY(scene.row.text().contains(works));
        QVERIFY(scene.dialsWork());
    }

    void whatTheDriverTookWhenItConnectedIsSaidAndStays()
    {
        Scene scene;
        const CameraHarness harness({u"priority=Application"_s});
        QVERIFY(scene.connectWith(harness.options()));
        QTRY_COMPARE(scene.said->count(), 1);
        QVERIFY(scene.said->first().first().toString().contains("Give Back"_L1));
        QVERIFY(scene.row.text().contains(computer));
        QVERIFY(answerOf(scene.camera().capture()));
        QTRY_COMPARE(scene.camera().state(), Camera::State::Ready);
        QVERIFY(scene.row.text().contains(computer));
        scene.actions[ActionId::ReleaseBody]->setChecked(false);
        scene.actions[ActionId::ReleaseBody]->setChecked(true);
        QVERIFY(answerOf(scene.camera().readSetting(u"prioritymode"_s))); // After any order.
        QVERIFY(scene.row.text().contains(computer));
        scene.button().click();
        QTRY_VERIFY(scene.row.text().contains(works));
        QCOMPARE(scene.camera().setting(u"prioritymode"_s)->value.toString(), u"Camera"_s);
    }

    void aCameraWithoutAnySuchSettingShowsNoRow()
    {
        Scene scene;
        const CameraHarness harness;
        QVERIFY(scene.connectWith(harness.options()));
        QVERIFY(scene.row.isHidden());
        QVERIFY(!scene.actions[ActionId::ReleaseBody]->isEnabled());
        QVERIFY(scene.said->isEmpty());
    }
};

QTEST_MAIN(MasterCommandsTest)
#include "MasterCommandsTest.moc"
