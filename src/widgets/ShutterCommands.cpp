// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterCommands.h"

#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraCommands.h"
#include "widgets/ShutterDialog.h"
#include "widgets/ShutterPlan.h"

#include <QAction>
#include <QTime>
#include <QWidget>

namespace skein {

namespace {

constexpr int secondMs = 1000;

/** "0:07", "12:30", "1:00:00". */
QString clockText(std::chrono::milliseconds time)
{
    const QTime clock = QTime(0, 0).addMSecs(static_cast<int>(time.count()));
    return clock.toString(clock.hour() > 0 ? QStringLiteral("h:mm:ss") : QStringLiteral("m:ss"));
}

} // namespace

ShutterCommands::ShutterCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_bulbs(parts.controller, parts.settings)
{
    m_countdown.setInterval(secondMs);
    m_countdown.setTimerType(Qt::PreciseTimer);
    connect(&m_countdown, &QTimer::timeout, this, &ShutterCommands::count);
    connect(&m_bulbs, &BulbTimers::ticked, this, &ShutterCommands::showClock);
    parts.camera.setShutter([this] { return capture(); });
    connect(&parts.camera, &CameraCommands::captureFailed, this,
        [this](const Error& /*said already*/, const Camera* camera) {
            if (camera == m_camera) {
                drop();
            }
        });
    connect(parts.actions[ActionId::ShutterOptions], &QAction::triggered, this,
        &ShutterCommands::showDialog);
    connect(
        &parts.controller, &SessionController::cameraChanged, this, &ShutterCommands::setCamera);
    setCamera(parts.controller.camera());
}

void ShutterCommands::setCamera(Camera* camera)
{
    drop(); // What was begun was for the other camera.
    if (m_camera) {
        m_camera->disconnect(this); // It may still be there, and only not be shown any more.
    }
    m_camera = camera;
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &ShutterCommands::onStateChanged);
    }
}

bool ShutterCommands::capture()
{
    const ShutterPlan plan = ShutterPlan::from(m_parts.settings);
    if (!canCancel() && plan.isPlain()) {
        return false;
    }
    if (m_countdown.isActive()) {
        m_countdown.stop(); // Whoever presses again wants it now.
        shoot();
    } else if (m_left > 0) {
        cancel(); // What began the row ends it.
    } else {
        begin(plan);
    }
    Q_EMIT changed();
    return true;
}

void ShutterCommands::begin(const ShutterPlan& plan)
{
    m_pictures = plan.pictures;
    m_left = plan.pictures;
    m_seconds = plan.delaySeconds + 1;
    if (plan.delaySeconds > 0) {
        m_countdown.start();
        count();
    } else {
        shoot();
    }
}

void ShutterCommands::count()
{
    if (--m_seconds > 0) {
        //: self-timer: seconds until the photograph
        Q_EMIT said(tr("%1 s").arg(m_seconds));
        return;
    }
    m_countdown.stop();
    shoot();
}

void ShutterCommands::shoot()
{
    TetheredCamera& shown = m_parts.controller.shown();
    if (!m_parts.camera.canCapture(shown)) {
        end();
        Q_EMIT said(tr("No photograph: the camera is not ready"));
        return;
    }
    --m_left;
    if (m_pictures > 1) {
        //: in a row of photographs: number and how many
        Q_EMIT said(tr("%1 of %2").arg(m_pictures - m_left).arg(m_pictures));
    }
    m_parts.camera.capture(shown);
    Q_EMIT changed();
}

void ShutterCommands::onStateChanged(Camera::State state)
{
    if (!m_camera) {
        return;
    }
    const bool isReady = state == Camera::State::Ready || state == Camera::State::Previewing;
    if (isReady && m_left > 0 && !m_countdown.isActive()) {
        // From the event loop: others have to hear of the camera's state first.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_left > 0 && !m_countdown.isActive()) {
                    shoot();
                }
            },
            Qt::QueuedConnection);
    } else if (state == Camera::State::Disconnected || state == Camera::State::Closing ||
               state == Camera::State::Recovering) {
        drop();
    }
}

void ShutterCommands::cancel()
{
    if (m_left > 0 && !m_countdown.isActive()) {
        m_parts.controller.cancel(); // Ends a bulb exposure, too.
    }
    drop();
}

void ShutterCommands::drop()
{
    const bool wasCounting = m_countdown.isActive();
    const bool wasRow = m_left > 0;
    end();
    if (wasCounting) {
        Q_EMIT said(tr("Self-timer stopped"));
    } else if (wasRow) {
        Q_EMIT said(tr("No more photographs in this row"));
    }
}

void ShutterCommands::end()
{
    m_countdown.stop();
    m_left = 0;
    Q_EMIT changed();
}

void ShutterCommands::showClock(std::chrono::milliseconds elapsed, std::chrono::milliseconds length)
{
    if (length.count() > 0) {
        //: over a bulb exposure: how long it has lasted, and how long it will
        Q_EMIT said(tr("Bulb %1 of %2").arg(clockText(elapsed), clockText(length)));
    } else {
        //: over a bulb exposure: how long it has lasted
        Q_EMIT said(tr("Bulb %1").arg(clockText(elapsed)));
    }
}

void ShutterCommands::showDialog()
{
    if (!m_dialog) {
        m_dialog = new ShutterDialog(m_parts.settings, m_parts.window);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace skein
