// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QObject>
#include <QPointer>
#include <QPromise>

namespace skein {

class Ingest;
class PreviewLoop;
class Session;

/**
 * One change of the session folder: lets transfers finish, opens the new folder, moves the camera's
 * staging folder after it, and goes on. When a step fails, session and camera stay, or go back, to
 * the former folder. Lives on the GUI thread; borrows everything until finished().
 */
class SessionMove final : public QObject
{
    Q_OBJECT

public:
    SessionMove(
        Session& session, Ingest& ingest, PreviewLoop& preview, Camera* camera, QObject* parent);

    /** Answers, if it has not yet, that the change was dropped. */
    ~SessionMove() override;

    [[nodiscard]] QFuture<Result<void>> start(const QString& folder);

Q_SIGNALS:
    void finished();

private:
    void whenIdle();
    void openFolder();
    void moveCamera();
    void goBack(const Error& reason);
    void finish(const Result<void>& result);

    Session& m_session;
    Ingest& m_ingest;
    PreviewLoop& m_preview;
    QPointer<Camera> m_camera;
    QPromise<Result<void>> m_promise;
    QString m_folder;
    QString m_formerFolder;
    bool m_resumePreview = false;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace skein
