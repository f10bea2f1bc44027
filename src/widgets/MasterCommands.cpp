// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MasterCommands.h"

#include "tether/EachCamera.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/MasterRow.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QPointer>
#include <memory>
#include <utility>

namespace skein {

namespace {

/** Its controls can be handed over; its connection is not just being made again. */
bool isThere(const Camera* camera)
{
    return camera != nullptr && (camera->state() == Camera::State::Ready ||
                                    camera->state() == Camera::State::Previewing ||
                                    camera->state() == Camera::State::Capturing);
}

} // namespace

MasterCommands::MasterCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.controller, &SessionController::cameraChanged, this, &MasterCommands::setCamera);
    connect(&parts.controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&parts.row, &MasterRow::handedOver, this,
        [this](Master to) { handOver(m_parts.controller.shown(), to); });
    QAction* release = parts.actions[ActionId::ReleaseBody];
    release->setChecked(parts.settings.value(releaseKey));
    connect(release, &QAction::toggled, this, [this](bool on) {
        m_parts.settings.setValue(releaseKey, on);
        const QList<TetheredCamera*> all = m_parts.controller.cameras();
        for (TetheredCamera* place : all) {
            if (on) {
                handOver(*place, Master::Body);
            }
        }
    });
    followEachCamera(
        parts.controller, &m_everywhere, [this](TetheredCamera& place) { follow(place); });
    setCamera(parts.controller.camera());
}

void MasterCommands::setCamera(Camera* camera)
{
    if (camera != nullptr) {
        connect(camera, &Camera::settingsReset, this, &MasterCommands::learn);
        connect(camera, &Camera::stateChanged, this, [this] {
            if (isThere(m_parts.controller.camera()) != m_isThere) {
                learn();
            }
        });
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
    m_isThere = isThere(camera);
    m_control = m_isThere ? bodyControl(camera->settings()) : std::nullopt;
    m_parts.row.setVisible(m_control.has_value());
    m_parts.actions[ActionId::ReleaseBody]->setEnabled(m_control.has_value());
    if (m_control) {
        // A driver that does not tell has taken nothing over yet: the first capture does.
        show(m_control->master == Master::Unknown ? Master::Body : m_control->master);
    }
}

void MasterCommands::follow(TetheredCamera& place)
{
    const auto wasCapturing = std::make_shared<bool>(false);
    connect(place.camera(), &Camera::stateChanged, &m_everywhere,
        [this, &place, wasCapturing](Camera::State state) {
            const bool was = std::exchange(*wasCapturing, state == Camera::State::Capturing);
            if (was && (state == Camera::State::Ready || state == Camera::State::Previewing)) {
                onCaptured(place);
            }
        });
}

void MasterCommands::onCaptured(TetheredCamera& place)
{
    const auto control = bodyControl(place.camera()->settings());
    if (control && control->master == Master::Unknown && &place == &m_parts.controller.shown()) {
        show(Master::Computer); // The driver takes over for each capture and says nothing of it.
    }
    if (m_parts.settings.value(releaseKey)) {
        handOver(place, Master::Body);
    }
}

void MasterCommands::handOver(TetheredCamera& place, Master to)
{
    Camera* camera = place.camera();
    const auto control = camera != nullptr ? bodyControl(camera->settings()) : std::nullopt;
    if (!control) {
        return;
    }
    camera->writeSetting(control->name, to == Master::Body ? control->toBody : control->toComputer)
        .then(this, [this, to, asked = QPointer(camera), where = QPointer(&place)](
                        const Result<CameraSetting>& answer) {
            if (!answer) {
                m_parts.messages.show(
                    where ? m_parts.controller.named(*where, answer.error()) : answer.error(),
                    QStringLiteral("master"));
            } else if (asked && asked == m_parts.controller.camera()) {
                show(to); // The row is about the camera that is shown.
            }
        });
}

void MasterCommands::show(Master master)
{
    m_parts.row.setMaster(master);
}

} // namespace skein
