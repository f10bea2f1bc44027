// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraLimits.h"
#include "camera/RecoveryLadder.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace skein {

/**
 * The clock of the recovery ladder: brings a lost camera back, rung by rung, with growing pauses
 * between the tries. Thread-bound.
 *
 * The tries go on counting over short-lived successes, so that a host which dies at each first call
 * is not started for ever; an answer (heard()) says that the connection has proved itself.
 */
class Reconnector final : public QObject
{
    Q_OBJECT

public:
    /** @p canReset: the camera is at a port that can be reset. */
    Reconnector(const CameraLimits& limits, bool canReset, QObject* parent = nullptr);

    /** Something was heard of an open camera. @return what to do; Reopen is done by the caller. */
    Rung heard(CameraSign sign) { return m_ladder.take(sign); }

    /**
     * The connection was lost because of @p reason; without one it was given up on purpose, and the
     * first try comes at once. @return false when no try is left.
     */
    [[nodiscard]] bool begin(std::optional<Error> reason);
    /** The camera is opened again in the same host, because of @p reason: no pause, no new host. */
    void beginReopening(const Error& reason);
    /** A try failed. @return false when it was the last one. */
    [[nodiscard]] bool again(const Error& error, CameraSign sign);
    /** Something was plugged in: what waits for its pause is tried at once. */
    void hurry();
    /** The camera is back; how often was tried is kept. */
    void stop();
    /** All tries are there again. */
    void settle() { m_ladder.take(CameraSign::Answered); }

    /** What is to be tried by attempt(): NewHost or PortReset. */
    [[nodiscard]] Rung rung() const { return m_ladder.rung(); }
    /** What to tell the photographer when no try is left. */
    [[nodiscard]] Error error() const;

Q_SIGNALS:
    void attempt();

private:
    bool schedule(Rung rung, std::chrono::milliseconds firstPause);

    const CameraLimits m_limits;
    RecoveryLadder m_ladder;
    QTimer m_timer;
    int m_pauses = 0; ///< Since the camera was lost; also those of a busy one.
    bool m_isMissing = false;
    std::optional<Error> m_reason;
    std::optional<Error> m_lastError;
};

} // namespace skein
