// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "base/Error.h"
#include "camera/CameraFinder.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace skein {

class CameraConnector;
class CameraNames;
class CameraPicker;
class CameraRack;
class MainWindow;
class Session;
class SessionBrowser;
class SessionController;
class Settings;
class WindowHooks;

/**
 * Everything behind one window: its session, its controller, its cameras, and the window itself.
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
    [[nodiscard]] SessionBrowser& browser() const { return *m_browser; }
    /** The pattern that this window was given, in the place of that of the preferences; empty:
     * none, or the preferences were changed since. */
    [[nodiscard]] const QString& ownPattern() const { return m_ownPattern; }
    /** Reads the pattern anew that this window's photographs are named by: words that patterns may
     * have came or went. */
    void applyPattern();
    /** The programs that are run on what happens here. */
    [[nodiscard]] WindowHooks& hooks() const { return *m_hooks; }
    /** The ports of this window's cameras. */
    [[nodiscard]] QStringList cameraPorts() const;
    [[nodiscard]] bool hasCamera() const;
    /** Ports of the other windows: those cameras are not to be had. */
    void setTakenPorts(const QStringList& ports) { m_taken = ports; }
    /** Those of @p found, by port, that this window's cameras are which are away. */
    [[nodiscard]] QStringList awaitedPorts(const QList<CameraInfo>& found) const;
    /** @p awaited tells which of a list the other windows wait for: they get them. */
    void setAwaitedElsewhere(std::function<QStringList(const QList<CameraInfo>&)> awaited)
    {
        m_awaitedElsewhere = std::move(awaited);
    }
    /** Cameras that are plugged in are for this window, not for another one. */
    void setFirstChoice(bool first) { m_isFirstChoice = first; }
    /** Nobody will call onAwake(). */
    void setSleepUnnoticed(bool isUnnoticed) { m_isSleepUnnoticed = isUnnoticed; }
    /** The computer slept: the cameras are connected as after a replug. */
    void onAwake();
    /** Whether a folder is there: a disk on the network may take its time. */
    using FolderQuestion = std::function<QFuture<bool>(const QString& folder)>;
    /** For tests; otherwise the disk is asked in the background. */
    void setFolderQuestion(FolderQuestion question) { m_isThere = std::move(question); }

    /** The session could not be opened where it belongs, which a message says. */
    [[nodiscard]] bool saysSessionFailed() const;
    /** What that message says at its end: what else is not kept, for the same reason. */
    void setNotKept(const QString& sentence);

Q_SIGNALS:
    void newWindowRequested();
    void quitRequested();
    void captureAllRequested();
    void copySettingsRequested();
    void closed();
    /** cameraPorts() changed. */
    void cameraPortsChanged();

private:
    void openSession();
    void applyOwnPattern();
    /** @p setting was changed. */
    void leaveOwnPattern(const QString& setting);
    void openLastSession();
    void rememberSession(const QString& folder);
    void openFolder(const QString& folder);
    void onLastSessionMissing(const QString& folder);
    /** Photographs need a place: another one is opened, unless @p folder was named. */
    void onSessionFailed(const QString& folder, const Error& error);
    void openStandIn(const QString& folder, const Error& reason);
    void openTemporary(const Error& reason);
    /** Says it, and where photographs go meanwhile. */
    void showSessionFailure(const Error& error);
    void connectFirstCamera();
    /** The cameras that the desktop named. */
    void connectPlugged();
    /** What was asked for at the start is asked now. */
    void askFirst();
    /** For the new session that was asked for at the start; once. */
    void askForFolder();
    /** The desktop named @p folder, which may be that of a camera's card. */
    void openVolume(const QString& folder);
    void tellOfSlowVolume(const QString& folder);
    /** @p port as a person wrote it. */
    void connectNamed(const QString& port);
    void onDevicesChanged();
    void onConnectionFailed(CameraConnector* connector, const Error& error, const QString& advice);
    /** Says so, once, when several cameras would get names that do not tell them apart. */
    void checkBodiesInNames();
    void showSupportedCameras();
    void showPicker();
    /** Which cameras are connected. */
    void tellPicker();
    void connectChosen(const CameraInfo& camera);
    void wireWindow();
    void wireRack();

    const CommandLine m_wishes;
    CameraFinder& m_finder;
    CameraNames& m_names;
    Settings& m_settings;
    // In this order: the cameras' connections go first, then the window, cameras, and session.
    const std::unique_ptr<Session> m_session;
    const std::unique_ptr<SessionBrowser> m_browser;
    const std::unique_ptr<SessionController> m_controller;
    const std::unique_ptr<MainWindow> m_window;
    const std::unique_ptr<CameraRack> m_rack;
    std::unique_ptr<WindowHooks> m_hooks;
    QPointer<CameraPicker> m_picker;
    /** Answers come through it: it goes before all the others, whose destructors still answer. */
    std::unique_ptr<QObject> m_answers = std::make_unique<QObject>();
    QString m_ownPattern;
    QString m_notKept;                     ///< A sentence, or nothing.
    std::optional<Error> m_sessionFailure; ///< What the message was last about.
    QStringList m_taken;
    std::function<QStringList(const QList<CameraInfo>&)> m_awaitedElsewhere =
        [](const QList<CameraInfo>&) { return QStringList(); };
    FolderQuestion m_isThere;
    QString m_standIn;  ///< The folder that was opened in the place of the wanted one.
    int m_openings = 0; ///< Sessions that were wanted or opened: older answers do not count.
    bool m_isFirstChoice = true;
    bool m_isSleepUnnoticed = false;
    bool m_hasSeveral = false; ///< Cameras, when it was looked at last.
    bool m_hasAskedForFolder = false;
    bool m_wasOpen = false; ///< There was a session, so a camera was looked for.
};

} // namespace skein
