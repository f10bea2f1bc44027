// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/SessionController.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

namespace skein {

class ActionCollection;
class ControlPanel;
class LiveReturn;
class MessageBar;
class PictureArea;
class SettingQueue;
class TetheredCamera;

/**
 * The commands of a window that need its camera: capture, live view, cancel, connect; and the
 * panel of its settings. Enables each of them when it can be done. Borrows all it is given, which
 * must outlive it. Lives on the GUI thread.
 */
class CameraCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        ControlPanel& panel;
        PictureArea& area;
        MessageBar& messages;
    };

    explicit CameraCommands(const Parts& parts, QObject* parent = nullptr);

    /** Who says whether live view is only away for a photograph. */
    void setLiveReturn(LiveReturn& liveReturn);
    /** What the picture area says while there is no camera: where a connection is at. */
    void setConnecting(const QString& what);
    /** The camera that is shown is away and waited for: it can be let go all the same. */
    void setAwaited(bool awaited);
    /** A photograph is being taken or is on its way: the camera must stay. */
    [[nodiscard]] bool isBusy() const;
    /** The camera that is shown exposes, or is about to. */
    [[nodiscard]] bool isExposing() const { return state() == Camera::State::Capturing; }
    /** Escape has something to do here. */
    [[nodiscard]] bool canCancel() const;
    /** Stops what can be stopped; says so where it is an exposure, which cannot. */
    void cancel();
    /** @p camera, one of the controller's, could take a photograph now, and nobody keeps its
     * shutter for itself. */
    [[nodiscard]] bool canCapture(const TetheredCamera& camera) const;
    /** Presses the shutter of @p camera, or ends its bulb exposure; what fails is said. */
    void capture(TetheredCamera& camera);
    /** Asked first when the capture command is given: true if it sees to that itself. */
    void setShutter(std::function<bool()> shutter) { m_shutter = std::move(shutter); }
    /** Asked before a photograph is taken with a camera: who keeps its shutter for itself, a few
     * words to be said over the picture; empty: nobody. */
    void setHolder(std::function<QString(const TetheredCamera&)> holder)
    {
        m_holder = std::move(holder);
    }
    /** Enables what can be done now; called by itself whenever camera or session change. */
    void refresh();

Q_SIGNALS:
    void connectRequested();
    void virtualCameraRequested();
    void disconnectRequested();
    /** Said in the message bar already; of @p camera, shown or not, null if it has gone. */
    void captureFailed(const skein::Error& error, skein::Camera* camera);
    /** To be shown over the picture. */
    void said(const QString& text);
    /** isBusy() or canCancel() may have changed. */
    void changed();

private:
    void connectActions();
    void switchLiveView(bool on);
    void setCamera(Camera* camera);
    /** Of what is said of the settings in the panel: the newest counts. */
    [[nodiscard]] static QString settingTag() { return QStringLiteral("setting"); }
    void showSettings();
    void showSetting(const CameraSetting& setting);
    void showPlace();
    void onStateChanged(Camera::State state);
    /** @p place: whose camera it is about; null: none. @p tag as BarMessage::tag. */
    void showProblem(const Error& error, const TetheredCamera* place, const QString& tag = {});
    /** The message that the capture of @p place failed is not the last word. */
    void amendFailure(const TetheredCamera& place);
    /** Of a camera that is not shown any more: the setting @p name was not changed. */
    void tellRefusal(const TetheredCamera& place, const QString& name, const Error& error);
    [[nodiscard]] Camera::State state() const;

    const Parts m_parts;
    SessionController& m_controller;
    std::function<bool()> m_shutter;
    std::function<QString(const TetheredCamera&)> m_holder = [](const TetheredCamera&) {
        return QString();
    };
    QPointer<LiveReturn> m_liveReturn;
    QPointer<SettingQueue> m_queue;     ///< Of the present camera.
    QPointer<TetheredCamera> m_stopped; ///< Whose capture somebody wanted to stop.
    bool m_isAwaited = false;
    bool m_wasClosing = false; ///< The last state told was Closing.
};

} // namespace skein
