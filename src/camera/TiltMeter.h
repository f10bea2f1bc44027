// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "camera/CameraTilt.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <optional>

namespace skein {

/**
 * Follows how a camera leans while its live view is looked at. Cameras tell no change of it by
 * themselves: it is read between two frames, one question of some bytes at a time and some in a
 * second, so that no frame has to wait for it, and never while no frames are shown. Lives on the
 * camera's thread; borrows the camera until setCamera(), which may also just go.
 */
class TiltMeter final : public QObject
{
    Q_OBJECT

public:
    /** Between two questions (ms): a hand that levels a head follows it well enough. */
    static constexpr int everyMs = 70;

    explicit TiltMeter(QObject* parent = nullptr);

    void setCamera(Camera* camera);
    /** The camera tells its tilt. */
    [[nodiscard]] bool canTell() const { return m_names.has_value(); }
    void setWanted(bool wanted);
    /** A frame of live view was shown: asks for the tilt if it is time to. */
    void onFrame();

Q_SIGNALS:
    /** canTell() may have changed. */
    void changed();
    /** Nothing: the camera does not know, or is not asked any more. */
    void told(const std::optional<skein::CameraTilt>& tilt);

private:
    void learn();
    void ask(const QString& name);
    void take(const QString& name, const Result<CameraSetting>& answer);

    QPointer<Camera> m_camera;
    std::optional<TiltSettings> m_names;
    std::optional<double> m_pitch;
    QElapsedTimer m_sinceAsked;
    bool m_isWanted = false;
    bool m_isAsking = false;
    bool m_pitchIsNext = true; ///< The two are asked for in turn.
};

} // namespace skein
