// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "base/Error.h"
#include "camera/CameraFinder.h"
#include "camera/HotPlug.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace skein {

class CameraConnector;
class CameraNames;
class CameraPicker;
class MainWindow;
class Session;
class SessionBrowser;
class SessionController;
class Settings;

/**
 * Everything behind one window: its session, its controller, its camera, and the window itself.
 * Lives on the GUI thread; borrows finder, names and settings.
 */
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(const CommandLine& wishes, CameraFinder& finder, CameraNames& names,
        Settings& settings, QObject* parent = nullptr);
    ~Workspace() override;

    /** Shows the window; session and camera follow once it is on the screen. */
    void show();
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Session& session() const { return *m_session; }
    [[nodiscard]] SessionController& controller() const { return *m_controller; }
    /** The port of this window's camera; empty when it has none. */
    [[nodiscard]] QString cameraPort() const;
    /** Ports of the other windows: those cameras are not to be had. */
    void setTakenPorts(const QStringList& ports) { m_taken = ports; }
    /** The computer slept: the camera is connected as after a replug. */
    void onAwake();

Q_SIGNALS:
    void newWindowRequested();
    void quitRequested();
    void captureAllRequested();
    void copySettingsRequested();
    void closed();
    /** cameraPort() changed. */
    void cameraPortChanged();

private:
    void openSession();
    void openFolder(const QString& folder);
    void showSessionFailure(const Error& error);
    void connectFirstCamera();
    void connectOnlyCamera(const Result<CameraFinder::Found>& found);
    void onDevicesChanged();
    void connectPlugged(const Result<CameraFinder::Found>& found);
    void onConnectionFailed(const Error& error);
    void applyBodyName();
    void showSupportedCameras();
    void showPicker();
    void connectChosen(const CameraInfo& camera);
    /** True, and a sentence in the picker, while the present camera must stay. */
    [[nodiscard]] bool refuseWhileBusy();
    void wireWindow();
    void wireConnector();

    const CommandLine m_wishes;
    CameraFinder& m_finder;
    CameraNames& m_names;
    Settings& m_settings;
    // In this order: the window goes first, then the camera, then the session.
    const std::unique_ptr<Session> m_session;
    const std::unique_ptr<SessionBrowser> m_browser;
    const std::unique_ptr<SessionController> m_controller;
    const std::unique_ptr<CameraConnector> m_connector;
    const std::unique_ptr<MainWindow> m_window;
    QPointer<CameraPicker> m_picker;
    /** Answers come through it: it goes before all the others, whose destructors still answer. */
    std::unique_ptr<QObject> m_answers = std::make_unique<QObject>();
    QStringList m_taken;
    HotPlug m_hotPlug;
    bool m_wasOpen = false; ///< There was a session, so a camera was looked for.
};

} // namespace skein
