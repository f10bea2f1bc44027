// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/SessionMove.h"

#include "session/Session.h"
#include "tether/Ingest.h"
#include "tether/IngestErrors.h"
#include "tether/PreviewLoop.h"

namespace skein {

SessionMove::SessionMove(
    Session& session, Ingest& ingest, PreviewLoop& preview, Camera* camera, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ingest(ingest)
    , m_preview(preview)
    , m_camera(camera)
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
    connect(&m_ingest, &Ingest::idle, this, &SessionMove::whenIdle);
    if (m_camera) {
        // A capture under way ends first; its files are part of the old session.
        connect(m_camera, &Camera::stateChanged, this, &SessionMove::whenIdle);
    }
    const QFuture<Result<void>> future = m_promise.future();
    whenIdle();
    return future;
}

void SessionMove::whenIdle()
{
    const bool capturing = m_camera && m_camera->state() == Camera::State::Capturing;
    const bool recovering = m_camera && m_camera->state() == Camera::State::Recovering;
    if (m_started || capturing || recovering || !m_ingest.isIdle()) {
        return;
    }
    m_started = true;
    if (m_ingest.stuckCount() > 0) {
        // Another folder means another host, and this one has the only copy.
        finish(tl::make_unexpected(
            ingestErrors::memoryFirst(m_ingest.stuckCount(), m_session.folder())));
        return;
    }
    m_ingest.setPaused(true);
    openFolder();
}

void SessionMove::openFolder()
{
    m_session.open(m_folder).then(this, [this](const Result<void>& result) {
        if (!result) {
            finish(result);
        } else {
            moveCamera();
        }
    });
}

void SessionMove::moveCamera()
{
    if (!m_camera) {
        finish({});
        return;
    }
    m_resumePreview = m_preview.isRunning();
    m_preview.stop();
    m_camera->stopPreview().then(this, [this](const Result<void>&) {
        if (!m_camera) {
            finish({});
            return;
        }
        m_camera->setStagingFolder(m_session.stagingFolder())
            .then(this, [this](const Result<void>& result) {
                if (result) {
                    finish(result);
                } else {
                    goBack(result.error());
                }
            });
    });
}

void SessionMove::goBack(const Error& reason)
{
    const bool cameraIsGone =
        !m_camera || m_camera->state() == Camera::State::Disconnected || m_formerFolder.isEmpty();
    if (cameraIsGone) {
        // The folder is open; the next camera is made with its staging folder.
        finish(tl::make_unexpected(reason));
        return;
    }
    m_session.open(m_formerFolder).then(this, [this, reason](const Result<void>&) {
        finish(tl::make_unexpected(reason));
    });
}

void SessionMove::finish(const Result<void>& result)
{
    m_finished = true;
    m_promise.addResult(result);
    m_promise.finish();
    m_ingest.setPaused(false);
    if (m_resumePreview && m_camera) {
        m_preview.start();
    }
    Q_EMIT finished();
}

} // namespace skein
