// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraLimits.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace skein {

/**
 * Counts the tries to get a lost camera back, with growing pauses between them. Thread-bound.
 *
 * The count goes on over short-lived successes, so that a host which dies at each first call is
 * not started for ever; settle() says that the connection has proved itself.
 */
class Reconnector final : public QObject
{
    Q_OBJECT

public:
    explicit Reconnector(const CameraLimits& limits, QObject* parent = nullptr);

    /**
     * The connection was lost because of @p reason; without one it was given up on purpose, and the
     * first try comes at once. @return false when no try is left.
     */
    [[nodiscard]] bool begin(std::optional<Error> reason);
    /** A try failed. @return false when it was the last one. */
    [[nodiscard]] bool again(const Error& error);
    /** The camera is back; how often was tried is kept. */
    void stop();
    /** The camera did something: all tries are there again. */
    void settle() { m_tries = 0; }

    /** What to tell the photographer when no try is left. */
    [[nodiscard]] Error error() const;

Q_SIGNALS:
    void attempt();

private:
    bool schedule(std::chrono::milliseconds firstPause);

    const CameraLimits m_limits;
    QTimer m_timer;
    int m_tries = 0;
    std::optional<Error> m_reason;
    std::optional<Error> m_lastError;
};

} // namespace skein
