// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingTools.h"
#include "base/Settings.h"
#include "camera/PresetStore.h"
#include "camera/VirtualCamera.h"
#include "session/Session.h"
#include "session/SessionModel.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraPreparation.h"
#include "widgets/CapturePlaces.h"
#include "widgets/CardRow.h"
#include "widgets/ControlPanel.h"
#include "widgets/MasterRow.h"
#include "widgets/MessageBar.h"
#include "widgets/ModelMemory.h"
#include "widgets/NewPictureCredits.h"
#include "widgets/PresetDialog.h"
#include "widgets/PresetsDialog.h"
#include "widgets/SettingDial.h"
#include "widgets/SettingRow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace skein;

namespace {

constexpr int patienceMs = 20'000;

template<typename T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs)) {
        return failure(ErrorKind::Unknown, QStringLiteral("no answer at all"));
    }
    return future.result();
}

/** A window's tools with a virtual camera; everything but the window. */
class Scene final
{
public:
    explicit Scene(const QStringList& arguments = {})
    {
        const auto started = answerOf(body.start(
            QStringList{u"--megapixels"_qs, u"1"_qs, u"--capture-ms"_qs, u"20"_qs} + arguments));
        port = started.value_or(QString());
        QObject::connect(&controller, &SessionController::cameraChanged, &panel, [this] {
            if (Camera* camera = controller.camera()) {
                const auto show = [this, camera] {
                    panel.setSettings(
                        camera->settings(), [camera](const QString& name, const QVariant& value) {
                            return camera->writeSetting(name, value);
                        });
                };
                QObject::connect(camera, &Camera::settingsReset, &panel, show);
                QObject::connect(
                    camera, &Camera::settingChanged, &panel, &ControlPanel::updateSetting);
            }
        });
        tools = std::make_unique<SettingTools>(
            SettingTools::Parts{actions, controller, panel, messages, settings, &window});
        said = std::make_unique<QSignalSpy>(tools.get(), &SettingTools::said);
    }

    bool connectCamera()
    {
        CameraOptions options;
        options.port = port;
        options.stagingFolder =
            session.isOpen() ? session.stagingFolder() : folder.filePath(u"staging"_qs);
        options.homeFolder = folder.filePath(u"home"_qs);
        QDir().mkpath(options.stagingFolder);
        if (controller.camera() != nullptr) {
            // The body takes one client at a time.
            static_cast<void>(answerOf(controller.camera()->disconnectCamera()));
        }
        controller.setCamera(std::make_unique<Camera>(options));
        const auto connected = answerOf(controller.camera()->connectCamera());
        if (!connected) {
            qWarning() << connected.error().message << connected.error().detail;
        }
        return connected.has_value();
    }

    [[nodiscard]] QString value(const QString& name)
    {
        const auto setting = controller.camera()->setting(name);
        return setting ? settingValueText(*setting) : QString();
    }

    [[nodiscard]] QString model() { return controller.camera()->info().model; }

    QTemporaryDir folder;
    VirtualCamera body;
    QString port;
    Session session;
    SessionController controller{session};
    Settings settings{folder.filePath(u"settings.ini"_qs)};
    QWidget window;
    ActionCollection actions{&window};
    ControlPanel panel;
    MessageBar messages;
    std::unique_ptr<SettingTools> tools;
    std::unique_ptr<QSignalSpy> said;
};

} // namespace

