// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CameraConnector.h"

#include "camera/Camera.h"
#include "camera/VirtualCamera.h"
#include "session/Session.h"
#include "tether/SessionController.h"

namespace skein {

CameraConnector::CameraConnector(SessionController& controller, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
{
    connect(&controller, &SessionController::cameraChanged, this, [this](Camera* camera) {
        if (camera != nullptr) {
            connect(camera, &Camera::connectionLost, this, &CameraConnector::onLost);
        }
    });
}

CameraConnector::~CameraConnector() = default;

void CameraConnector::connectTo(const CameraInfo& camera)
{
    m_wantsVirtual = false;
    m_camera = camera;
    begin(tr("Connecting to %1…").arg(camera.model.isEmpty() ? camera.port : camera.model));
    makeCamera();
}

void CameraConnector::connectVirtual()
{
    m_wantsVirtual = true;
    m_camera = {};
    begin(tr("Starting the virtual camera…"));
    m_controller.setCamera(nullptr);
    m_virtual = std::make_unique<VirtualCamera>();
    const int attempt = m_attempt;
    m_virtual->start().then(this, [this, attempt](const Result<QString>& port) {
        if (attempt != m_attempt) {
            return;
        }
        if (!port) {
            fail(port.error());
            return;
        }
        m_camera.port = *port;
        makeCamera();
    });
}

void CameraConnector::disconnectCamera()
{
    ++m_attempt;
    m_connecting = false;
    m_controller.setCamera(nullptr);
    m_virtual.reset();
    Q_EMIT disconnected();
}

void CameraConnector::tryAgain()
{
    if (m_wantsVirtual) {
        connectVirtual();
    } else if (!m_camera.port.isEmpty()) {
        connectTo(m_camera);
    }
}

QString CameraConnector::port() const
{
    return m_connecting || m_controller.camera() != nullptr ? m_camera.port : QString();
}

void CameraConnector::onLost(const Error& error)
{
    if (m_connecting) {
        return; // The answer to the connection says it.
    }
    // Not now: it is the camera itself that is talking.
    QMetaObject::invokeMethod(
        this,
        [this, error, attempt = m_attempt] {
            if (attempt == m_attempt) {
                fail(error);
            }
        },
        Qt::QueuedConnection);
}

void CameraConnector::begin(const QString& what)
{
    ++m_attempt;
    m_connecting = true;
    Q_EMIT connecting(what);
}

void CameraConnector::makeCamera()
{
    if (!m_controller.session().isOpen()) {
        fail({ErrorKind::NotFound,
            tr("No session folder is open, so photographs would have no place. Open a session, "
               "then connect the camera."),
            {}});
        return;
    }
    CameraOptions options;
    options.port = m_camera.port;
    options.model = m_camera.model;
    options.stagingFolder = m_controller.session().stagingFolder();
    m_controller.setCamera(std::make_unique<Camera>(options));
    if (!m_wantsVirtual) {
        m_virtual.reset();
    }
    const int attempt = m_attempt;
    m_controller.camera()->connectCamera().then(this, [this, attempt](const Result<void>& answer) {
        if (attempt != m_attempt) {
            return;
        }
        if (!answer) {
            fail(answer.error());
            return;
        }
        m_connecting = false;
        Q_EMIT connected();
    });
}

void CameraConnector::fail(const Error& error)
{
    m_controller.setCamera(nullptr);
    m_connecting = false;
    if (error.isCancellation()) {
        Q_EMIT disconnected();
    } else {
        Q_EMIT failed(error);
    }
}

} // namespace skein
