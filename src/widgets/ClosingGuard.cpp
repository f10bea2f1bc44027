// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ClosingGuard.h"

#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/MessageBar.h"
#include "wire/Exposure.h"

#include <QWidget>

namespace skein {

namespace {

QString closingTag()
{
    return QStringLiteral("closing");
}

} // namespace

ClosingGuard::ClosingGuard(SessionController& controller, MessageBar& messages,
    std::function<bool()> isBusy, QWidget& window)
    : QObject(&window)
    , m_controller(controller)
    , m_messages(messages)
    , m_isBusy(std::move(isBusy))
    , m_window(window)
{
    connect(&controller, &SessionController::problem, this, &ClosingGuard::onProblem);
    connect(&controller.session(), &Session::problem, this, &ClosingGuard::onProblem);
    connect(&controller, &SessionController::idle, this, &ClosingGuard::closeSoon);
    connect(&controller, &SessionController::cameraChanged, this, &ClosingGuard::watch);
    connect(&controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&messages, &MessageBar::countChanged, this, [this] {
        if (m_state == State::Waiting && !m_messages.has(closingTag())) {
            m_state = State::Open; // Dismissing the sentence about closing means to stay.
        }
    });
    watch(controller.camera());
}

void ClosingGuard::watchOrders(const SessionBrowser& browser)
{
    m_orders = &browser;
    connect(&browser, &SessionBrowser::historyChanged, this, &ClosingGuard::closeSoon);
    connect(&browser, &SessionBrowser::problem, this, &ClosingGuard::onProblem);
}

void ClosingGuard::watchRestoring(std::function<bool()> isRestoring)
{
    m_isRestoring = std::move(isRestoring);
}

bool ClosingGuard::isBusy() const
{
    return m_isBusy() || m_isRestoring() || (m_orders != nullptr && m_orders->isBusy());
}

bool ClosingGuard::endBulbs() const
{
    bool any = false;
    const QList<TetheredCamera*> places = m_controller.cameras();
    for (const TetheredCamera* place : places) {
        Camera* camera = place->camera();
        if (camera != nullptr && camera->state() == Camera::State::Capturing &&
            exposureFromSettings(camera->settings()).isBulb) {
            any = true;
            camera->cancelCapture();
        }
    }
    return any;
}

QString ClosingGuard::reason(bool endedBulbs) const
{
    if (endedBulbs) {
        return tr("The bulb exposure is ended now. The window closes by itself when its photograph "
                  "is saved; dismiss this message to keep it open.");
    }
    if (!m_isBusy() && m_isRestoring()) {
        return tr("The camera is being set back to what it was. The window closes by itself when "
                  "that is done; dismiss this message to keep it open.");
    }
    return m_isBusy() ? tr("Photographs are still on their way. The window closes by itself when "
                           "they are saved; dismiss this message to keep it open.")
                      : tr("Your changes are still being written. The window closes by itself when "
                           "that is done; dismiss this message to keep it open.");
}

bool ClosingGuard::mayClose()
{
    if (m_state == State::Leaving || !isBusy()) {
        return true;
    }
    BarMessage message;
    message.kind = MessageKind::Information;
    message.text = reason(endBulbs());
    //: button: closes the window without waiting
    message.actionText = tr("Close Now");
    message.action = [this] {
        m_state = State::Leaving;
        m_window.close();
    };
    message.tag = closingTag();
    m_messages.show(message);
    m_state = State::Waiting;
    return false;
}

void ClosingGuard::onProblem(const Error& error)
{
    if (m_state == State::Waiting && !error.isCancellation()) {
        m_state = State::Open;
        m_messages.withdraw(closingTag());
    }
}

void ClosingGuard::watch(const Camera* camera)
{
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &ClosingGuard::closeSoon);
    }
    closeSoon();
}

void ClosingGuard::closeSoon()
{
    if (m_state != State::Waiting) {
        return;
    }
    // Later: an answer with bad news may have been posted just now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Waiting && !isBusy()) {
                m_window.close();
            }
        },
        Qt::QueuedConnection);
}

} // namespace skein
