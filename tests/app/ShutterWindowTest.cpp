// SPDX-License-Identifier: GPL-3.0-or-later
// What a capture waits for, what it says of that, and what is heard; in the whole program.
#include "app/ShutterFloor.h"
#include "widgets/LiveReturn.h"
#include "widgets/ShutterDialog.h"
#include "widgets/ShutterSound.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace skein;

namespace {

QString delayMode(const Camera& camera)
{
    const auto setting = camera.setting(QStringLiteral("exposuredelaymode"));
    return setting ? setting->value.toString() : QString();
}

} // namespace

class ShutterWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aShakenCameraShootsWhenItHasComeToRest()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.program.settings.setValue(LiveReturn::secondsKey, LiveReturn::notAtAll);
        floor.program.settings.setValue(ShutterPlan::restLimitKey, 60);
        floor.body.tell(QString::fromLatin1(shaken));
        floor.give(ActionId::LiveView);
        floor.give(ActionId::WaitForRest);
        QSignalSpy said(&floor.shutter(), &ShutterCommands::said);
        floor.give(ActionId::Capture);
        QVERIFY(floor.seesMotion());
        QVERIFY(floor.shutter().canCancel());
        QCOMPARE(floor.badge().text(), QStringLiteral("Waiting for rest"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !texts(said).filter(QStringLiteral("moves")).isEmpty(), patienceMs);
        QCOMPARE(floor.taken(), 0);
        floor.body.tell(QString::fromLatin1(atRest));
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
        QVERIFY(floor.workspace.controller().isPreviewing());
        QVERIFY(floor.workspace.window().messages().text().isEmpty());
    }

    void whatNeverRestsIsNotTakenAndThatIsSaid()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.shakesAndWaits(2);
        floor.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(
            floor.workspace.window().messages().text().contains(QLatin1String("come to rest")),
            patienceMs);
        QVERIFY(!floor.shutter().canCancel());
        // Live view was on for that alone.
        QVERIFY(!floor.workspace.controller().isPreviewing());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(floor.workspace), patienceMs);
        QCOMPARE(floor.taken(), 0);
    }

    void whatNeverRestsIsTakenAllTheSameIfThatIsWanted()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.shakesAndWaits(1);
        floor.program.settings.setValue(ShutterPlan::restlessKey, true);
        QSignalSpy said(&floor.shutter(), &ShutterCommands::said);
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
        QVERIFY(!texts(said).filter(QStringLiteral("all the same")).isEmpty());
    }

    void escapeEndsTheWaitWithoutAPhotograph()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.shakesAndWaits(600);
        floor.give(ActionId::Capture);
        QVERIFY(floor.seesMotion());
        QTest::keyClick(&floor.workspace.window(), Qt::Key_Escape);
        QVERIFY(!floor.shutter().canCancel());
        QVERIFY(!floor.workspace.controller().isPreviewing());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(floor.workspace), patienceMs);
        QCOMPARE(floor.taken(), 0);
    }

    void whoPressesAgainDoesNotWait()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.shakesAndWaits(600);
        floor.give(ActionId::Capture);
        QVERIFY(floor.seesMotion());
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
    }

    void whoSwitchesTheWaitOffDoesNotWait()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.shakesAndWaits(600);
        QSignalSpy unsaid(&floor.shutter(), &ShutterCommands::unsaid);
        floor.give(ActionId::Capture);
        QVERIFY(floor.seesMotion());
        QVERIFY(unsaid.isEmpty());
        floor.give(ActionId::WaitForRest);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
        // And the photograph is not covered by what told of the wait.
        QVERIFY(texts(unsaid).last().startsWith(QLatin1String("Waiting for rest")));
    }

    void selfTimerRestAndRowWorkTogether()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.program.settings.setValue(ShutterPlan::restKey, true);
        floor.program.settings.setValue(ShutterPlan::delayKey, 1);
        floor.program.settings.setValue(ShutterPlan::picturesKey, 2);
        QSignalSpy said(&floor.shutter(), &ShutterCommands::said);
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 2, 2 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!floor.shutter().isUnderWay(), patienceMs);
        const QStringList words = texts(said);
        QCOMPARE(words.filter(QStringLiteral("1 s")).size(), 1);
        QVERIFY(words.count(QStringLiteral("Waiting for rest")) >= 2);
        QVERIFY(words.contains(QStringLiteral("2 of 2")));
        // Nobody had asked for live view.
        QTRY_VERIFY_WITH_TIMEOUT(!floor.workspace.controller().isPreviewing(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(floor.workspace), patienceMs);
    }

    void aNikonBodyWaitsWithItsMirrorUpAndIsLeftAsItWas()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.program.settings.setValue(ShutterPlan::mirrorKey, 1);
        QStringList values;
        connect(&floor.camera(), &Camera::settingChanged, this,
            [&values](const CameraSetting& setting) {
                if (setting.name == QLatin1String("exposuredelaymode")) {
                    values.append(setting.value.toString());
                }
            });
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(values.contains(QLatin1String("Off")), patienceMs);
        QCOMPARE(values.value(0), QStringLiteral("On"));
        QCOMPARE(floor.camera().setting(QStringLiteral("exposuredelaymode"))->value.toString(),
            QStringLiteral("Off"));
    }

    void aNikonBodyThatGoesAwayDuringARowIsLeftAsItWasWhenItIsBack()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.program.settings.setValue(ShutterPlan::mirrorKey, 1);
        floor.program.settings.setValue(ShutterPlan::picturesKey, 99);
        floor.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(floor.taken() > 0, patienceMs);
        QCOMPARE(delayMode(floor.camera()), QStringLiteral("On"));
        floor.body.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(!floor.shutter().isUnderWay(), 3 * patienceMs);
        floor.body.tell(QStringLiteral("replug"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(floor.workspace), 3 * patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(delayMode(floor.camera()), QStringLiteral("Off"), patienceMs);
    }

    void aNikonBodyIsLeftAsItWasByAWindowThatClosesDuringARow()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        floor.program.settings.setValue(ShutterPlan::mirrorKey, 1);
        floor.program.settings.setValue(ShutterPlan::picturesKey, 99);
        floor.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(floor.taken() > 0, patienceMs);
        const QPointer<MainWindow> window = &floor.workspace.window();
        window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!window || !window->isVisible(), 3 * patienceMs);
        Workspace& next = openWith(floor.program, floor.body.port(), QStringLiteral("two"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(next), 3 * patienceMs);
        QCOMPARE(delayMode(*next.controller().camera()), QStringLiteral("Off"));
    }

    void anyOtherCameraIsLeftAloneForAWhileAndEscapeEndsThat()
    {
        Floor floor({QStringLiteral("--without"), QStringLiteral("exposuredelaymode")});
        QVERIFY(floor.isThere());
        floor.program.settings.setValue(ShutterPlan::mirrorKey, 30);
        QSignalSpy said(&floor.shutter(), &ShutterCommands::said);
        floor.give(ActionId::Capture);
        QCOMPARE(said.last().first().toString(), QStringLiteral("Shake dies down: 30 s"));
        QCOMPARE(floor.badge().text(), QStringLiteral("Shake dies down"));
        floor.give(ActionId::Cancel);
        QVERIFY(!floor.shutter().canCancel());
        QCOMPARE(floor.taken(), 0);
        floor.program.settings.setValue(ShutterPlan::mirrorKey, 1);
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
    }

    void aCaptureThatIsStoppedBeforeItBeginsIsSaidToBringNothing()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        QSignalSpy pace(
            floor.workspace.window().findChild<LivePresenter*>(), &LivePresenter::framesPerSecond);
        const auto frames = [&] { return pace.isEmpty() ? -1 : pace.last().first().toInt(); };
        floor.give(ActionId::LiveView);
        QTRY_VERIFY_WITH_TIMEOUT(frames() > 0, patienceMs);
        floor.body.tell(QStringLiteral("sleep"));
        QTRY_COMPARE_WITH_TIMEOUT(frames(), 0, patienceMs);
        floor.give(ActionId::Capture); // Waits for the frame that does not come.
        QCOMPARE(floor.camera().state(), Camera::State::Capturing);
        floor.give(ActionId::Cancel);
        floor.body.tell(QStringLiteral("wake"));
        QTRY_VERIFY_WITH_TIMEOUT(floor.workspace.window().messages().text().contains(
                                     QLatin1String("no photograph has come")),
            3 * patienceMs);
        QCOMPARE(floor.taken(), 0);
    }

    void theStatusBarTellsWhatThePressDoesAndSwitchesItOff()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        QVERIFY(floor.badge().isHidden());
        floor.program.settings.setValue(ShutterPlan::delayKey, 10);
        floor.program.settings.setValue(ShutterPlan::picturesKey, 5);
        QVERIFY(floor.badge().isVisible());
        QVERIFY(floor.badge().text().contains(QLatin1String("waits 10 s")));
        QVERIFY(floor.badge().text().contains(QLatin1String("takes 5 photographs")));
        floor.give(ActionId::Capture);
        QVERIFY(floor.shutter().canCancel());
        QTest::mouseClick(floor.badge().findChildren<QToolButton*>().last(), Qt::LeftButton);
        QVERIFY(!floor.shutter().canCancel());
        QVERIFY(ShutterPlan::from(floor.program.settings).isPlain());
        QVERIFY(floor.badge().isHidden());
        QCOMPARE(floor.taken(), 0);
    }

    void theDialogCountsWithOkOnlyAndSaysWhatWasChosen()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        const auto open = [&] {
            floor.give(ActionId::ShutterOptions);
            return floor.workspace.window().findChild<ShutterDialog*>();
        };
        const auto press = [](ShutterDialog& dialog, QDialogButtonBox::StandardButton button) {
            dialog.findChild<QDialogButtonBox*>()->button(button)->click();
        };
        ShutterDialog* dialog = open();
        QSpinBox* delay = dialog->findChildren<QSpinBox*>().first();
        delay->setValue(7);
        press(*dialog, QDialogButtonBox::Cancel);
        QVERIFY(ShutterPlan::from(floor.program.settings).isPlain());
        QTRY_VERIFY(floor.workspace.window().findChild<ShutterDialog*>() == nullptr);

        QSignalSpy said(&floor.shutter(), &ShutterCommands::said);
        dialog = open();
        dialog->findChildren<QSpinBox*>().first()->setValue(7);
        press(*dialog, QDialogButtonBox::Ok);
        QCOMPARE(ShutterPlan::from(floor.program.settings).delaySeconds, 7);
        QCOMPARE(said.last().first().toString(), QStringLiteral("The shutter now waits 7 s"));
        QTRY_VERIFY(floor.workspace.window().findChild<ShutterDialog*>() == nullptr);

        dialog = open();
        const auto buttons = dialog->findChild<QDialogButtonBox*>()->buttons();
        for (QAbstractButton* each : buttons) {
            if (each->text() == QLatin1String("&All Off")) {
                each->click();
            }
        }
        press(*dialog, QDialogButtonBox::Ok);
        QVERIFY(ShutterPlan::from(floor.program.settings).isPlain());
    }

    void theShutterIsHeardOncePerExposureAndOnlyIfThatIsWanted()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        QStringList played;
        const ShutterSound sound(
            floor.workspace.controller(), floor.program.settings, [&played](const QString& name) {
                played.append(name);
                return QtFuture::makeReadyFuture(true);
            });
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
        QVERIFY(played.isEmpty());
        floor.program.settings.setValue(ShutterSound::wantedKey, true);
        QTRY_VERIFY_WITH_TIMEOUT(
            action(floor.workspace, ActionId::Capture)->isEnabled(), patienceMs);
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 2, patienceMs);
        QCOMPARE(played, QStringList{QStringLiteral("camera-shutter")});
    }
};

QTEST_MAIN(ShutterWindowTest)
#include "ShutterWindowTest.moc"
