// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraCommands.h"

#include "camera/SettingQueue.h"
#include "session/Session.h"
#include "tether/EachCamera.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/ControlPanel.h"
#include "widgets/LiveReturn.h"
#include "widgets/MessageBar.h"
#include "widgets/PictureArea.h"
#include "wire/Exposure.h"

#include <QAction>
#include <QPointer>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

/** Messages that are out of date as soon as the camera of @p place is back. */
QString lostTopic(const TetheredCamera& place)
{
    return QStringLiteral("camera-lost-%1").arg(reinterpret_cast<quintptr>(&place));
}

/** What became of the captures of @p place. */
QString captureTag(const TetheredCamera& place)
{
    return QStringLiteral("capture-%1").arg(reinterpret_cast<quintptr>(&place));
}

QString exposureTag()
{
    return QStringLiteral("exposure");
}

bool isReady(const Camera* camera)
{
    return camera != nullptr && (camera->state() == Camera::State::Ready ||
                                    camera->state() == Camera::State::Previewing);
}

bool isBulbOpen(const Camera* camera)
{
    return camera != nullptr && camera->state() == Camera::State::Capturing &&
           exposureFromSettings(camera->settings()).isBulb;
}

/** The same, where the camera is on its way back by itself. */
Error withoutAdvice(const Camera* camera, const Error& error)
{
    if (camera == nullptr || camera->state() != Camera::State::Recovering ||
        error.isCancellation()) {
        return error;
    }
    return {ErrorKind::Disconnected,
        CameraCommands::tr(
            "The connection to the camera broke off during the capture and is being made again. If "
            "the camera took the photograph, it is fetched from the card then."),
        error.detail};
}

/** The place, if any, that @p error tells of and whose camera is not to be had; known by its name
 * where there are several. */
const TetheredCamera* placeAway(const SessionController& controller, const Error& error)
{
    const Error plain{error.kind, QStringLiteral("-"), {}};
    const QList<TetheredCamera*> all = controller.cameras();
    const auto isMeant = [&](const TetheredCamera* each) {
        const bool isNamed = controller.named(*each, plain).message != plain.message;
        return !isReady(each->camera()) && (!isNamed || error.message.startsWith(each->name()));
    };
    const auto place = std::find_if(all.begin(), all.end(), isMeant);
    return place != all.end() ? *place : nullptr;
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
    connect(&m_controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&m_controller, &SessionController::camerasChanged, this, refreshed);
    connect(&m_controller, &SessionController::cameraIdle, this, refreshed);
    connect(&m_controller, &SessionController::previewingChanged, this, refreshed);
    connect(&m_controller, &SessionController::pendingCountChanged, this, refreshed);
    connect(&m_controller, &SessionController::idle, this, refreshed);
    connect(&m_controller.session(), &Session::folderChanged, this, refreshed);
    connect(&m_controller, &SessionController::problem, this,
        [this](const Error& error) { showProblem(error, placeAway(m_controller, error)); });
    connect(&m_controller, &SessionController::solved, this, [this](const Error& error) {
        m_parts.messages.withdrawTopic(error.message); // Each is a topic of its own.
    });
    connect(&parts.panel, &ControlPanel::finished, &parts.area, &PictureArea::setFocus);
    connect(&parts.panel, &ControlPanel::writeFailed, this, [this](const Error& error) {
        m_parts.messages.show(m_controller.named(m_controller.shown(), error), settingTag());
    });
    connect(&parts.panel, &ControlPanel::written, this, [this] {
        m_parts.messages.withdraw(settingTag());
        m_parts.messages.withdraw(settingTag() + m_controller.shown().name());
    });
    // Not through this object, which leaves a camera that is not shown any more.
    auto* everywhere = new QObject(this);
    followEachCamera(m_controller, everywhere, [this, everywhere](TetheredCamera& place) {
        connect(
            place.camera(), &Camera::stateChanged, everywhere, [this, &place](Camera::State state) {
                if (state == Camera::State::Ready || state == Camera::State::Previewing) {
                    m_parts.messages.withdrawTopic(lostTopic(place));
                }
                refresh(); // Escape ends the bulb exposures of all of them.
            });
        auto* link = new QObject(everywhere); // The place stays, and gets another camera.
        connect(place.camera(), &QObject::destroyed, link, &QObject::deleteLater);
        connect(&place.ingest(), &Ingest::committed, link, [this, &place] { amendFailure(place); });
    });
    setCamera(m_controller.camera());
}

