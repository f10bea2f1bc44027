// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingSteps.h"
#include "PanelHarness.h"
#include "widgets/ActionCollection.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

/** Keys that change the camera's settings while the picture has the focus. */
class SettingStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_camera = {};
        m_window = std::make_unique<QWidget>();
        m_actions = std::make_unique<ActionCollection>(m_window.get());
        m_panel = std::make_unique<ControlPanel>();
        m_steps = std::make_unique<SettingSteps>(*m_actions, *m_panel);
        m_said = std::make_unique<QSignalSpy>(m_steps.get(), &SettingSteps::said);
    }

    void cleanup()
    {
        m_said.reset();
        m_steps.reset();
        m_panel.reset();
        m_actions.reset();
        m_window.reset();
    }

    void theArrowsBelongToThePictureUntilASettingIsPicked()
    {
        show();
        QVERIFY(!action(ActionId::SettingUp)->isEnabled());
        action(ActionId::PickIso)->trigger();
        QCOMPARE(said(), u"ISO 200"_qs);
        QVERIFY(action(ActionId::SettingUp)->isEnabled());
        m_steps->setPaused(true); // The grid walks by them.
        QVERIFY(!action(ActionId::SettingUp)->isEnabled());
        m_steps->setPaused(false);
        QVERIFY(action(ActionId::SettingUp)->isEnabled());
    }

    void aRefusalOfAnotherSettingLeavesWhatWasSaid()
    {
        show();
        action(ActionId::PickIso)->trigger();
        QSignalSpy failed(m_panel.get(), &ControlPanel::writeFailed);
        m_panel->writeValue(u"f-number"_qs, u"f/11"_qs);
        m_camera.answer(failure(ErrorKind::Refused, u"Not now."_qs));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(said(), u"ISO 200"_qs);
    }

    void aCameraThatGoesInTheMiddleOfAChangeIsSaidToHaveNotAnswered()
    {
        show();
        action(ActionId::PickIso)->trigger();
        action(ActionId::SettingUp)->trigger();
        m_panel->clear(u"It broke off."_qs);
        QCOMPARE(said(), u"ISO: the camera has not answered"_qs);
    }

    void whereCapturesGoIsSaidWithItsRisk()
    {
        m_panel->setSettings({choiceSetting(u"capturetarget"_qs, u"Internal RAM"_qs,
                                 {u"Internal RAM"_qs, u"Memory card"_qs})},
            m_camera.writer());
        action(ActionId::PickTarget)->trigger();
        QVERIFY2(said().contains(u"Not on the card"_qs), qPrintable(said()));
        action(ActionId::SettingUp)->trigger();
        // Of what it is to become, not of what it was.
        QVERIFY2(said().contains(u"loses nothing"_qs), qPrintable(said()));
    }

    void upAndDownWriteTheNextValueAndSayIt()
    {
        show();
        action(ActionId::PickIso)->trigger();
        action(ActionId::SettingUp)->trigger();
        QCOMPARE(said(), u"ISO 400"_qs);
        QCOMPARE(m_camera.written.last().second, QVariant(u"400"_qs));
        action(ActionId::SettingDown)->trigger();
        action(ActionId::SettingDown)->trigger();
        // From what was asked for, not from what the camera has answered so far.
        QCOMPARE(m_camera.written.last().second, QVariant(u"100"_qs));
        action(ActionId::SettingDown)->trigger();
        QCOMPARE(said(), u"ISO 100"_qs); // The end of the list: nothing is written again.
        QCOMPARE(m_camera.written.size(), 3);
    }

    void aShutterTimeGetsShorterUpwards()
    {
        show();
        action(ActionId::PickShutter)->trigger();
        action(ActionId::SettingUp)->trigger();
        QCOMPARE(said(), u"Shutter 1/250 s"_qs);
    }

    void aRefusedStepSaysWhatTheCameraHas()
    {
        show();
        QSignalSpy failed(m_panel.get(), &ControlPanel::writeFailed);
        action(ActionId::PickIso)->trigger();
        action(ActionId::SettingUp)->trigger();
        m_camera.answer(failure(ErrorKind::Refused, u"Not in this mode."_qs));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(said(), u"ISO stays at 200"_qs);
    }

    void aStepThatWasNotAnsweredIsNotSaidToHaveLeftTheSettingAsItWas()
    {
        show();
        QSignalSpy failed(m_panel.get(), &ControlPanel::writeFailed);
        action(ActionId::PickIso)->trigger();
        action(ActionId::SettingUp)->trigger();
        m_camera.answer(failure(ErrorKind::Timeout, u"It did not answer."_qs));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(said(), u"ISO: the camera has not answered"_qs);
    }

    void aLockedSettingIsNotStepped()
    {
        CameraSetting locked = iso(u"200"_qs);
        locked.readOnly = true;
        m_panel->setSettings({locked}, m_camera.writer());
        action(ActionId::PickIso)->trigger();
        action(ActionId::SettingUp)->trigger();
        QCOMPARE(said(), u"ISO cannot be changed now"_qs);
        QVERIFY(m_camera.written.isEmpty());
    }

    void whatTheCameraLacksIsSaid()
    {
        show();
        action(ActionId::PickFocus)->trigger();
        QVERIFY(said().startsWith(u"This camera has no setting"_qs));
        QVERIFY(m_steps->picked().isEmpty());
    }

    void theEssentialsAreWalkedInTheirOrderRoundAndRound()
    {
        show();
        action(ActionId::NextSetting)->trigger();
        QCOMPARE(m_steps->picked(), u"shutterspeed2"_qs);
        action(ActionId::NextSetting)->trigger();
        QCOMPARE(m_steps->picked(), u"iso"_qs);
        action(ActionId::NextSetting)->trigger();
        QCOMPARE(m_steps->picked(), u"shutterspeed2"_qs);
        action(ActionId::PreviousSetting)->trigger();
        QCOMPARE(m_steps->picked(), u"iso"_qs);
    }

    void withoutACameraThereIsNothingToPick()
    {
        show();
        action(ActionId::PickIso)->trigger();
        m_panel->clear(u"No camera is connected."_qs);
        QVERIFY(m_steps->picked().isEmpty());
        QVERIFY(!action(ActionId::PickIso)->isEnabled());
        QVERIFY(!action(ActionId::SettingUp)->isEnabled());
    }

private:
    void show()
    {
        const QStringList times{u"1/500"_qs, u"1/250"_qs, u"1/125"_qs, u"1/60"_qs};
        m_panel->setSettings(
            {choiceSetting(u"shutterspeed2"_qs, u"1/125"_qs, times), iso(u"200"_qs)},
            m_camera.writer());
    }

    QAction* action(ActionId id) const { return (*m_actions)[id]; }
    QString said() const
    {
        return m_said->isEmpty() ? QString() : m_said->last().first().toString();
    }

    FakeCamera m_camera;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionCollection> m_actions;
    std::unique_ptr<ControlPanel> m_panel;
    std::unique_ptr<SettingSteps> m_steps;
    std::unique_ptr<QSignalSpy> m_said;
};

QTEST_MAIN(SettingStepsTest)
#include "SettingStepsTest.moc"
