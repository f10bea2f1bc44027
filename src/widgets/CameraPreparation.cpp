// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraPreparation.h"

#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/CapturePlaces.h"
#include "widgets/ControlPanel.h"
#include "widgets/MessageBar.h"
#include "widgets/ModelMemory.h"
#include "widgets/NewPictureCredits.h"
#include "widgets/SettingText.h"

#include <QAction>
#include <QPointer>

namespace skein {

namespace {

bool isConcerned(const QString& key)
{
    for (const char* name :
        {CameraPreparation::setClockKey.name, CameraPreparation::writeCreditsKey.name,
            NewPictureCredits::artistKey.name, NewPictureCredits::copyrightKey.name}) {
        if (key == QLatin1String(name)) {
            return true;
        }
    }
    return false;
}

} // namespace

CameraPreparation::CameraPreparation(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    // Later: the camera tells of its settings before it says that it is ready to take some.
    connect(
        &parts.controller, &SessionController::settingsReset, this,
        [this](TetheredCamera* place) { prepare(*place); }, Qt::QueuedConnection);
    connect(&parts.panel, &ControlPanel::written, this, [this](const CameraSetting& setting) {
        const Camera* camera = m_parts.controller.camera();
        if (camera != nullptr && setting.name == capturePlaces::settingName()) {
            modelMemory::setCaptureTarget(
                m_parts.settings, camera->info().model, setting.value.toString());
        }
    });
    connect(&parts.settings, &Settings::changed, this, [this](const QString& key) {
        if (isConcerned(key)) {
            const QList<TetheredCamera*> all = m_parts.controller.cameras();
            for (TetheredCamera* place : all) {
                prepare(*place);
            }
        }
    });
    connect(parts.actions[ActionId::SetCameraClock], &QAction::triggered, this,
        &CameraPreparation::setClock);
    connect(&parts.panel, &ControlPanel::reset, this, [this] {
        m_parts.actions[ActionId::SetCameraClock]->setEnabled(!m_parts.panel.settings().isEmpty());
    });
    parts.actions[ActionId::SetCameraClock]->setEnabled(false);
}

ConnectionWishes CameraPreparation::wishes(const Camera& camera) const
{
    const Settings& settings = m_parts.settings;
    ConnectionWishes wishes;
    wishes.setClock = settings.value(setClockKey);
    if (settings.value(writeCreditsKey)) {
        wishes.artist = settings.value(NewPictureCredits::artistKey).trimmed();
        wishes.copyright = settings.value(NewPictureCredits::copyrightKey).trimmed();
    }
    const auto target = camera.setting(capturePlaces::settingName());
    wishes.captureTarget = capturePlaces::cameraChoice(
        target ? target->choices : QStringList(), rememberedPlace(camera));
    return wishes;
}

QString CameraPreparation::rememberedPlace(const Camera& camera) const
{
    return modelMemory::captureTarget(m_parts.settings, camera.info().model);
}

void CameraPreparation::prepare(TetheredCamera& place)
{
    if (Camera* camera = place.camera()) {
        place.ingest().setFetching(capturePlaces::fetchingAt(rememberedPlace(*camera)));
        write(place, connectionValues(wishes(*camera), camera->settings()));
    }
}

void CameraPreparation::setClock()
{
    Camera* camera = m_parts.controller.camera();
    if (camera == nullptr) {
        return;
    }
    ConnectionWishes clock;
    clock.setClock = true;
    // A time that nothing agrees with tells whether there is a clock at all.
    const bool canSet =
        !connectionValues(clock, camera->settings(), QDateTime::fromSecsSinceEpoch(1, Qt::UTC))
             .isEmpty();
    const QList<WantedValue> values = connectionValues(clock, camera->settings());
    write(m_parts.controller.shown(), values);
    Q_EMIT said(canSet ? tr("The camera's clock has the computer's time")
                       : tr("This camera's clock cannot be set from here"));
}

void CameraPreparation::write(TetheredCamera& place, const QList<WantedValue>& values)
{
    Camera& camera = *place.camera();
    const QString tag = QStringLiteral("preparation-") + place.name();
    m_parts.messages.withdraw(tag);
    for (const WantedValue& wanted : values) {
        const auto setting = camera.setting(wanted.name);
        const QString label = setting ? settingDisplayLabel(*setting) : wanted.name;
        camera.writeSetting(wanted.name, wanted.value)
            .then(this,
                [this, label, tag, where = QPointer(&place)](const Result<CameraSetting>& answer) {
                    if (answer || answer.error().isCancellation() || !where) {
                        return;
                    }
                    const Error told{answer.error().kind,
                        //: the name of a setting, and a sentence that says why
                        tr("“%1” could not be set as you want it in this camera. %2")
                            .arg(label, answer.error().message),
                        {}};
                    m_parts.messages.show({MessageKind::Warning,
                        m_parts.controller.named(*where, told).message, {}, {}, tag});
                });
    }
}

} // namespace skein
