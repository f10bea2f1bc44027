// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <optional>

namespace skein {

class Session;
class SessionController;
class TetheredCamera;

/**
 * One change of the session folder: ends imports if it is another one, lets transfers and
 * connections being made finish, opens the new folder, moves the staging folders of all cameras after it, also of those that join meanwhile, and
 * goes on. When a step fails, session and cameras stay, or go
 * back, to the former folder. Lives on the GUI thread; borrows everything until finished().
 */
class SessionMove final : public QObject
{
    Q_OBJECT

public:
    SessionMove(SessionController& controller, QObject* parent);

    /** Answers, if it has not yet, that the change was dropped. */
    ~SessionMove() override;

    [[nodiscard]] QFuture<Result<void>> start(const QString& folder);

Q_SIGNALS:
    void finished();

private:
    void follow(TetheredCamera& camera);
    void endImports();
    /** Goes on if no camera has to be waited for. */
    void whenIdle();
    void begin();
    void openFolder();
    void moveCameras();
    void moveCamera(Camera& camera);
    void onCameraMoved(const QPointer<Camera>& camera, const Result<void>& result);
    void goBack();
    void finish(const Result<void>& result);

    SessionController& m_controller;
    Session& m_session;
    QPointer<TetheredCamera> m_previewing; ///< Goes back into live view afterwards.
    QList<QPointer<Camera>> m_moved;
    std::optional<Error> m_failure; ///< The first of a camera that could not follow.
    bool m_mustGoBack = false;
    int m_moving = 0;
    QPromise<Result<void>> m_promise;
    QString m_folder;
    QString m_formerFolder;
    bool m_started = false;
    bool m_isOpen = false; ///< The new folder is, and no camera was told to move yet.
    bool m_finished = false;
};

} // namespace skein
