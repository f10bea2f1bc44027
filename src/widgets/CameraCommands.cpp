// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraCommands.h"

#include "camera/SettingQueue.h"
#include "session/Session.h"
#include "widgets/ActionCollection.h"
#include "widgets/ControlPanel.h"
#include "widgets/MessageBar.h"
#include "widgets/PictureArea.h"
#include "wire/Exposure.h"

#include <QAction>
#include <QPointer>

namespace skein {

namespace {

/** Messages that are out of date as soon as the camera is back. */
QString lostTopic()
{
    return QStringLiteral("camera-lost");
}

QString exposureTag()
{
    return QStringLiteral("exposure");
}

} // namespace

CameraCommands::CameraCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_controller(parts.controller)
{
    connectActions();
    const auto refreshed = [this] { refresh(); };
    connect(&m_controller, &SessionController::cameraChanged, this, &CameraCommands::setCamera);
    connect(&m_controller, &SessionController::previewingChanged, this, refreshed);
    connect(&m_controller, &SessionController::pendingCountChanged, this, refreshed);
    connect(&m_controller, &SessionController::idle, this, refreshed);
    connect(&m_controller.session(), &Session::folderChanged, this, refreshed);
    connect(&m_controller, &SessionController::problem, this, &CameraCommands::showProblem);
    connect(&m_controller, &SessionController::solved, this, [this](const Error& error) {
        m_parts.messages.withdrawTopic(error.message); // Each is a topic of its own.
    });
    connect(&parts.panel, &ControlPanel::finished, &parts.area, &PictureArea::setFocus);
    connect(&parts.panel, &ControlPanel::writeFailed, this,
        [this](const Error& error) { m_parts.messages.show(error); });
    setCamera(m_controller.camera());
}

void CameraCommands::connectActions()
{
    using Id = ActionId;
    const auto on = [this](Id id, auto&& what) {
        connect(m_parts.actions[id], &QAction::triggered, this, what);
    };
    on(Id::Capture, [this] { capture(); });
    on(Id::LiveView, [this](bool live) {
        if (live) {
            m_controller.startPreview();
        } else {
            m_controller.stopPreview();
        }
        refresh(); // What was asked for may not have happened.
    });
    on(Id::CancelTransfer, [this] { m_controller.cancelTransfers(); });
    on(Id::ConnectCamera, [this] { Q_EMIT connectRequested(); });
    on(Id::ConnectVirtualCamera, [this] { Q_EMIT virtualCameraRequested(); });
    on(Id::DisconnectCamera, [this] { Q_EMIT disconnectRequested(); });
}

void CameraCommands::setConnecting(const QString& what)
{
    m_parts.area.setConnecting(what);
    refresh();
}

void CameraCommands::setCamera(Camera* camera)
{
    m_queue = nullptr;
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &CameraCommands::onStateChanged);
        connect(camera, &Camera::settingsReset, this, &CameraCommands::showSettings);
        connect(camera, &Camera::settingChanged, &m_parts.panel, &ControlPanel::updateSetting);
    }
    showSettings();
    refresh();
}

void CameraCommands::onStateChanged()
{
    if (state() == Camera::State::Ready || state() == Camera::State::Previewing) {
        m_parts.messages.withdrawTopic(lostTopic());
    }
    refresh();
}

void CameraCommands::showProblem(const Error& error)
{
    if (error.isCancellation()) {
        return;
    }
    const bool isLost = error.kind == ErrorKind::Disconnected;
    m_parts.messages.show({MessageKind::Error, error.message, {}, {}, {},
        isLost && state() != Camera::State::Ready ? lostTopic() : error.message});
}

Error CameraCommands::withoutAdvice(const Error& error) const
{
    if (state() != Camera::State::Recovering || error.isCancellation()) {
        return error;
    }
    return {ErrorKind::Disconnected,
        tr("The connection to the camera broke off during the capture and is being made again. If "
           "the camera took the photograph, it is fetched from the card then."),
        error.detail};
}

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
        m_queue = new SettingQueue(*camera, camera); // Goes with its camera.
    }
    const QPointer<SettingQueue> queue = m_queue;
    m_parts.panel.setSettings(
        camera->settings(), [queue](const QString& name, const QVariant& value) {
            return queue ? queue->write(name, value)
                         : Answer<CameraSetting>::ready(failure(ErrorKind::Cancelled, {}));
        });
}

void CameraCommands::refresh()
{
    using State = Camera::State;
    const ActionCollection& actions = m_parts.actions;
    const Camera* camera = m_controller.camera();
    const bool ready = state() == State::Ready || state() == State::Previewing;
    const CameraCapabilities can =
        camera != nullptr ? camera->info().capabilities : CameraCapabilities();
    const bool open = m_controller.session().isOpen(); // Else there is no place for a photograph.
    actions[ActionId::Capture]->setEnabled(
        isBulbOpen() || (open && ready && can.testFlag(CameraCapability::Capture)));
    actions[ActionId::LiveView]->setEnabled(
        m_controller.isPreviewing() || (ready && can.testFlag(CameraCapability::Preview)));
    actions[ActionId::LiveView]->setChecked(m_controller.isPreviewing());
    actions[ActionId::CancelTransfer]->setEnabled(m_controller.pendingCount() > 0);
    m_parts.panel.setEnabled(ready || state() == State::Capturing);
    // Each of these lets the present camera go, and with it what it has not sent yet.
    const bool busy = isBusy();
    const bool canConnect = open && !busy && !m_parts.area.isConnecting();
    actions[ActionId::DisconnectCamera]->setEnabled(
        !busy && camera != nullptr && state() != State::Closing);
    actions[ActionId::ConnectCamera]->setEnabled(canConnect);
    actions[ActionId::ConnectVirtualCamera]->setEnabled(canConnect);
    Q_EMIT changed();
}

Camera::State CameraCommands::state() const
{
    const Camera* camera = m_controller.camera();
    return camera != nullptr ? camera->state() : Camera::State::Disconnected;
}

bool CameraCommands::isBulbOpen() const
{
    return state() == Camera::State::Capturing &&
           exposureFromSettings(m_controller.camera()->settings()).isBulb;
}

void CameraCommands::capture()
{
    if (isBulbOpen()) {
        m_controller.camera()->cancelCapture(); // What opened the shutter closes it.
        return;
    }
    m_parts.messages.withdraw(exposureTag());
    m_controller.capture().then(this, [this](const Result<QStringList>& answer) {
        if (!answer) {
            m_parts.messages.withdraw(exposureTag()); // There is no photograph to be kept.
            showProblem(withoutAdvice(answer.error()));
            Q_EMIT captureFailed(answer.error());
        }
    });
    refresh();
}

bool CameraCommands::canCancel() const
{
    return isBusy() || m_controller.isPreviewing();
}

void CameraCommands::cancel()
{
    if (state() == Camera::State::Capturing && !isBulbOpen()) {
        m_parts.messages.show({MessageKind::Information,
            tr("An exposure that has begun cannot be stopped. The camera finishes it, and its "
               "photograph is kept."),
            {}, {}, exposureTag()});
    }
    m_controller.cancel();
}

bool CameraCommands::isBusy() const
{
    return state() == Camera::State::Capturing || !m_controller.isIdle();
}

} // namespace skein
