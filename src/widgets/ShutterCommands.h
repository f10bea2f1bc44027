// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "widgets/BulbTimers.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace skein {

class ActionCollection;
class CameraCommands;
class SessionController;
class Settings;
class ShutterDialog;
struct ShutterPlan;

/**
 * What the capture command does beyond one picture at once: a countdown before it, several in a
 * row, and a clock over the bulb exposures of the camera that is shown. Borrows all it is given,
 * which must outlive it. Lives on the GUI thread.
 */
class ShutterCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        CameraCommands& camera;
        Settings& settings;
        QWidget* window;
    };

    explicit ShutterCommands(const Parts& parts, QObject* parent = nullptr);

    /** Escape has something to do here. */
    [[nodiscard]] bool canCancel() const { return m_countdown.isActive() || m_left > 0; }
    /** Ends the countdown, or a row after its present picture. */
    void cancel();

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);
    /** canCancel() may have changed. */
    void changed();

private:
    /** The capture command was given; false: one picture at once is all that is wanted. */
    bool capture();
    void begin(const ShutterPlan& plan);
    void shoot();
    void setCamera(Camera* camera);
    void onStateChanged(Camera::State state);
    void count();
    void end();
    /** As end(), and says what will not come. */
    void drop();
    void showClock(std::chrono::milliseconds elapsed, std::chrono::milliseconds length);
    void showDialog();

    const Parts m_parts;
    QPointer<Camera> m_camera;
    BulbTimers m_bulbs;
    QTimer m_countdown;
    int m_seconds = 0;  ///< Until the shutter is pressed.
    int m_pictures = 0; ///< Of the present row.
    int m_left = 0;     ///< Of them still to be begun.
    QPointer<ShutterDialog> m_dialog;
};

} // namespace skein
