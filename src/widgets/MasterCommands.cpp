// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MasterCommands.h"

#include "widgets/ActionCollection.h"
#include "widgets/MasterRow.h"
#include "widgets/MessageBar.h"

#include <QAction>

namespace skein {

MasterCommands::MasterCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.controller, &SessionController::cameraChanged, this, &MasterCommands::setCamera);
    connect(&parts.controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&parts.row, &MasterRow::handedOver, this, &MasterCommands::handOver);
    QAction* release = parts.actions[ActionId::ReleaseBody];
    release->setChecked(parts.settings.value(releaseKey));
    connect(release, &QAction::toggled, this, [this](bool on) {
        m_parts.settings.setValue(releaseKey, on);
        if (on) {
            handOver(Master::Body);
        }
    });
    setCamera(parts.controller.camera());
}

void MasterCommands::setCamera(Camera* camera)
{
    m_wasCapturing = false;
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &MasterCommands::onStateChanged);
        connect(camera, &Camera::settingsReset, this, &MasterCommands::learn);
        connect(camera, &Camera::settingChanged, this, [this](const CameraSetting& setting) {
            const bool tells = m_control && m_control->master != Master::Unknown;
            if (tells && setting.name == m_control->name) {
                learn();
            }
        });
    }
    learn();
}

void MasterCommands::learn()
{
    const Camera* camera = m_parts.controller.camera();
    m_control = camera != nullptr ? bodyControl(camera->settings()) : std::nullopt;
    m_parts.row.setVisible(m_control.has_value());
    m_parts.actions[ActionId::ReleaseBody]->setEnabled(m_control.has_value());
    if (m_control) {
        // A driver that does not tell has taken nothing over yet: the first capture does.
        show(m_control->master == Master::Unknown ? Master::Body : m_control->master);
    }
}

void MasterCommands::onStateChanged(Camera::State state)
{
    const bool was = std::exchange(m_wasCapturing, state == Camera::State::Capturing);
    const bool isReady = state == Camera::State::Ready || state == Camera::State::Previewing;
    if (!m_control || !was || !isReady) {
        return;
    }
    if (m_control->master == Master::Unknown) {
        show(Master::Computer); // The driver takes over for each capture and says nothing of it.
    }
    if (m_parts.settings.value(releaseKey)) {
        handOver(Master::Body);
    }
}

void MasterCommands::handOver(Master to)
{
    Camera* camera = m_parts.controller.camera();
    if (camera == nullptr || !m_control) {
        return;
    }
    camera
        ->writeSetting(
            m_control->name, to == Master::Body ? m_control->toBody : m_control->toComputer)
        .then(this, [this, to](const Result<CameraSetting>& answer) {
            if (answer) {
                show(to);
            } else {
                m_parts.messages.show(answer.error());
            }
        });
}

void MasterCommands::show(Master master)
{
    m_parts.row.setMaster(master);
}

} // namespace skein
