// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/HookOrder.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

namespace skein {

/** What hooks may take. */
struct HookLimits
{
    std::chrono::milliseconds time{60'000};       ///< Of each program and what it starts.
    std::chrono::milliseconds grace{3'000};       ///< From TERM to KILL.
    qint64 outputBytes = qint64(4) * 1024 * 1024; ///< That it may write.
    int atOnce = 2;
    int waiting = 200; ///< That may wait for their turn.
};

/**
 * One run of a hook's program: started without a shell in a process group of its own, its input
 * empty, its output counted and but for the last lines thrown away.
 *
 * The run is over when the program and what it started have ended: what stays in its group is ended
 * with it when its time is over, first asked (TERM), then made to (KILL). A program that is to stay
 * starts a session of its own (setsid). Lives on the GUI thread, never waits. Destroyed before the
 * end, it asks the group to end and lets go of it.
 */
class HookRun final : public QObject
{
    Q_OBJECT

public:
    HookRun(HookOrder order, const HookLimits& limits, QObject* parent = nullptr);
    ~HookRun() override;

    /** Once. */
    void start();
    /** Ends it, of which problem() tells nothing. finished() follows. */
    void end();

    [[nodiscard]] const HookOrder& order() const { return m_order; }
    /** After finished(): the sentence, if it did not go well. */
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /** The last of what it wrote, output and errors as they came. Not trusted. */
    [[nodiscard]] QString output() const;

Q_SIGNALS:
    /** Once, never from within start(). */
    void finished();

private:
    /** Why it is ended, where somebody has to. */
    enum class Reason { None, Late, Flood, Told };

    void onStarted();
    void onFailedToStart();
    void read();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void lookForRest();
    void stop(Reason reason);
    void makeEnd();
    void signalGroup(int number) const;
    [[nodiscard]] bool groupLives() const;
    [[nodiscard]] std::optional<Error> judge(int exitCode, QProcess::ExitStatus status) const;
    void finish();

    const HookOrder m_order;
    const HookLimits m_limits;
    std::unique_ptr<QProcess> m_process;
    QTimer m_limit;
    QTimer m_grace; ///< From TERM to KILL, and again until it is given up.
    QTimer m_look;  ///< Runs while the program has ended, but not what it started.
    std::optional<Error> m_problem;
    QByteArray m_errors; ///< The end of them.
    QByteArray m_output; ///< The end of both.
    qint64 m_written = 0;
    qint64 m_group = 0; ///< Its process group; 0: there is none.
    Reason m_reason = Reason::None;
    bool m_killed = false;
    bool m_finished = false;
};

} // namespace skein
