// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/PreviewLoop.h"

#include "base/Logging.h"

#include <algorithm>

namespace skein {

namespace {

constexpr int firstBackOffMs = 30;
constexpr int longestBackOffMs = 500;
/** Errors that are not a matter of waiting end live view sooner. */
constexpr int failureLimit = 5;

} // namespace

PreviewLoop::PreviewLoop(QObject* parent)
    : QObject(parent)
{
    m_backOff.setSingleShot(true);
    connect(&m_backOff, &QTimer::timeout, this, &PreviewLoop::fetch);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PreviewLoop::leaveLater);
}

void PreviewLoop::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    setRunning(false);
    m_rest.stop();
    m_pauses = 0;
    m_camera = camera;
    m_inFlight = false;
    m_leaving = false;
    if (camera) {
        connect(camera, &Camera::stateChanged, this, &PreviewLoop::onStateChanged);
    }
}

void PreviewLoop::start()
{
    if (m_running) {
        return;
    }
    if (!cameraCanPreview()) {
        Q_EMIT problem({ErrorKind::Disconnected,
            tr("Live view needs a connected camera. Connect one and try again."), {}});
        return;
    }
    m_rest.stop();
    m_consumerWaits = true;
    m_failures = 0;
    m_leaving = false;
    m_sawFrame = false;
    m_sinceFrame.start();
    setRunning(true);
    fetch();
}

void PreviewLoop::stop()
{
    if (!m_running && !m_rest.isActive()) {
        return;
    }
    setRunning(false);
    m_rest.stop();
    leaveLater();
}

void PreviewLoop::rest(std::chrono::milliseconds time)
{
    if (m_running) {
        setRunning(false);
        m_rest.start(time);
    }
}

void PreviewLoop::leaveLater()
{
    m_leaving = true;
    leaveLiveView();
}

void PreviewLoop::leaveLiveView()
{
    // A camera that exposes goes back into live view afterwards, and is asked to leave it then.
    if (m_leaving && m_camera && cameraCanPreview()) {
        m_leaving = false;
        m_camera->stopPreview().then(this, [this](const Result<void>& result) {
            if (!result && result.error().kind != ErrorKind::Disconnected &&
                !result.error().isCancellation()) {
                Q_EMIT problem(result.error());
            }
        });
    }
}

void PreviewLoop::setPaused(bool paused, Pause who)
{
    m_pauses = paused ? m_pauses | who : m_pauses & ~who;
    if (!isPaused()) {
        m_sinceFrame.start();
        m_failures = 0;
        fetch();
    }
}

void PreviewLoop::consumed()
{
    m_consumerWaits = true;
    deliver();
    fetch();
}

void PreviewLoop::fetch()
{
    const bool roomForOne = !m_ahead && !m_inFlight;
    if (!m_running || isPaused() || !roomForOne || m_backOff.isActive() || !cameraCanPreview()) {
        return;
    }
    m_inFlight = true;
    m_camera->fetchPreview().then(
        this, [this, camera = m_camera.data()](const Result<CameraPreview>& result) {
            if (camera == m_camera) {
                onAnswer(result);
            }
        });
}

void PreviewLoop::onAnswer(const Result<CameraPreview>& result)
{
    m_inFlight = false;
    if (!m_running) {
        return;
    }
    if (!result) {
        onFailure(result.error());
        return;
    }
    m_failures = 0;
    m_sawFrame = true;
    m_sinceFrame.start();
    m_ahead = *result;
    deliver();
    fetch();
}

void PreviewLoop::deliver()
{
    if (!m_running || !m_consumerWaits || !m_ahead) {
        return;
    }
    m_consumerWaits = false;
    const CameraPreview next = *m_ahead;
    m_ahead.reset();
    Q_EMIT frame(next);
}

void PreviewLoop::onFailure(const Error& error)
{
    // A capture or a lost host took the frame away; both start the loop again when they are over.
    if (isPaused() || !cameraCanPreview()) {
        return;
    }
    ++m_failures;
    qCDebug(lcTether) << "no live view frame:" << error.message << error.detail;
    if (m_sawFrame && error.kind != ErrorKind::Unsupported) {
        // What was seen last stays, with its age, until frames come again or somebody ends it.
        Q_EMIT waiting(error);
        backOff();
        return;
    }
    // InvalidArgument: live view is just being left, or the camera is about to change its state.
    const bool worthWaiting = error.kind == ErrorKind::Busy ||
                              error.kind == ErrorKind::Disconnected ||
                              error.kind == ErrorKind::InvalidArgument;
    const bool enough = worthWaiting
                            ? std::chrono::milliseconds(m_sinceFrame.elapsed()) > m_firstFrameLimit
                            : m_failures >= failureLimit;
    if (enough || error.kind == ErrorKind::Unsupported) {
        stop();
        Q_EMIT problem(
            //: %1 is a sentence: why
            {error.kind, tr("Live view has stopped. %1").arg(error.message), error.detail});
        return;
    }
    backOff();
}

void PreviewLoop::backOff()
{
    const int doublings = std::min(m_failures - 1, 5);
    m_backOff.start(std::min(firstBackOffMs << doublings, longestBackOffMs));
}

void PreviewLoop::onStateChanged(Camera::State state)
{
    if (state == Camera::State::Disconnected || state == Camera::State::Closing) {
        setRunning(false);
        m_rest.stop();
        m_leaving = false;
    } else if (m_leaving) {
        leaveLiveView();
    } else if (cameraCanPreview() && !m_inFlight) {
        fetch();
    } else {
        m_sinceFrame.start();
    }
}

void PreviewLoop::setRunning(bool running)
{
    if (m_running == running) {
        return;
    }
    m_running = running;
    m_ahead.reset();
    m_backOff.stop();
    Q_EMIT runningChanged(running);
}

bool PreviewLoop::cameraCanPreview() const
{
    return m_camera && (m_camera->state() == Camera::State::Ready ||
                           m_camera->state() == Camera::State::Previewing);
}

} // namespace skein
