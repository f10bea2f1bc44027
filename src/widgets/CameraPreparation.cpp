// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraPreparation.h"

#include "widgets/ActionCollection.h"
#include "widgets/ControlPanel.h"
#include "widgets/MessageBar.h"
#include "widgets/ModelMemory.h"
#include "widgets/NewPictureCredits.h"
#include "widgets/SettingText.h"

#include <QAction>

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
    connect(
        &parts.controller, &SessionController::cameraChanged, this, &CameraPreparation::setCamera);
    connect(&parts.panel, &ControlPanel::written, this, [this](const CameraSetting& setting) {
        const Camera* camera = m_parts.controller.camera();
        if (camera != nullptr && setting.name == QLatin1String("capturetarget")) {
            modelMemory::setCaptureTarget(
                m_parts.settings, camera->info().model, setting.value.toString());
        }
    });
    connect(&parts.settings, &Settings::changed, this, [this](const QString& key) {
        if (isConcerned(key)) {
            prepare();
        }
    });
    connect(parts.actions[ActionId::SetCameraClock], &QAction::triggered, this,
        &CameraPreparation::setClock);
    connect(&parts.panel, &ControlPanel::reset, this, [this] {
        m_parts.actions[ActionId::SetCameraClock]->setEnabled(!m_parts.panel.settings().isEmpty());
    });
    parts.actions[ActionId::SetCameraClock]->setEnabled(false);
    setCamera(parts.controller.camera());
}

void CameraPreparation::setCamera(Camera* camera)
{
    if (camera != nullptr) {
        // Later: the camera tells of its settings before it says that it is ready to take some.
        connect(camera, &Camera::settingsReset, this, &CameraPreparation::prepare,
            Qt::QueuedConnection);
    }
}

ConnectionWishes CameraPreparation::wishes() const
{
    const Settings& settings = m_parts.settings;
    ConnectionWishes wishes;
    wishes.setClock = settings.value(setClockKey);
    if (settings.value(writeCreditsKey)) {
        wishes.artist = settings.value(NewPictureCredits::artistKey).trimmed();
        wishes.copyright = settings.value(NewPictureCredits::copyrightKey).trimmed();
    }
    if (const Camera* camera = m_parts.controller.camera()) {
        wishes.captureTarget = modelMemory::captureTarget(settings, camera->info().model);
    }
    return wishes;
}

void CameraPreparation::prepare()
{
    if (const Camera* camera = m_parts.controller.camera()) {
        write(connectionValues(wishes(), camera->settings()));
    }
}

void CameraPreparation::setClock()
{
    const Camera* camera = m_parts.controller.camera();
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
    write(values);
    Q_EMIT said(canSet ? tr("The camera's clock has the computer's time")
                       : tr("This camera's clock cannot be set from here"));
}

void CameraPreparation::write(const QList<WantedValue>& values)
{
    Camera* camera = m_parts.controller.camera();
    for (const WantedValue& wanted : values) {
        const auto setting = camera->setting(wanted.name);
        const QString label = setting ? settingDisplayLabel(*setting) : wanted.name;
        camera->writeSetting(wanted.name, wanted.value)
            .then(this, [this, label](const Result<CameraSetting>& answer) {
                if (!answer && !answer.error().isCancellation()) {
                    m_parts.messages.show({MessageKind::Warning,
                        //: the name of a setting, and a sentence that says why
                        tr("“%1” could not be set as you want it in this camera. %2")
                            .arg(label, answer.error().message),
                        {}, {}, QStringLiteral("preparation")});
                }
            });
    }
}

} // namespace skein