/** Presets, preparation at each connection and the controls, with the real host and driver. */
class SettingToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void theCaptureTargetIsRememberedAndAppliedAtEachConnection()
    {
        Scene scene;
        QVERIFY(scene.connectCamera());
        const QStringList targets =
            scene.controller.camera()->setting(u"capturetarget"_qs)->choices;
        const QString card = scene.value(u"capturetarget"_qs);
        const QString other = targets.at(targets.indexOf(card) == 0 ? 1 : 0);
        scene.panel.writeValue(u"capturetarget"_qs, other);
        QTRY_COMPARE(modelMemory::captureTarget(scene.settings, scene.model()), other);
        QVERIFY(scene.connectCamera()); // The host sets the card first.
        QTRY_COMPARE(scene.value(u"capturetarget"_qs), other);
    }

    void clockAndNamesAreWrittenWhenThePreferencesSaySo()
    {
        Scene scene;
        scene.settings.setValue(NewPictureCredits::artistKey, u"Ada"_qs);
        QVERIFY(scene.connectCamera());
        QVERIFY(answerOf(scene.controller.camera()->writeSetting(
            u"datetime"_qs, QDateTime::currentDateTimeUtc().addDays(-100))));
        QVERIFY(scene.value(u"artist"_qs).isEmpty());
        scene.settings.setValue(CameraPreparation::setClockKey, true);
        scene.settings.setValue(CameraPreparation::writeCreditsKey, true);
        QTRY_COMPARE(scene.value(u"artist"_qs), u"Ada"_qs);
        const auto clock = [&scene] {
            return scene.controller.camera()->setting(u"datetime"_qs)->value.toDateTime();
        };
        QTRY_VERIFY(qAbs(clock().secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void whatTheCameraDoesNotTakeAtAConnectionIsSaid()
    {
        Scene scene({u"--fault"_qs, u"refuse-set=artist"_qs});
        scene.settings.setValue(NewPictureCredits::artistKey, u"Ada"_qs);
        scene.settings.setValue(CameraPreparation::writeCreditsKey, true);
        QVERIFY(scene.connectCamera());
        QTRY_VERIFY(scene.messages.text().contains(u"could not be set"_qs));
    }

    void aPresetIsSavedAppliedRenamedAndDeleted()
    {
        Scene scene;
        QVERIFY(scene.connectCamera());
        scene.actions[ActionId::SavePreset]->trigger();
        auto* dialog = scene.window.findChild<PresetDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit*>()->setText(u"Studio"_qs);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        const PresetStore store(scene.settings);
        QCOMPARE(store.presets(scene.model()).size(), 1);
        const QString before = scene.value(u"iso"_qs);
        QVERIFY(answerOf(scene.controller.camera()->writeSetting(u"iso"_qs, u"1600"_qs)));
        scene.actions[ActionId::ManagePresets]->trigger();
        auto* presets = scene.window.findChild<PresetsDialog*>();
        QVERIFY(presets != nullptr);
        Q_EMIT presets->applied(u"Studio"_qs);
        QTRY_COMPARE(scene.value(u"iso"_qs), before);
        QTRY_COMPARE(scene.said->last().first().toString(),
            u"Preset “Studio” applied: %1 setting(s)"_qs.arg(
                store.presets(scene.model()).at(0).values.size()));
        QCOMPARE(presets->resultText(), scene.said->last().first().toString());
        auto* list = presets->findChild<QTreeWidget*>();
        const auto values = store.presets(scene.model()).at(0).values.size();
        QCOMPARE(list->topLevelItem(0)->text(1), QLocale().toString(values));
        QVERIFY(store.presets(scene.model()).at(0).saved.isValid());
        QVERIFY(!list->topLevelItem(0)->text(2).isEmpty());
        list->topLevelItem(0)->setText(0, u"Portrait"_qs);
        QTRY_COMPARE(store.presets(scene.model()).at(0).name, u"Portrait"_qs);
        Q_EMIT presets->removed(u"Portrait"_qs);
        QVERIFY(store.presets(scene.model()).isEmpty());
        QCOMPARE(list->topLevelItemCount(), 0);
    }

    void whatAPresetCouldNotSetIsReported()
    {
        Scene scene({u"--fault"_qs, u"refuse-set=whitebalance"_qs});
        QVERIFY(scene.connectCamera());
        PresetStore store(scene.settings);
        store.save(scene.model(),
            {u"Shade"_qs, {{u"iso"_qs, u"800"_qs}, {u"whitebalance"_qs, u"Shade"_qs}}});
        scene.actions[ActionId::ManagePresets]->trigger();
        Q_EMIT scene.window.findChild<PresetsDialog*>()->applied(u"Shade"_qs);
        QTRY_VERIFY(scene.messages.text().contains(u"took 1 of 2"_qs));
        QVERIFY(scene.messages.text().contains(u"White balance"_qs));
        QVERIFY(scene.window.findChild<PresetsDialog*>()->resultText().contains(u"took 1 of 2"_qs));
        QCOMPARE(scene.value(u"iso"_qs), u"800"_qs);
    }

    void theControlsGoBackToTheBodyAfterEachCapture()
    {
        Scene scene({u"--fault"_qs, u"body-locks"_qs});
        QVERIFY(scene.connectCamera());
        auto* row = scene.panel.findChild<MasterRow*>();
        auto* text = row->findChild<QLabel*>();
        QVERIFY(!row->isHidden());
        scene.actions[ActionId::ReleaseBody]->setChecked(false);
        QVERIFY(answerOf(scene.controller.camera()->capture()));
        QTRY_VERIFY(text->text().contains(u"computer has"_qs));
        row->findChild<QPushButton*>()->click();
        QTRY_VERIFY(text->text().contains(u"own controls work"_qs));
        scene.actions[ActionId::ReleaseBody]->setChecked(true);
        QVERIFY(answerOf(scene.controller.camera()->capture()));
        QTRY_VERIFY(text->text().contains(u"own controls work"_qs));
        scene.body.tell(u"set iso 1600"_qs); // Would do nothing while the computer rules.
        QTRY_COMPARE(scene.value(u"iso"_qs), u"1600"_qs);
    }

    void theControlsOfACameraThatIsAwayCannotBeLeftToIt()
    {
        Scene scene;
        QVERIFY(scene.connectCamera());
        QTRY_VERIFY(scene.actions[ActionId::ReleaseBody]->isEnabled());
        scene.body.tell(u"unplug"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(
            scene.controller.camera()->state(), Camera::State::Recovering, patienceMs);
        QVERIFY(!scene.actions[ActionId::ReleaseBody]->isEnabled());
        scene.body.tell(u"replug"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(scene.actions[ActionId::ReleaseBody]->isEnabled(), patienceMs);
    }

    void theControlsOfACameraThatIsNotShownGoBackToItsBodyAsWell()
    {
        Scene scene({u"--fault"_qs, u"body-locks"_qs});
        QVERIFY(scene.connectCamera());
        TetheredCamera& hidden = scene.controller.shown();
        scene.controller.show(scene.controller.add());
        scene.actions[ActionId::ReleaseBody]->setChecked(true);
        QVERIFY(answerOf(hidden.camera()->capture()));
        QTRY_COMPARE(hidden.camera()->state(), Camera::State::Ready);
        const auto iso = [&hidden] {
            const auto setting = hidden.camera()->setting(u"iso"_qs);
            return setting ? settingValueText(*setting) : QString();
        };
        const auto turned = [&] {
            scene.body.tell(u"set iso 1600"_qs); // Does nothing while the computer rules.
            return iso() == u"1600"_qs;
        };
        QVERIFY(QTest::qWaitFor(turned, patienceMs));
    }

    void settingsThatNoCameraShouldHaveAreShown()
    {
        QStringList faults;
        for (const QString& kind :
            {u"choices"_qs, u"one-value"_qs, u"upside-down"_qs, u"no-step"_qs, u"outside"_qs,
                u"long-text"_qs, u"no-text"_qs, u"odd-choices"_qs, u"not-offered"_qs}) {
            faults << u"--fault"_qs << u"odd-setting="_qs + kind;
        }
        Scene scene(faults);
        QVERIFY(scene.connectCamera());
        QStringList sections;
        QStringList choices;
        for (const CameraSetting& setting : scene.panel.settings()) {
            sections.append(setting.section);
            if (setting.kind == SettingKind::Choice) {
                choices.append(setting.name);
            }
        }
        QVERIFY(scene.panel.setting(u"df09"_qs) != nullptr);
        scene.panel.setOpenSections(sections);
        scene.panel.setDials(choices); // All of them as dials, too.
        scene.panel.resize(300, 900);
        scene.panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scene.panel));
        QVERIFY(scene.panel.minimumSizeHint().width() < 600);
        scene.panel.setDials({});
        QVERIFY(!scene.panel.grab().isNull());
        QVERIFY(scene.controller.camera()->state() == Camera::State::Ready);
    }

    void exposureIsShownAsDialsUntilThePhotographerWantsMenus()
    {
        Scene scene;
        QVERIFY(scene.connectCamera());
        const auto isDial = [&scene](const QString& name) {
            return scene.panel.row(name)->findChild<SettingDial*>() != nullptr;
        };
        QVERIFY(isDial(u"iso"_qs));
        QVERIFY(isDial(u"f-number"_qs));
        QVERIFY(!isDial(u"whitebalance"_qs));
        QAction* asDial = scene.actions[ActionId::SettingAsDial];
        QVERIFY(!asDial->isEnabled()); // Nothing is picked.
        scene.actions[ActionId::PickIso]->trigger();
        QVERIFY(asDial->isEnabled());
        QVERIFY(asDial->isChecked());
        asDial->trigger();
        QVERIFY(!isDial(u"iso"_qs));
        QVERIFY(isDial(u"f-number"_qs));
        scene.actions[ActionId::PickWhiteBalance]->trigger();
        QVERIFY(!asDial->isChecked());
        asDial->trigger();
        QVERIFY(scene.connectCamera()); // Remembered for the model.
        QVERIFY(!isDial(u"iso"_qs));
        QVERIFY(isDial(u"whitebalance"_qs));
        QVERIFY(!modelMemory::dials(scene.settings, u"Another"_qs));
    }

    void aClickOnItsNamePicksASettingAndItsMenuPutsItOnTop()
    {
        Scene scene;
        QVERIFY(scene.connectCamera());
        scene.panel.setOpenSections({u"settings"_qs});
        QVERIFY(scene.panel.row(u"artist"_qs) != nullptr);
        QTest::mouseClick(scene.panel.row(u"artist"_qs), Qt::LeftButton, {}, {5, 5});
        QCOMPARE(scene.panel.picked(), u"artist"_qs);
        QAction* onTop = scene.actions[ActionId::SettingOnTop];
        QVERIFY(!onTop->isChecked());
        onTop->trigger();
        QVERIFY(onTop->isChecked());
        QCOMPARE(scene.panel.essentials().last(), u"artist"_qs);
        QCOMPARE(modelMemory::essentials(scene.settings, scene.model()).last(), u"artist"_qs);
        Q_EMIT scene.panel.rowMenuRequested(u"iso"_qs, {100, 100});
        QCOMPARE(scene.panel.picked(), u"iso"_qs);
        QVERIFY(QApplication::activePopupWidget() != nullptr);
        QApplication::activePopupWidget()->close();
        onTop->trigger();
        QVERIFY(!scene.panel.essentials().contains(u"iso"_qs));
    }

    void whatStaysOnTheCardIsRememberedCountedAndFetched()
    {
        Scene scene;
        QVERIFY(answerOf(scene.session.open(scene.folder.filePath(u"session"_qs))));
        QVERIFY(scene.connectCamera());
        modelMemory::setCaptureTarget(
            scene.settings, scene.model(), capturePlaces::cardWithoutRaw());
        QVERIFY(scene.connectCamera());
        Ingest& ingest = scene.controller.shown().ingest();
        QTRY_COMPARE(ingest.fetching(), Fetching::WithoutRaw);
        auto* row = scene.panel.findChild<CardRow*>();
        QVERIFY(row->isHidden());
        QVERIFY(
            answerOf(scene.controller.camera()->writeSetting(u"imagequality"_qs, u"NEF+Fine"_qs)));
        QVERIFY(answerOf(scene.controller.capture()));
        QVERIFY(!row->isHidden());
        QVERIFY(row->findChild<QLabel*>()->text().contains(u'1'));
        QVERIFY(scene.actions[ActionId::FetchFromCard]->isEnabled());
        row->findChild<QPushButton*>()->click();
        QTRY_COMPARE(scene.session.model()->rowCount(), 2);
        QVERIFY(row->isHidden());
        QVERIFY(!scene.actions[ActionId::FetchFromCard]->isEnabled());
    }

    void whatStandsOnTopIsRememberedPerModel()
    {
        Scene scene;
        QVERIFY(scene.connectCamera());
        modelMemory::setEssentials(scene.settings, scene.model(), {u"artist"_qs, u"iso"_qs});
        QVERIFY(scene.connectCamera());
        QCOMPARE(scene.panel.essentials(), QStringList({u"artist"_qs, u"iso"_qs}));
        QVERIFY(modelMemory::essentials(scene.settings, u"Another"_qs).isEmpty());
    }
};

QTEST_MAIN(SettingToolsTest)
#include "SettingToolsTest.moc"
