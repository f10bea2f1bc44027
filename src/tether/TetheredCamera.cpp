// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetheredCamera.h"

#include "session/Session.h"

namespace skein {

TetheredCamera::TetheredCamera(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ingest(session)
    , m_captures(m_ingest)
{
    const auto reportIdle = [this] {
        if (isIdle()) {
            Q_EMIT idle();
        }
    };
    connect(&m_ingest, &Ingest::idle, this, reportIdle);
    connect(&m_captures, &Captures::idle, this, reportIdle);
    connect(&m_ingest, &Ingest::problem, this, &TetheredCamera::problem);
    connect(&m_ingest, &Ingest::pendingCountChanged, &m_missed,
        [this](int count) { m_missed.setBusy(count > 0); });
    connect(&m_missed, &MissedShots::missed, &m_ingest, &Ingest::announce);
    connect(&m_preview, &PreviewLoop::problem, this, &TetheredCamera::problem);
    connect(&m_captures, &Captures::shutterBegins, this, [this] { m_preview.setPaused(true); });
    connect(&m_captures, &Captures::shutterEnded, this, [this] { m_preview.setPaused(false); });
}

TetheredCamera::~TetheredCamera()
{
    // Every capture is answered; nobody hears of what the parts say while they go.
    m_ingest.disconnect(this);
    m_preview.disconnect(this);
    m_captures.disconnect(this);
    m_captures.setCamera(nullptr);
}

void TetheredCamera::setCamera(std::unique_ptr<Camera> camera)
{
    m_preview.setCamera(camera.get());
    m_captures.setCamera(camera.get());
    m_ingest.setCamera(camera.get());
    m_missed.setCamera(camera.get());
    m_camera.swap(camera);
    if (camera) {
        // This may be called from one of its own signals.
        camera->disconnect(); // It is nobody's camera any more, whatever it still has to say.
        camera.release()->deleteLater();
    }
    if (m_camera) {
        connect(m_camera.get(), &Camera::notice, this, &TetheredCamera::problem);
        connect(m_camera.get(), &Camera::connectionLost, this, &TetheredCamera::problem);
    }
    Q_EMIT cameraChanged();
}

void TetheredCamera::setName(const QString& name)
{
    if (m_name != name) {
        m_name = name;
        Q_EMIT nameChanged();
    }
}

} // namespace skein
