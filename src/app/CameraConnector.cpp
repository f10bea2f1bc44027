// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CameraConnector.h"

#include "camera/Camera.h"
#include "camera/NetworkProbe.h"
#include "camera/VirtualCamera.h"
#include "session/Session.h"
#include "tether/TetheredCamera.h"

#include <QTimer>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

/** A desktop that takes the camera again and again is not fought for ever. */
constexpr int maxReleases = 3;
/** Desktops look at what is plugged in for a moment (ms). */
constexpr int momentMs = 700;

} // namespace

CameraConnector::CameraConnector(
    TetheredCamera& place, const CameraRelease::Places& places, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_release(places)
{
    connect(&place, &TetheredCamera::cameraChanged, this, [this] {
        if (const Camera* camera = m_place.camera()) {
            connect(camera, &Camera::connectionLost, this, &CameraConnector::onLost);
            connect(camera, &Camera::stateChanged, this, &CameraConnector::onStateChanged);
        }
    });
}

CameraConnector::~CameraConnector() = default;

void CameraConnector::connectTo(const CameraInfo& camera)
{
    m_wantsVirtual = false;
    m_camera = camera;
    //: %1 is a camera
    begin(tr("Connecting to %1…").arg(camera.model.isEmpty() ? camera.port : camera.model));
    makeCamera();
}

void CameraConnector::connectVirtual()
{
    m_wantsVirtual = true;
    m_camera = {};
    begin(tr("Starting the virtual camera…"));
    m_place.setCamera(nullptr);
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
    m_isWanted = false;
    m_place.setCamera(nullptr);
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
    return m_connecting || m_place.camera() != nullptr ? m_camera.port : QString();
}

void CameraConnector::onStateChanged()
{
    const Camera* camera = m_place.camera();
    if (m_connecting || camera == nullptr || camera->state() != Camera::State::Ready) {
        return;
    }
    const QString port = camera->info().port; // A plug, or a reset, gives another one.
    if (port != std::exchange(m_camera.port, port)) {
        Q_EMIT moved();
    }
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
                Q_EMIT lost(m_camera, error);
                fail(error);
            }
        },
        Qt::QueuedConnection);
}

void CameraConnector::begin(const QString& what)
{
    ++m_attempt;
    m_connecting = true;
    m_isWanted = true;
    m_releases = 0;
    m_holder.reset();
    m_said = what;
    Q_EMIT connecting(what);
}

void CameraConnector::makeCamera()
{
    if (!m_place.session().isOpen()) {
        fail({ErrorKind::NotFound,
            tr("No session folder is open, so photographs would have no place. Open a session, "
               "then connect the camera."),
            {}});
        return;
    }
    CameraOptions options;
    options.port = m_camera.port;
    options.model = m_camera.model;
    options.stagingFolder = m_place.session().stagingFolder();
    m_place.setCamera(std::make_unique<Camera>(options));
    if (!m_wantsVirtual) {
        m_virtual.reset();
    }
    const int attempt = m_attempt;
    m_place.camera()->connectCamera().then(this, [this, attempt](const Result<void>& answer) {
        if (attempt != m_attempt) {
            return;
        }
        if (!answer) {
            fail(answer.error());
            return;
        }
        m_connecting = false;
        m_wasConnected = true;
        Q_EMIT connected();
    });
}

void CameraConnector::fail(const Error& error)
{
    m_place.setCamera(nullptr);
    if (error.kind == ErrorKind::HeldByOther) {
        examineHolder(error);
    } else {
        explain(error);
    }
}

void CameraConnector::explain(const Error& error)
{
    if (m_wantsVirtual || error.isCancellation()) {
        sayFailed(error);
        return;
    }
    m_connecting = true; // Until it is known.
    const int attempt = m_attempt;
    explainNetworkFailure(m_camera.port, error)
        .then(this, [this, attempt, error](const Result<Error>& explained) {
            if (attempt == m_attempt) {
                sayFailed(explained.value_or(error));
            }
        });
}

void CameraConnector::examineHolder(const Error& error)
{
    m_connecting = true; // Until it is known who has it.
    const int attempt = m_attempt;
    m_release.release(m_camera.port, error)
        .then(this, [this, attempt, error](const Result<ReleaseOutcome>& outcome) {
            if (attempt != m_attempt) {
                return;
            }
            if (!outcome) {
                sayFailed(error);
                return;
            }
            const bool isFreeSoon = outcome->isFree || outcome->holders.empty();
            if (isFreeSoon && m_releases < maxReleases) {
                ++m_releases;
                QTimer::singleShot(outcome->isFree ? 0 : momentMs, this, [this, attempt] {
                    if (attempt == m_attempt) {
                        makeCamera();
                    }
                });
                return;
            }
            const auto own = std::find_if(
                outcome->holders.cbegin(), outcome->holders.cend(), [](const DeviceHolder& holder) {
                    return holder.isOwn && !holder.isDesktopMount();
                });
            m_holder = own == outcome->holders.cend() ? std::nullopt : std::optional(*own);
            sayFailed(outcome->error);
        });
}

void CameraConnector::endHolder()
{
    if (!m_holder || m_connecting) {
        return;
    }
    const DeviceHolder holder = *m_holder;
    //: %1 is a program that uses the camera
    begin(tr("Waiting for “%1” to end…").arg(holder.name));
    const int attempt = m_attempt;
    endDeviceHolder(holder).then(this, [this, attempt](const Result<void>& ended) {
        if (attempt != m_attempt) {
            return;
        }
        // One that has ended by itself meanwhile is as good.
        if (ended || ended.error().kind == ErrorKind::NotFound) {
            makeCamera();
        } else {
            sayFailed(ended.error());
        }
    });
}

void CameraConnector::sayFailed(const Error& error)
{
    m_connecting = false;
    if (error.isCancellation()) {
        Q_EMIT disconnected();
    } else {
        Q_EMIT failed(error);
    }
}

} // namespace skein
