// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/SessionMove.h"

#include "session/Session.h"
#include "tether/EachCamera.h"
#include "tether/IngestErrors.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

#include <algorithm>

namespace skein {

namespace {

Camera::State stateOf(const TetheredCamera& camera)
{
    return camera.camera() != nullptr ? camera.camera()->state() : Camera::State::Disconnected;
}

bool isConnecting(const TetheredCamera* camera)
{
    return stateOf(*camera) == Camera::State::Connecting;
}

/** Photographs of @p camera belong to the old session still, or it cannot be talked to now. */
bool isBusy(const TetheredCamera* camera)
{
    const Camera::State state = stateOf(*camera);
    return state == Camera::State::Capturing || state == Camera::State::Recovering ||
           state == Camera::State::Connecting || !camera->ingest().isIdle();
}

} // namespace

SessionMove::SessionMove(SessionController& controller, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_session(controller.session())
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
    connect(&m_controller, &SessionController::camerasChanged, this, &SessionMove::whenIdle);
    connect(&m_controller, &SessionController::cameraIdle, this, &SessionMove::whenIdle);
    followEachCamera(m_controller, this, [this](TetheredCamera& camera) { follow(camera); });
    const QFuture<Result<void>> future = m_promise.future();
    if (m_folder != m_formerFolder) {
        endImports();
    }
    whenIdle();
    return future;
}

void SessionMove::follow(TetheredCamera& camera)
{
    if (m_finished) {
        return;
    }
    if (m_started) {
        camera.ingest().setPaused(true);
    }
    // A capture under way ends first; its files are part of the old session.
    connect(camera.camera(), &Camera::stateChanged, this, &SessionMove::whenIdle);
}

void SessionMove::endImports()
{
    // They might go on for hours, and what is photographed meanwhile would come to the old session.
    const QList<TetheredCamera*> cameras = m_controller.cameras();
    for (TetheredCamera* each : cameras) {
        each->ingest().endImports(
            {ErrorKind::Cancelled, tr("The import ended, because another session is opened."), {}});
    }
}

void SessionMove::whenIdle()
{
    const QList<TetheredCamera*> cameras = m_controller.cameras();
    if (!m_started && std::none_of(cameras.begin(), cameras.end(), isBusy)) {
        m_started = true;
        begin();
    } else if (m_isOpen && std::none_of(cameras.begin(), cameras.end(), isConnecting)) {
        m_isOpen = false;
        moveCameras();
    }
}

void SessionMove::begin()
{
    const QList<TetheredCamera*> cameras = m_controller.cameras();
    int stuck = 0;
    for (const TetheredCamera* each : cameras) {
        stuck += each->ingest().stuckCount();
    }
    if (stuck > 0) {
        // Another folder means another host, and this one has the only copy.
        finish(tl::make_unexpected(ingestErrors::memoryFirst(stuck, m_session.folder())));
        return;
    }
    for (TetheredCamera* each : cameras) {
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
            m_isOpen = true; // One that joined meanwhile may not be there yet.
            whenIdle();
        }
    });
}

void SessionMove::moveCameras()
{
    QList<Camera*> moving;
    const QList<TetheredCamera*> cameras = m_controller.cameras();
    for (TetheredCamera* each : cameras) {
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
    const QList<TetheredCamera*> cameras = m_controller.cameras();
    for (TetheredCamera* each : cameras) {
        each->ingest().setPaused(false);
    }
    if (m_previewing && m_previewing->camera() != nullptr) {
        m_previewing->preview().start();
    }
    Q_EMIT finished();
}

} // namespace skein
