// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/RestDetector.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace skein {

class LivePresenter;
class SessionController;
struct ShutterPlan;

/**
 * Waits until the live picture of the camera that is shown has come to rest. Starts live view where
 * it is off, and leaves it on: to end it just before the exposure would shake the camera. Borrows
 * both, which must outlive it. Lives on the GUI thread.
 */
class RestWaiter final : public QObject
{
    Q_OBJECT

public:
    RestWaiter(SessionController& controller, LivePresenter& live, QObject* parent = nullptr);

    /** Waits as the plan says; answers by exactly one of rested() and gaveUp(), from the event
     * loop, unless stop() is called before. */
    void start(const ShutterPlan& plan);
    void stop();
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /** Live view was off when it was last started, so that nobody else wants it. */
    [[nodiscard]] bool hasStartedLive() const { return m_hasStarted; }
    /** Whoever has ended live view, or keeps it, says so. */
    void forgetLive() { m_hasStarted = false; }

Q_SIGNALS:
    /** How far the picture moves now, for the photographer; some times a second. */
    void progress(const QString& text);
    void rested();
    /** Why it cannot be said that the picture is at rest: a sentence. */
    void gaveUp(const QString& why);

private:
    void onFrame(std::optional<double> thousandths);
    void onTimeout();
    void giveUp(const QString& why);

    SessionController& m_controller;
    LivePresenter& m_live;
    RestDetector m_detector{0};
    QTimer m_limit;
    QElapsedTimer m_sinceWord;
    int m_run = 0; ///< Answers of a former wait find another number.
    bool m_isWaiting = false;
    bool m_hasStarted = false;
};

} // namespace skein