void CameraCommands::connectActions()
{
    using Id = ActionId;
    const auto on = [this](Id id, auto&& what) {
        connect(m_parts.actions[id], &QAction::triggered, this, what);
    };
    on(Id::Capture, [this] {
        if (const QString held = m_holder(m_controller.shown()); !held.isEmpty()) {
            Q_EMIT said(held);
        } else if (isBulbOpen(m_controller.camera()) || !m_shutter || !m_shutter()) {
            capture(m_controller.shown());
        }
    });
    on(Id::LiveView, [this](bool live) {
        switchLiveView(live);
        refresh(); // What was asked for may not have happened.
    });
    on(Id::CancelTransfer, [this] { m_controller.cancelTransfers(); });
    on(Id::ConnectCamera, [this] { Q_EMIT connectRequested(); });
    on(Id::ConnectVirtualCamera, [this] { Q_EMIT virtualCameraRequested(); });
    on(Id::DisconnectCamera, [this] { Q_EMIT disconnectRequested(); });
}

void CameraCommands::setLiveReturn(LiveReturn& liveReturn)
{
    m_liveReturn = &liveReturn;
    connect(&liveReturn, &LiveReturn::changed, this, &CameraCommands::refresh);
}

void CameraCommands::switchLiveView(bool on)
{
    const bool isAway = m_liveReturn && m_liveReturn->isAway();
    if (on && isAway) {
        m_liveReturn->comeBack();
    } else if (on) {
        m_controller.startPreview();
    } else {
        if (isAway) {
            m_liveReturn->giveUp(); // The photograph that is shown meanwhile stays.
        }
        m_controller.stopPreview();
    }
}

void CameraCommands::setConnecting(const QString& what)
{
    m_parts.area.setConnecting(what);
    refresh();
}

void CameraCommands::setAwaited(bool awaited)
{
    if (std::exchange(m_isAwaited, awaited) != awaited) {
        refresh();
    }
}

void CameraCommands::setCamera(Camera* camera)
{
    m_queue = nullptr;
    m_wasClosing = false;
    m_parts.messages.withdraw(settingTag()); // Of the camera that was shown.
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &CameraCommands::onStateChanged);
        connect(camera, &Camera::settingsReset, this, &CameraCommands::showSettings);
        // Through this object, which leaves a camera that is not shown any more.
        connect(camera, &Camera::settingChanged, this, &CameraCommands::showSetting);
        connect(&m_controller.shown().ingest(), &Ingest::fetchingChanged, this,
            &CameraCommands::showPlace, Qt::UniqueConnection);
    }
    showSettings();
    refresh();
}

void CameraCommands::onStateChanged(Camera::State state)
{
    const bool isMoving = std::exchange(m_wasClosing, state == Camera::State::Closing);
    if (state == Camera::State::Recovering && !isMoving) {
        // Values that nobody can vouch for are not shown; another session folder is no loss.
        m_parts.panel.clear(tr("The connection to the camera broke off. Its settings appear again "
                               "as soon as it is back."));
    }
    refresh();
}

void CameraCommands::showProblem(
    const Error& error, const TetheredCamera* place, const QString& tag)
{
    if (error.isCancellation()) {
        return;
    }
    const bool isLost =
        error.kind == ErrorKind::Disconnected && place != nullptr && !isReady(place->camera());
    m_parts.messages.show({MessageKind::Error, error.message, {}, {}, tag,
        isLost ? lostTopic(*place) : error.message});
}

