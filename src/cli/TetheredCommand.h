// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CameraCommand.h"
#include "cli/CliHooks.h"
#include "session/Backup.h"
#include "session/Session.h"
#include "tether/SessionController.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace skein {

/**
 * A command with a camera and a session: every photograph that arrives, whoever took it, is saved
 * and its path printed. The first interrupt ends it when all is saved, the second one at once.
 */
class TetheredCommand : public CameraCommand
{
    Q_OBJECT

public:
    TetheredCommand(const CliOptions& options, Output& output, QObject* parent = nullptr);
    ~TetheredCommand() override;

    void start() override;
    void interrupt() override;

protected:
    void takeCamera(std::unique_ptr<Camera> camera) override;
    [[nodiscard]] bool reconnects() const override { return true; }
    /** How long a camera may be away before the command gives it up (ms). */
    [[nodiscard]] virtual std::chrono::milliseconds awayLimit() const;
    [[nodiscard]] QString stagingFolder() const override;
    /** Nothing new begins; ends with @p exitCode (or a failure's) when all is saved. */
    void endWhenSaved(int exitCode);
    /** endWhenSaved() was called: begin nothing new. */
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    /** True if something could not be saved. */
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    void noteFailure(const Error& error);
    /** A capture was ordered, and nothing came of it: at the end it is said where to look. */
    void noteNothingCame() { m_mayBeOnCard = true; }
    /** Tells of a photograph that is in the session now. */
    virtual void onCommitted(const QString& stagingPath, const QString& path);
    /** How this command ends when it is interrupted. */
    [[nodiscard]] virtual int exitCodeWhenInterrupted() const { return exitFailed; }

    [[nodiscard]] SessionController& controller() { return m_controller; }
    [[nodiscard]] Hooks& hooks() { return m_hooks.hooks(); }
    /** Programs that are run on events are waited for. */
    [[nodiscard]] bool mayFinish() override;

private:
    void onIncoming(const IncomingStatus& status);
    void onProblem(const Error& error);
    void onStateChanged(Camera::State state);
    /** The camera has gone, and is waited for; or it is back. */
    void tellAway();
    void tellBack();
    /** Finds the camera, unless the backup folder that was named will never do. */
    void beginBackup();
    void endIfSaved();
    void endNow();
    void followNews();
    void followHooks();
    void followBackup();
    /** The backup has something left to do that it can do. */
    [[nodiscard]] bool isBackingUp() const;
    void tellBackup();

    Session m_session;
    SessionController m_controller;
    CliHooks m_hooks;
    Backup m_backup;
    QTimer m_backupPatience;         ///< Runs while only the backup is waited for, and it gets on.
    QTimer m_backupCheck;            ///< Runs while the backup folder is asked about.
    QTimer m_away;                   ///< Runs while the connection is lost and may come back.
    QElapsedTimer m_gone;            ///< Valid while it is, and that was told.
    QHash<QString, QString> m_names; ///< Staging path to the camera's name.
    Error m_lastNotice;
    int m_stopCode = exitDone;
    bool m_stopping = false;
    bool m_failed = false;
    bool m_waitsForHooks = false; ///< And for nothing else.
    bool m_mayBeOnCard = false;   ///< See noteNothingCame().
};

} // namespace skein
