// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/SessionMove.h"

#include "session/Session.h"
#include "tether/IngestErrors.h"
#include "tether/TetheredCamera.h"

#include <algorithm>

namespace skein {

namespace {

/** Photographs of @p camera belong to the old session still, or it cannot be talked to now. */
bool isBusy(const TetheredCamera& camera)
{
    const Camera::State state =
        camera.camera() != nullptr ? camera.camera()->state() : Camera::State::Disconnected;
    return state == Camera::State::Capturing || state == Camera::State::Recovering ||
           !camera.ingest().isIdle();
}

} // namespace

SessionMove::SessionMove(Session& session, QList<TetheredCamera*> cameras, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_cameras(std::move(cameras))
{
    m_promise.start();
}

SessionMove::~SessionMove()
{
    if (!m_finished) {
        m_promise.addResult(
            failure(ErrorKind::Cancelled, tr("The change of the session folder was dropped.")));
        m_promise.finish();
    }
}

QFuture<Result<void>> SessionMove::start(const QString& folder)
{
    m_folder = folder;
    m_formerFolder = m_session.isOpen() ? m_session.folder() : QString();
    for (TetheredCamera* each : m_cameras) {
        connect(&each->ingest(), &Ingest::idle, this, &SessionMove::whenIdle);
        connect(each, &TetheredCamera::cameraChanged, this, &SessionMove::whenIdle);
        if (each->camera() != nullptr) {
            // A capture under way ends first; its files are part of the old session.
            connect(each->camera(), &Camera::stateChanged, this, &SessionMove::whenIdle);
        }
    }
    const QFuture<Result<void>> future = m_promise.future();
    whenIdle();
    return future;
}

void SessionMove::whenIdle()
{
    if (m_started || std::any_of(m_cameras.begin(), m_cameras.end(),
                         [](const TetheredCamera* each) { return isBusy(*each); })) {
        return;
    }
    m_started = true;
    int stuck = 0;
    for (const TetheredCamera* each : m_cameras) {
        stuck += each->ingest().stuckCount();
    }
    if (stuck > 0) {
        // Another folder means another host, and this one has the only copy.
        finish(tl::make_unexpected(ingestErrors::memoryFirst(stuck, m_session.folder())));
        return;
    }
    for (TetheredCamera* each : m_cameras) {
        each->ingest().setPaused(true);
    }
    openFolder();
}

void SessionMove::openFolder()
{
    m_session.open(m_folder).then(this, [this](const Result<void>& result) {
        if (!result) {
            finish(result);
        } else {
            moveCameras();
        }
    });
}

void SessionMove::moveCameras()
{
    QList<Camera*> moving;
    for (TetheredCamera* each : m_cameras) {
        if (each->preview().isRunning()) {
            m_previewing = each;
            each->preview().stop();
        }
        if (each->camera() != nullptr) {
            moving.append(each->camera());
        }
    }
    m_moving = static_cast<int>(moving.size());
    if (moving.isEmpty()) {
        finish({});
    }
    for (Camera* camera : std::as_const(moving)) {
        moveCamera(*camera);
    }
}

void SessionMove::moveCamera(Camera& camera)
{
    camera.stopPreview().then(this, [this, moving = QPointer(&camera)](const Result<void>&) {
        if (!moving) {
            onCameraMoved(moving, {}); // The next camera is made with the new folder.
            return;
        }
        moving->setStagingFolder(m_session.stagingFolder())
            .then(this,
                [this, moving](const Result<void>& result) { onCameraMoved(moving, result); });
    });
}

void SessionMove::onCameraMoved(const QPointer<Camera>& camera, const Result<void>& result)
{
    if (result) {
        m_moved.append(camera);
    } else {
        const bool isGone = !camera || camera->state() == Camera::State::Disconnected;
        m_mustGoBack = m_mustGoBack || !isGone;
        m_failure = m_failure ? m_failure : result.error();
    }
    if (--m_moving > 0) {
        return;
    }
    if (m_mustGoBack && !m_formerFolder.isEmpty()) {
        goBack();
    } else if (m_failure) {
        // The folder is open; the next camera is made with its staging folder.
        finish(tl::make_unexpected(*m_failure));
    } else {
        finish({});
    }
}

void SessionMove::goBack()
{
    m_session.open(m_formerFolder).then(this, [this](const Result<void>&) {
        for (const QPointer<Camera>& camera : std::as_const(m_moved)) {
            if (camera) {
                camera->setStagingFolder(m_session.stagingFolder());
            }
        }
        finish(tl::make_unexpected(*m_failure));
    });
}

void SessionMove::finish(const Result<void>& result)
{
    m_finished = true;
    m_promise.addResult(result);
    m_promise.finish();
    for (TetheredCamera* each : m_cameras) {
        each->ingest().setPaused(false);
    }
    if (m_previewing && m_previewing->camera() != nullptr) {
        m_previewing->preview().start();
    }
    Q_EMIT finished();
}

} // namespace skein
