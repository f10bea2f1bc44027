// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of CameraHost's turns and its ways to end; commands are in CameraHost.cpp.
#include "camerahost/CameraHost.h"

#include "base/Logging.h"
#include "camerahost/SignsOfLife.h"
#include "camerahost/WireWriter.h"

#include <thread>

namespace skein {

namespace {

using std::chrono::milliseconds;

/** A look for events costs the camera a command: rare while it has better things to do. */
constexpr milliseconds eventPauseInTransfer{200};
constexpr milliseconds eventPauseInPreview{150};
constexpr milliseconds eventPauseInCapture{2};
/** Live view counts as running for so long after its last frame. */
constexpr milliseconds previewLinger{500};
constexpr milliseconds refreshPause{5};
constexpr milliseconds refreshPauseWhenLoaded{60};
/** When the camera had nothing to tell for so long, no picture is on its way any more. */
constexpr milliseconds lastEventSilence{400};
constexpr milliseconds refreshPauseWhenBusy{100};
constexpr milliseconds previewBusyPause{20};
constexpr milliseconds longestPreviewBusyPause{200};

/** The settings that move a lens by hand, in the drivers that there are: see camera/LensDrive.h. */
bool movesLens(const QString& setting)
{
    return setting == QLatin1String("manualfocusdrive") ||
           setting == QLatin1String("manualfocus") || setting == QLatin1String("mfadjust") ||
           setting == QLatin1String("focusdistance");
}

} // namespace

bool CameraHost::waitsForLiveView() const
{
    if (m_isLive || m_previews.empty() || m_commands.empty()) {
        return false;
    }
    const auto* write = std::get_if<wire::WriteSetting>(&m_commands.front().command);
    return write != nullptr && movesLens(write->name);
}

void CameraHost::stepWrite()
{
    m_queue.setRunning(m_writes.currentId());
    m_writes.step();
    // Events tell what else the value changed, or that the camera has gone.
    m_eventsDue = Clock::now();
}

void CameraHost::stepCapture()
{
    m_queue.setRunning(m_capture->id(), CommandQueue::Interrupt::Never);
    const Step step = m_capture->step();
    m_captureDue = Clock::now() + step.pause;
    if (step.finished) {
        m_isLive = false; // Many cameras leave live view for it.
        if (m_capture->hasFile()) {
            m_signs.keepFor(milliseconds(0));
        }
        m_capture.reset();
    }
    m_eventsDue = Clock::now();
}

void CameraHost::fetchPreview()
{
    const quint32 id = m_previews.front();
    m_queue.setRunning(id);
    const int tries = m_previewPatience.begin();
    auto frame = m_session.preview().fetch();
    if (!frame && m_previewPatience.allowsRetryAfter(frame.error())) {
        // The mirror is still moving, or a picture is being taken: the frame comes a bit later.
        m_previewDue =
            Clock::now() + std::min(previewBusyPause * (tries + 1), longestPreviewBusyPause);
        return;
    }
    m_previewPatience.reset();
    m_previews.pop_front();
    m_isLive = frame.has_value();
    m_lastPreview = Clock::now();
    if (frame) {
        m_wire.send(id, std::move(*frame));
    } else {
        fail(id, std::move(frame.error()));
    }
}

void CameraHost::pollEvents()
{
    auto polled = m_session.pollEvents(m_capture.get());
    m_eventsDue = Clock::now() + eventPause();
    if (!polled) {
        cameraIsGone(polled.error());
    }
}

void CameraHost::refreshSettings()
{
    m_session.memory().retry();
    m_session.refresher().askBattery();
    const bool isLoaded =
        !m_transfers.isEmpty() || m_patient.isTransferring() || !m_previews.empty() || m_capture;
    m_refreshDue = Clock::now() + (isLoaded ? refreshPauseWhenLoaded : refreshPause);
    if (auto refreshed = m_session.refresher().step(); !refreshed) {
        qCInfo(lcHost) << "setting not refreshed:" << refreshed.error().detail;
        m_refreshDue = Clock::now() + refreshPauseWhenBusy;
    }
}

milliseconds CameraHost::eventPause() const
{
    if (m_capture) {
        return m_capture->isBulbOpen() ? m_session.device().quirks().idlePause
                                       : eventPauseInCapture;
    }
    if (!m_transfers.isEmpty() || m_patient.isTransferring()) {
        return eventPauseInTransfer;
    }
    if (Clock::now() - m_lastPreview < previewLinger) {
        return eventPauseInPreview;
    }
    return m_session.device().quirks().idlePause;
}

void CameraHost::fail(quint32 id, Error error)
{
    // The camera may have gone: the next look for events, which comes at once, will tell.
    m_eventsDue = Clock::now();
    m_wire.sendFailure(id, std::move(error));
}

void CameraHost::failEverything(const Error& error)
{
    for (const quint32 id : m_previews) {
        m_wire.sendFailure(id, error);
    }
    m_previews.clear();
    m_isLive = false;
    if (m_capture) {
        m_capture->abandon(error);
        m_capture.reset();
    }
    m_writes.failAll(error);
    m_transfers.failAll(error);
    m_patient.failAll(error);
}

void CameraHost::cameraIsGone(const Error& error)
{
    qCInfo(lcHost) << "camera gone:" << error.detail;
    failEverything(error);
    for (const wire::CommandFrame& frame : m_commands) {
        m_wire.sendFailure(frame.id, error);
    }
    m_commands.clear();
    // After this message the other side lets go: what can be saved has been told before it.
    m_session.memory().rescueAll();
    m_wire.sendEvent(wire::CameraGone{error});
    m_ended = true;
}

void CameraHost::collectPictures()
{
    if (!m_session.isOpen() || m_ended) {
        return;
    }
    if (m_capture) {
        m_capture->releaseShutter();
        const auto limit = Clock::now() + m_capture->patience();
        m_signs.keepFor(m_capture->patience());
        while (m_capture && m_capture->isUnderWay() && Clock::now() < limit) {
            if (!m_session.pollEvents(m_capture.get())) {
                return;
            }
            stepCapture();
            std::this_thread::sleep_for(eventPauseInCapture);
        }
    }
    if (!m_session.isTargetCard()) {
        drainMemory();
    }
}

void CameraHost::drainMemory()
{
    // What is not fetched from the camera's memory now is lost, whoever pressed the shutter.
    const auto start = Clock::now();
    auto lastPicture = start;
    // A capture that was cancelled exposes to its end all the same.
    const auto awaited = m_signs.keepUntil();
    if (awaited > start) {
        m_signs.expect(wire::eventId, std::chrono::ceil<milliseconds>(awaited - start));
    }
    while (Clock::now() < lastPicture + lastEventSilence ||
           (lastPicture == start && Clock::now() < awaited)) {
        const auto polled = m_session.pollEvents(nullptr);
        if (!polled) {
            return;
        }
        if (*polled) {
            lastPicture = Clock::now();
            m_signs.answered(0);
        }
        std::this_thread::sleep_for(eventPauseInCapture);
    }
}

void CameraHost::shutDown()
{
    m_queue.ignoreCancels();
    collectPictures();
    failEverything(cancelledError());
    m_session.close();
}

} // namespace skein
