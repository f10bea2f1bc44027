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

    /** How long a capture may take is known to the caller only. */
    struct CaptureLimit
    {
        std::optional<std::chrono::milliseconds> limit; ///< None: until it is cancelled.
    };
    quint32 call(CallKind kind, wire::Command command, PendingCalls::Reply reply,
        const CameraFileRef& file = {}, const CaptureLimit& capture = {});
    /** Asks the host to stop a call; it is answered as the host says. */
    void cancel(quint32 id);
    void cancelAll();
    /** Gives a call under way a new limit, from now on. */
    void limitCapture(quint32 id, std::chrono::milliseconds limit);
    /** Tells the host to end; lost() says when it has, or that it was killed for being late. */
    void closeInput();

    [[nodiscard]] const PendingCalls& pending() const { return m_pending; }
    /** True from the moment the host counts as lost, also while calls are answered for it. */
    [[nodiscard]] bool isLost() const { return m_lost; }

    /**
     * Lets go of the host without a signal. Calls that are left are answered with @p error. Zero
     * patience kills the host.
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
    [[nodiscard]] std::optional<std::chrono::milliseconds> limitOf(CallKind kind) const;

    const CameraLimits m_limits;
    const std::chrono::milliseconds m_answerLimit;
    HostProcess m_host;
    PendingCalls m_pending;
    Watchdog m_watchdog;
    bool m_lost = false;
};

} // namespace skein
