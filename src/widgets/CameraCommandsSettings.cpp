// SPDX-License-Identifier: GPL-3.0-or-later
// How CameraCommands keeps the panel of the camera's settings.
#include "widgets/CameraCommands.h"

#include "camera/SettingQueue.h"
#include "tether/TetheredCamera.h"
#include "widgets/CapturePlaces.h"
#include "widgets/ControlPanel.h"
#include "widgets/MessageBar.h"
#include "widgets/SettingText.h"

#include <QPointer>

namespace skein {

namespace {

/** Writes @p value; where photographs go is partly the program's own affair. */
QFuture<Result<CameraSetting>> write(SettingQueue& queue, const QPointer<TetheredCamera>& camera,
    const QString& name, const QVariant& value)
{
    if (name != capturePlaces::settingName() || !camera || camera->camera() == nullptr) {
        return queue.write(name, value);
    }
    const QString place = value.toString();
    const auto known = camera->camera()->setting(name);
    const QString choice =
        capturePlaces::cameraChoice(known ? known->choices : QStringList(), place);
    return queue.write(name, choice)
        .then([camera, place, choice](const Result<CameraSetting>& answer) {
            if (!answer || !camera) {
                return answer;
            }
            if (answer->value.toString() == choice) {
                camera->ingest().setFetching(capturePlaces::fetchingAt(place));
            }
            return Result<CameraSetting>(
                capturePlaces::withPlaces(*answer, camera->ingest().fetching()));
        });
}

} // namespace

void CameraCommands::showSettings()
{
    Camera* camera = m_controller.camera();
    if (camera == nullptr || camera->settings().isEmpty()) {
        m_parts.panel.clear(
            camera == nullptr ? tr("The camera's settings appear here as soon as one is connected.")
                              : tr("Reading the camera's settings…"));
        return;
    }
    if (!m_queue) {
        // It goes with its camera, and is there still when that is shown again.
        m_queue = camera->findChild<SettingQueue*>(QString(), Qt::FindDirectChildrenOnly);
    }
    if (!m_queue) {
        m_queue = new SettingQueue(*camera, camera);
    }
    const QPointer<SettingQueue> queue = m_queue;
    const QPointer<TetheredCamera> shown = &m_controller.shown();
    m_parts.panel.setSettings(
        capturePlaces::withPlaces(camera->settings(), shown->ingest().fetching()),
        [this, queue, shown](const QString& name, const QVariant& value) {
            if (!queue) {
                return Answer<CameraSetting>::ready(failure(ErrorKind::Cancelled, {}));
            }
            return write(*queue, shown, name, value)
                .then(this, [this, shown, name](const Result<CameraSetting>& answer) {
                    if (!answer && shown && shown != &m_controller.shown()) {
                        tellRefusal(*shown, name, answer.error()); // The panel is another's now.
                    }
                    return answer;
                });
        });
}

void CameraCommands::tellRefusal(
    const TetheredCamera& place, const QString& name, const Error& error)
{
    const auto setting = place.camera() != nullptr ? place.camera()->setting(name) : std::nullopt;
    if (!setting || error.kind == ErrorKind::Disconnected) {
        return; // What is said of the connection is enough.
    }
    const Error told{error.kind,
        //: the name of a setting, and a sentence that says why it was not changed
        tr("%1: %2").arg(settingDisplayLabel(*setting), error.message), error.detail};
    m_parts.messages.show(m_controller.named(place, told), settingTag() + place.name());
}

void CameraCommands::showSetting(const CameraSetting& setting)
{
    m_parts.panel.updateSetting(
        capturePlaces::withPlaces(setting, m_controller.shown().ingest().fetching()));
}

void CameraCommands::showPlace()
{
    const Camera* camera = m_controller.camera();
    const auto setting = camera != nullptr ? camera->setting(capturePlaces::settingName())
                                           : std::optional<CameraSetting>();
    if (setting) {
        showSetting(*setting);
    }
}

} // namespace skein
