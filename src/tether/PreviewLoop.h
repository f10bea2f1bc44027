// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace skein {

/**
 * Keeps live view running: one frame in flight, one ahead, never a queue.
 *
 * frame() is emitted once for each consumed(), so a slow window gets fewer frames, not older ones;
 * the next frame is fetched while the last is painted. A busy camera is asked again after growing
 * pauses; when it delivers nothing for noFrameLimitMs, live view stops and problem() says why.
 * While paused (a capture) or while the camera recovers nothing is fetched, and live view goes on
 * afterwards. Lives on the GUI thread; borrows the camera until setCamera().
 */
class PreviewLoop final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewLoop(QObject* parent = nullptr);

    void setCamera(Camera* camera);
    void start();
    /** Stops, and tells the camera to leave live view. */
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    void setPaused(bool paused);
    void consumed();

Q_SIGNALS:
    void runningChanged(bool running);
    void frame(const skein::CameraPreview& frame);
    void problem(const skein::Error& error);

private:
    void fetch();
    void onAnswer(const Result<CameraPreview>& result);
    void onFailure(const Error& error);
    void onStateChanged(Camera::State state);
    void setRunning(bool running);
    void deliver();
    void leaveLiveView();
    [[nodiscard]] bool cameraCanPreview() const;

    QPointer<Camera> m_camera;
    QTimer m_backOff;
    QElapsedTimer m_sinceFrame; ///< Since the last frame, or since frames could come again.
    std::optional<CameraPreview> m_ahead;
    bool m_running = false;
    bool m_paused = false;
    bool m_inFlight = false;
    bool m_consumerWaits = false;
    bool m_leaving = false;  ///< stop() while the camera could not be told: told when it can.
    bool m_sawFrame = false; ///< Since start().
    int m_failures = 0;
};

} // namespace skein
