// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"
#include "tether/IngestQueue.h"

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace skein {

/** How many files the camera makes of one shot as it is set now: 2 for RAW and JPEG, else 1. */
[[nodiscard]] int filesPerShot(const Camera& camera);

/**
 * One order to take a picture, from the shutter to the last commit of its files.
 *
 * Told by Captures which photographs are its own. Answers when the exposure is over, all of them
 * that do not stay on the card are committed, and no further one is due: as many came as the
 * camera's image quality promises, or none came for a while. Lives on the GUI thread.
 */
class CaptureOperation final : public QObject
{
    Q_OBJECT

public:
    explicit CaptureOperation(int expectedFiles, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QStringList>> future() { return m_promise.future(); }
    /** Answers when the exposure is over, or with the reason why there was none; never later than
     * future(). */
    [[nodiscard]] QFuture<Result<void>> exposed() { return m_exposed.future(); }
    /** A file with this key belongs to a shot of this operation. */
    [[nodiscard]] bool hasShot(const QString& shotKey) const { return m_shots.contains(shotKey); }

    void addPhoto(const IngestPhoto& photo);
    /** A file of it that stays on the card: it is not waited for. */
    void photoLeft(const IngestPhoto& photo);
    void photoCommitted(quint64 photo, const QString& path);
    void photoFailed(quint64 photo, const Error& error);
    /** What Camera::capture() answered. */
    void shutterDone(const Result<void>& result);
    /** Answers with @p error at once. */
    void abandon(const Error& error);

Q_SIGNALS:
    /** It has answered and may be deleted. */
    void finished();

private:
    void update();
    void tellExposed(const Result<void>& result);
    void finish(const Result<QStringList>& result);

    QPromise<Result<QStringList>> m_promise;
    QPromise<Result<void>> m_exposed;
    QTimer m_quiet; ///< Runs while another file may still be announced.
    QSet<QString> m_shots;
    QSet<quint64> m_open;
    QStringList m_paths;
    int m_expectedFiles = 1;
    int m_files = 0;
    bool m_hasLeft = false; ///< Some of its files stay on the card.
    bool m_shutterDone = false;
    bool m_exposedTold = false;
    bool m_finished = false;
    std::optional<Error> m_error;
};

} // namespace skein
