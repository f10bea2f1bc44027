// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>

namespace skein {

/**
 * Counts while a bulb exposure runs, and ends it when its length is reached. Counting begins when
 * the camera has opened its shutter, as far as that can be known: it answers in order, and has
 * answered something asked after the order. Ends with the exposure, whoever ended it. Lives on the
 * camera's thread; the camera may go at any time.
 */
class BulbTimer final : public QObject
{
    Q_OBJECT

public:
    explicit BulbTimer(QObject* parent = nullptr);

    /** @p camera has just been told to expose; 0: until somebody ends it. */
    void start(Camera& camera, std::chrono::milliseconds length);
    [[nodiscard]] bool isRunning() const { return m_camera != nullptr; }

Q_SIGNALS:
    /** The shutter has been open for so long; several times a second, the first time with 0. */
    void ticked(std::chrono::milliseconds elapsed, std::chrono::milliseconds length);

private:
    void stop();
    void begin();
    void tick();

    QPointer<Camera> m_camera; ///< Null while nothing is counted.
    std::chrono::milliseconds m_length{0};
    QElapsedTimer m_sinceOpen;
    QTimer m_clock;
    QTimer m_end;
};

} // namespace skein