void CameraCommands::refresh()
{
    using State = Camera::State;
    const ActionCollection& actions = m_parts.actions;
    const Camera* camera = m_controller.camera();
    const bool ready = isReady(camera);
    const CameraCapabilities can =
        camera != nullptr ? camera->info().capabilities : CameraCapabilities();
    // Who presses it while another keeps the shutter is told so.
    const bool isHeld = !m_holder(m_controller.shown()).isEmpty();
    actions[ActionId::Capture]->setEnabled(isHeld || canCapture(m_controller.shown()));
    // Pressed: the command ends it, also while a photograph is shown for a moment.
    const bool isOn = m_liveReturn ? m_liveReturn->isOn() : m_controller.isPreviewing();
    const bool isAway = m_liveReturn && m_liveReturn->isAway();
    actions[ActionId::LiveView]->setEnabled(
        isOn || isAway || (ready && can.testFlag(CameraCapability::Preview)));
    actions[ActionId::LiveView]->setChecked(isOn);
    actions[ActionId::CancelTransfer]->setEnabled(m_controller.pendingCount() > 0);
    m_parts.panel.setEnabled(ready || state() == State::Capturing);
    // It lets the camera go, and with it what it has not sent yet.
    const bool isBusy = state() == State::Capturing || !m_controller.shown().isIdle();
    actions[ActionId::DisconnectCamera]->setEnabled(
        !isBusy && (camera != nullptr ? state() != State::Closing : m_isAwaited));
    const bool canConnect = m_controller.session().isOpen() && !m_parts.area.isConnecting();
    actions[ActionId::ConnectCamera]->setEnabled(canConnect);
    actions[ActionId::ConnectVirtualCamera]->setEnabled(canConnect);
    Q_EMIT changed();
}

Camera::State CameraCommands::state() const
{
    const Camera* camera = m_controller.camera();
    return camera != nullptr ? camera->state() : Camera::State::Disconnected;
}

bool CameraCommands::canCapture(const TetheredCamera& camera) const
{
    return m_holder(camera).isEmpty() &&
           (isBulbOpen(camera.camera()) ||
               (m_controller.session().isOpen() && isReady(camera.camera()) &&
                   camera.camera()->info().capabilities.testFlag(CameraCapability::Capture)));
}

void CameraCommands::amendFailure(const TetheredCamera& place)
{
    if (m_parts.messages.has(captureTag(place))) {
        m_parts.messages.show({MessageKind::Information,
            tr("The capture was said to have failed, but a photograph has come from the camera "
               "since. See whether it is the one."),
            {}, {}, captureTag(place)});
    }
}

void CameraCommands::capture(TetheredCamera& camera)
{
    if (isBulbOpen(camera.camera())) {
        camera.camera()->cancelCapture(); // What opened the shutter closes it.
        return;
    }
    m_parts.messages.withdraw(exposureTag());
    m_stopped = nullptr;
    camera.capture().then(
        this, [this, place = QPointer(&camera)](const Result<QStringList>& answer) {
            if (place && answer) {
                m_parts.messages.withdraw(captureTag(*place));
            }
            if (answer || !place) {
                return;
            }
            m_parts.messages.withdraw(exposureTag()); // There is no photograph to be kept.
            if (answer.error().isCancellation() && m_stopped == place) {
                m_parts.messages.show({MessageKind::Warning,
                    tr("The capture was stopped: no photograph has come of it. Take it again if "
                       "you want it."),
                    {}, {}, captureTag(*place)});
            }
            // What was said of a photograph that is still to come goes when that one has come.
            const bool isOpen = place->ingest().hasOpen(answer.error());
            const Error error =
                isOpen ? answer.error() : withoutAdvice(place->camera(), answer.error());
            showProblem(
                m_controller.named(*place, error), place, isOpen ? QString() : captureTag(*place));
            Q_EMIT captureFailed(answer.error(), place->camera());
        });
    refresh();
}

bool CameraCommands::canCancel() const
{
    return m_controller.canCancel();
}

void CameraCommands::cancel()
{
    if (state() == Camera::State::Capturing && !isBulbOpen(m_controller.camera())) {
        m_stopped = &m_controller.shown();
        m_parts.messages.show({MessageKind::Information,
            tr("An exposure that has begun cannot be stopped. If it has, the camera finishes it, "
               "and its photograph is kept."),
            {}, {}, exposureTag()});
    }
    m_controller.cancel();
}

bool CameraCommands::isBusy() const
{
    return state() == Camera::State::Capturing || !m_controller.isIdle();
}

} // namespace skein
