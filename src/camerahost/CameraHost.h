// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/BusyPatience.h"
#include "camerahost/CameraSession.h"
#include "camerahost/CaptureOperation.h"
#include "camerahost/CommandQueue.h"
#include "camerahost/OperationQueue.h"
#include "camerahost/PatientWork.h"

#include <chrono>
#include <memory>

namespace skein {

class SignsOfLife;
class WireWriter;

/**
 * The camera thread: serves the commands of one program for one camera, one step a turn, so that
 * shutter, settings and live view never wait for a transfer. A move of the lens, and what was
 * ordered after it, waits for live view that was ordered before it.
 *
 * Order of a turn: a command; the running capture; a preview; a slice of a transfer (which takes
 * turns with previews); a step of what is patient (PatientWork); events; a setting to be re-read.
 */
class CameraHost final
{
public:
    CameraHost(
        const HostOptions& options, CommandQueue& queue, WireWriter& wire, SignsOfLife& signs);

    /** Serves until the queue ends or the camera goes; then leaves the camera in order. */
    void run();

private:
    using Clock = std::chrono::steady_clock;

    void accept(wire::CommandFrame frame);
    void cancel(quint32 commandId);
    void turn();
    [[nodiscard]] std::chrono::milliseconds timeToNextTurn() const;

    void executeNext();
    void execute(quint32 id, const wire::Command& command);
    void open(quint32 id);
    void closeCamera(quint32 id);
    void startCapture(quint32 id);
    void enqueue(quint32 id, const wire::Command& command);

    /** The next command moves the lens, and live view, ordered before it, has not begun yet: most
     * cameras let their lens be moved in live view only. */
    [[nodiscard]] bool waitsForLiveView() const;
    void stepWrite();
    void stepCapture();
    void fetchPreview();
    void pollEvents();
    void refreshSettings();
    [[nodiscard]] std::chrono::milliseconds eventPause() const;

    template<typename T, typename Reply>
    void answer(quint32 id, Result<T> result, Reply reply);
    void fail(quint32 id, Error error);
    void failEverything(const Error& error);
    void cameraIsGone(const Error& error);
    void collectPictures();
    void drainMemory();
    void shutDown();

    CommandQueue& m_queue;
    WireWriter& m_wire;
    SignsOfLife& m_signs;
    QString m_staging;
    const std::chrono::milliseconds m_captureMargin;
    CameraSession m_session;
    std::vector<char> m_slice; ///< Scratch memory of the transfers.

    std::deque<wire::CommandFrame> m_commands;
    std::deque<quint32> m_previews;
    OperationQueue m_transfers;
    PatientWork m_patient;
    OperationQueue m_writes; ///< The setting being written: later commands wait for it.
    std::unique_ptr<CaptureOperation> m_capture;

    Clock::time_point m_captureDue;
    Clock::time_point m_previewDue;
    Clock::time_point m_eventsDue;
    Clock::time_point m_refreshDue;
    Clock::time_point m_lastPreview;
    BusyPatience m_previewPatience;
    bool m_isLive = false; ///< A frame came since live view began, and no photograph since then.
    bool m_transferIsNext = false; ///< The last turn served a preview: a slice comes first now.
    bool m_greeted = false;
    bool m_ended = false;
};

} // namespace skein
