// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/CameraLimits.h"
#include "camera/HostProcess.h"
#include "camera/PendingCalls.h"
#include "camera/Watchdog.h"

#include <QObject>
#include <optional>

namespace skein {

/**
 * Calls to one run of the camera host: each is answered exactly once, by the host or because it is
 * late or gone. Thread-bound; never blocks.
 *
 * When the host is lost, the calls that are left are answered first and lost() comes last.
 */
class HostConnection final : public QObject
{
    Q_OBJECT

public:
    HostConnection(const CameraLimits& limits, std::chrono::milliseconds answerLimit,
        QObject* parent = nullptr);
    /** Like release(), with time for the host to leave the camera in order. */
    ~HostConnection() override;

    void start(const QString& program, const QStringList& arguments);

    quint32 call(CallKind kind, wire::Command command, PendingCalls::Reply reply,
        const CameraFileRef& file = {});
    /** Asks the host to stop a call; it is answered as the host says. */
    void cancel(quint32 id);
    /** Cancels all calls but a capture, whose picture may be nowhere else: the host's Close and its
     * end wait for that (and close a shutter that is held open). */
    void cancelForClosing();
    /** Tells the host to end; lost() says when it has, or that it was killed for being late. */
    void closeInput();

    /** Answers all calls under way with @p error; what the host still says to them is dropped. */
    void abandonCalls(const Error& error);

    [[nodiscard]] const PendingCalls& pending() const { return m_pending; }
    /** True from the moment the host counts as lost, also while calls are answered for it. */
    [[nodiscard]] bool isLost() const { return m_lost; }

    /**
     * Lets go of the host without a signal. Calls that are left are answered with @p error. Zero
     * patience kills the host; otherwise it gets as much more as a capture under way takes.
     */
    void release(const Error& error, std::chrono::milliseconds patience);

Q_SIGNALS:
    void greeted(const skein::LibraryInfo& library);
    /** A message that answers no call. */
    void event(const skein::wire::Message& message);
    void lost(const skein::Error& error);

private:
    void onReceived(const wire::MessageFrame& frame);
    void onReply(const wire::MessageFrame& frame);
    void onLate(quint32 id);
    void lose(const Error& error);
    void answerAll(const Error& error);
    void onStillWorking(const wire::StillWorking& sign);
    /** A capture without limit was told to end. */
    void limitCapture(quint32 id);
    [[nodiscard]] std::optional<std::chrono::milliseconds> limitOf(CallKind kind) const;

    const CameraLimits m_limits;
    const std::chrono::milliseconds m_answerLimit;
    HostProcess m_host;
    PendingCalls m_pending;
    Watchdog m_watchdog;
    bool m_lost = false;
};

} // namespace skein
