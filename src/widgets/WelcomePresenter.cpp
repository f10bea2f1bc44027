// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WelcomePresenter.h"

#include "base/Background.h"
#include "base/Settings.h"
#include "camera/Camera.h"
#include "session/Session.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/PictureArea.h"
#include "widgets/PicturePresenter.h"
#include "widgets/StartKeys.h"
#include "widgets/Welcome.h"

#include <QAction>

namespace skein {

namespace {
/** Who changes a mode in the camera's menu sees soon what came of it. */
constexpr int lookMs = 3000;
} // namespace

WelcomePresenter::WelcomePresenter(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &WelcomePresenter::examine);
    connect(&parts.welcome, &Welcome::closed, this, &WelcomePresenter::close);
    connect(parts.actions[ActionId::Welcome], &QAction::triggered, this, &WelcomePresenter::show);
    connect(&parts.controller.session(), &Session::folderChanged, this, &WelcomePresenter::refresh);
    connect(
        &parts.controller, &SessionController::cameraChanged, this, &WelcomePresenter::watchCamera);
    connect(&parts.controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&parts.controller, &SessionController::previewingChanged, this, [this] {
        if (m_parts.controller.isPreviewing()) {
            close();
        }
    });
    connect(&parts.pictures, &PicturePresenter::changed, this, [this] {
        if (m_isShown && m_parts.pictures.currentPath() != m_path) {
            close();
        }
    });
    connect(&parts.area, &PictureArea::connectingChanged, this, &WelcomePresenter::refresh);
    watchCamera();
}

void WelcomePresenter::showFirst()
{
    if (!m_parts.settings.value(startKeys::isWelcomed)) {
        show();
    }
}

void WelcomePresenter::show()
{
    m_parts.settings.setValue(startKeys::isWelcomed, true);
    m_path = m_parts.pictures.currentPath();
    m_isShown = true;
    refresh();
    m_parts.area.setWelcome(&m_parts.welcome);
    Q_EMIT shownChanged();
    examine();
}

void WelcomePresenter::close()
{
    if (m_isShown) {
        m_isShown = false;
        m_look.stop();
        m_parts.area.setWelcome(nullptr);
        Q_EMIT shownChanged();
    }
}

void WelcomePresenter::watchCamera()
{
    if (const Camera* camera = m_parts.controller.camera()) {
        connect(camera, &Camera::stateChanged, this, &WelcomePresenter::refresh);
    }
    refresh();
}

void WelcomePresenter::refresh()
{
    if (!m_isShown) {
        return;
    }
    m_parts.welcome.setFolder(m_parts.controller.session().folder());
    const Camera* camera = m_parts.controller.camera();
    const bool isThere = camera != nullptr && camera->state() != Camera::State::Disconnected &&
                         camera->state() != Camera::State::Connecting;
    const auto keyOf = [this](ActionId id) {
        return m_parts.actions[id]->shortcut().toString(QKeySequence::NativeText);
    };
    QString sentence = m_parts.area.connectingText();
    if (isThere) {
        const QString name = m_parts.controller.shown().name();
        //: %1 is a camera, %2 and %3 are keys
        sentence = tr("“%1” is connected. Press %2 to take a photograph, and %3 to see what the "
                      "camera sees.")
                       .arg(name.isEmpty() ? camera->info().model : name, keyOf(ActionId::Capture),
                           keyOf(ActionId::LiveView));
    }
    m_parts.welcome.setCamera(sentence, isThere);
    if (isThere) {
        m_look.stop();
    } else if (!m_look.isActive()) {
        m_look.start();
    }
}

void WelcomePresenter::examine()
{
    const Camera* camera = m_parts.controller.camera();
    if (!m_isShown || m_isExamining || camera != nullptr || m_parts.area.isConnecting()) {
        return;
    }
    m_isExamining = true;
    whenAnswered(askInBackground([usb = m_parts.usb] { return examineUsb(usb); }), this,
        [this](const QList<UsbObstacle>& obstacles) {
            m_isExamining = false;
            if (m_parts.controller.camera() == nullptr) {
                m_parts.welcome.setObstacles(obstacles);
            }
        });
}

} // namespace skein
