// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <optional>

namespace skein {

/**
 * Keeps live view running: one frame in flight, one ahead, never a queue.
 *
 * frame() is emitted once for each consumed(), so a slow window gets fewer frames, not older ones;
 * the next frame is fetched while the last is painted. A busy camera is asked again after growing
 * pauses; when no first frame comes within some seconds, live view stops and problem() says why.
 * Later it is waited for, however long that takes.
 * While paused (a capture, a row of them) or while the camera recovers nothing is fetched, and live
 * view goes on afterwards. Lives on the GUI thread; borrows the camera until setCamera().
 */
class PreviewLoop final : public QObject
{
    Q_OBJECT

public:
    /** Who needs the camera for something else. */
    enum Pause {
        ForCapture = 1,
        ForRow = 2,  ///< Between the pictures of a row, too.
        ForLook = 4, ///< What became of an interrupted capture is being found out.
    };

    explicit PreviewLoop(QObject* parent = nullptr);

    /** How long a first frame is waited for: some bodies need seconds to raise the mirror. */
    static constexpr std::chrono::seconds firstFrameLimit{8};
    void setFirstFrameLimit(std::chrono::milliseconds limit) { m_firstFrameLimit = limit; }

    void setCamera(Camera* camera);
    void start();
    /** Stops, and tells the camera to leave live view. */
    void stop();
    /**
     * Stops fetching, but leaves the camera in live view for @p time: its mirror need not move when
     * start() follows soon. After that as stop().
     */
    void rest(std::chrono::milliseconds time);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /** Nothing is fetched as long as one of those who need the camera says so. */
    void setPaused(bool paused, Pause who = ForCapture);
    void consumed();

Q_SIGNALS:
    void runningChanged(bool running);
    void frame(const skein::CameraPreview& frame);
    void problem(const skein::Error& error);
    /** No frame came, for this reason; it is asked for again. */
    void waiting(const skein::Error& error);

private:
    void fetch();
    void onAnswer(const Result<CameraPreview>& result);
    void onFailure(const Error& error);
    void backOff();
    void onStateChanged(Camera::State state);
    void setRunning(bool running);
    void deliver();
    void leaveLater();
    void leaveLiveView();
    [[nodiscard]] bool isPaused() const { return m_pauses != 0; }
    [[nodiscard]] bool cameraCanPreview() const;

    QPointer<Camera> m_camera;
    QTimer m_backOff;
    QTimer m_rest; ///< Runs while the camera is left in live view without fetching.
    std::chrono::milliseconds m_firstFrameLimit = firstFrameLimit;
    QElapsedTimer m_sinceFrame; ///< Since the last frame, or since frames could come again.
    std::optional<CameraPreview> m_ahead;
    bool m_running = false;
    int m_pauses = 0; ///< Of Pause.
    bool m_inFlight = false;
    bool m_consumerWaits = false;
    bool m_leaving = false;  ///< stop() while the camera could not be told: told when it can.
    bool m_sawFrame = false; ///< Since start().
    int m_failures = 0;
};

} // namespace skein
