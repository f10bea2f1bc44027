// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PictureArea.h"

#include "session/Session.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/EmptyState.h"
#include "widgets/FocusGuard.h"
#include "widgets/KeyWords.h"
#include "widgets/PicturePresenter.h"

#include <QAction>
#include <QDir>
#include <QStackedWidget>

namespace skein {

PictureArea::PictureArea(QStackedWidget& stack, ImageView& view, EmptyState& empty,
    SessionController& controller, PicturePresenter& pictures, const ActionCollection& actions,
    QObject* parent)
    : QObject(parent)
    , m_stack(stack)
    , m_view(view)
    , m_empty(empty)
    , m_controller(controller)
    , m_pictures(pictures)
    , m_actions(actions)
{
    connect(&pictures, &PicturePresenter::changed, this, &PictureArea::refresh);
    connect(&controller, &SessionController::previewingChanged, this, &PictureArea::refresh);
    connect(&controller, &SessionController::cameraChanged, this, &PictureArea::watchCamera);
    connect(&controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&controller.session(), &Session::folderChanged, this, &PictureArea::refresh);
    connect(&controller.session(), &Session::isGoneChanged, this, &PictureArea::refresh);
    for (const ActionId named : {ActionId::Capture, ActionId::LiveView}) {
        connect(actions[named], &QAction::changed, this, &PictureArea::refresh); // Its key.
    }
    watchCamera();
    new FocusGuard(
        stack.window(), [this] { setFocus(); }, this);
}

void PictureArea::setConnecting(const QString& what)
{
    m_connecting = what;
    refresh();
    Q_EMIT connectingChanged();
}

void PictureArea::setFocus()
{
    m_stack.currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PictureArea::setInstead(QWidget* page)
{
    m_instead = page;
    refresh();
    setFocus();
}

void PictureArea::setWelcome(QWidget* page)
{
    m_welcome = page;
    refresh();
    setFocus();
}

void PictureArea::watchCamera()
{
    if (const Camera* camera = m_controller.camera()) {
        connect(camera, &Camera::stateChanged, this, &PictureArea::refresh);
    }
    refresh();
}

void PictureArea::refresh()
{
    if (m_welcome != nullptr && !m_view.isLive()) {
        showPage(m_welcome);
        return;
    }
    if (m_instead != nullptr && !m_view.isLive()) {
        showPage(m_instead);
        return;
    }
    const bool loading = !m_pictures.currentPath().isEmpty() && m_pictures.failure().isEmpty();
    if (m_view.isLive() || m_view.hasPicture() || loading) {
        showPage(&m_view);
        return;
    }
    fillEmptyState();
    showPage(&m_empty);
}

void PictureArea::fillEmptyState()
{
    const Camera* camera = m_controller.camera();
    if (m_controller.session().isGone()) {
        m_empty.setContent(QStringLiteral("folder"), tr("The session folder is not there"),
            //: %1 is a folder
            tr("“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved "
               "until it is back or another folder is chosen.")
                .arg(QDir::toNativeSeparators(m_controller.session().folder())),
            m_actions[ActionId::OpenSession]);
    } else if (!m_pictures.failure().isEmpty()) {
        m_empty.setContent(QStringLiteral("picture"), tr("This file cannot be shown"),
            m_pictures.failure(), m_actions[ActionId::OpenPicture]);
    } else if (m_pictures.isAllHidden()) {
        m_empty.setContent(QStringLiteral("filter"), tr("No photograph matches the filter"),
            tr("The session has photographs, but none of them is shown."),
            m_actions[ActionId::ClearFilter]);
    } else if (isConnecting()) {
        m_empty.setContent(QStringLiteral("camera"), m_connecting,
            tr("This takes a moment. The settings appear when the camera has answered."));
    } else if (camera == nullptr || camera->state() == Camera::State::Disconnected) {
        m_empty.setContent(QStringLiteral("camera"), tr("No camera is connected"),
            tr("Plug a camera in and switch it on, connect one over the network, or start the "
               "virtual camera to look around."),
            m_actions[ActionId::ConnectCamera], m_actions[ActionId::ConnectVirtualCamera]);
    } else {
        m_empty.setContent(QStringLiteral("capture"),
            //: %1 is a key, such as Space, or the name of a command
            tr("Press %1 to take a photograph").arg(keyOrName(*m_actions[ActionId::Capture])),
            //: %1 is a key, such as Space, or the name of a command
            tr("Press %1 to see what the camera sees. The shutter button of the camera works, "
               "too: its photographs appear here.")
                .arg(keyOrName(*m_actions[ActionId::LiveView])),
            m_actions[ActionId::Capture], m_actions[ActionId::LiveView]);
    }
}

void PictureArea::showPage(QWidget* page)
{
    QWidget* before = m_stack.currentWidget();
    if (before == page) {
        return;
    }
    const QWidget* focus = m_stack.window()->focusWidget();
    const bool hadFocus = focus == nullptr || focus == before || before->isAncestorOf(focus);
    m_stack.setCurrentWidget(page);
    if (hadFocus) {
        setFocus(); // Not to one of its buttons, as Qt would have it.
    }
}

} // namespace skein
