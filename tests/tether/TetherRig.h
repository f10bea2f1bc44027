// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "camera/VirtualCamera.h"
#include "session/Session.h"
#include "tether/SessionController.h"

#include <QFuture>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace skein {

constexpr int patienceMs = 60'000;

/** What @p future answers; an error when it does not in time. */
template<typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs)) {
        return failure(ErrorKind::Timeout, QStringLiteral("no answer in the test's time"));
    }
    return future.resultCount() > 0 ? future.result()
                                    : Result<T>(failure(ErrorKind::Unknown,
                                          QStringLiteral("dropped without an answer")));
}

/** The real thing without a window: virtual camera, host process, session and controller. */
class TetherRig
{
public:
    explicit TetherRig(QStringList virtualArguments = {});
    ~TetherRig();

    /** Starts the virtual camera, opens the session and connects. False, with a reason, if not. */
    [[nodiscard]] bool start();
    /** The same, and waits until the card has been looked at: all that is on it is known then. */
    [[nodiscard]] bool startAndLook();
    /** Another Camera object for the same body, connected. */
    [[nodiscard]] bool connectAnew();
    [[nodiscard]] bool set(const char* name, const char* value);

    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    [[nodiscard]] QString sessionFolder() const { return path(QStringLiteral("session")); }
    /** Photographs on the virtual camera's card, full paths. */
    [[nodiscard]] QStringList cardFiles() const;
    /** Photographs in the session folder (no hidden files), names only. */
    [[nodiscard]] QStringList sessionFiles() const;
    /** Whatever lies in the staging folder. */
    [[nodiscard]] QStringList stagedFiles() const;
    /** The process ids of the camera hosts this program started. */
    [[nodiscard]] static QList<qint64> hosts();
    [[nodiscard]] bool hasProblemWith(const QString& text) const;

    /** A folder with one file of @p bytes that starts like a JPEG, for --shots. */
    static void makeBigShot(const QString& folder, qint64 bytes);
    [[nodiscard]] static QByteArray contents(const QString& file);

    QTemporaryDir dir;
    VirtualCamera body;
    Session session;
    SessionController controller;
    QStringList committed; ///< Paths, in the order they were committed.
    QStringList received;  ///< Staging paths, in the order they arrived.
    QList<Error> problems;

private:
    QStringList m_virtualArguments;
    QString m_port;
};

} // namespace skein
