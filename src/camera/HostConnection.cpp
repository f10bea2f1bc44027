// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostConnection.h"

#include "base/Logging.h"
#include "wire/Protocol.h"

#include <QPointer>

#include <algorithm>

namespace skein {

using std::chrono::milliseconds;

namespace {

/** A little more than the 2 s that the host gives itself. */
constexpr milliseconds exitPatience{4'000};
/** A day: no exposure lasts longer, and no clock counts the largest of numbers. */
constexpr qint64 longestPromiseMs = 86'400'000;

Watchdog::Manner mannerOf(CallKind kind)
{
    switch (kind) {
    case CallKind::Open:
    case CallKind::Close:
    case CallKind::Exit:
    case CallKind::Capture:
        return Watchdog::Manner::Exclusive;
    default:
        return Watchdog::Manner::Shared;
    }
}

} // namespace

HostConnection::HostConnection(
    const CameraLimits& limits, milliseconds answerLimit, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_answerLimit(answerLimit)
{
    connect(&m_host, &HostProcess::greeted, this, &HostConnection::greeted);
    connect(&m_host, &HostProcess::received, this, &HostConnection::onReceived);
    connect(&m_host, &HostProcess::ended, this, &HostConnection::lose);
    connect(&m_watchdog, &Watchdog::late, this, &HostConnection::onLate);
}

HostConnection::~HostConnection()
{
    release({ErrorKind::Cancelled, tr("The camera was closed before this was done."), {}},
        exitPatience);
}

void HostConnection::start(const QString& program, const QStringList& arguments)
{
    m_host.start(program, arguments);
}

quint32 HostConnection::call(
    CallKind kind, wire::Command command, PendingCalls::Reply reply, const CameraFileRef& file)
{
    const quint32 id = m_pending.add(kind, file, std::move(reply));
    m_watchdog.watch(id, limitOf(kind), mannerOf(kind));
    m_host.send({id, std::move(command)});
    return id;
}

void HostConnection::cancel(quint32 id)
{
    limitCapture(id);
    m_host.send({m_pending.spareId(), wire::Cancel{id}});
}

void HostConnection::cancelForClosing()
{
    for (const quint32 id : m_pending.ids()) {
        if (m_pending.kind(id) == CallKind::Capture) {
            limitCapture(id);
        } else {
            cancel(id);
        }
    }
}

void HostConnection::limitCapture(quint32 id)
{
    if (m_watchdog.isEndless(id)) {
        m_watchdog.watch(id, m_limits.captureEnd, Watchdog::Manner::Exclusive);
    }
}

void HostConnection::closeInput()
{
    const quint32 id =
        m_pending.add(CallKind::Exit, {}, [](const Result<wire::Message>&) { return true; });
    m_watchdog.watch(id, limitOf(CallKind::Exit), mannerOf(CallKind::Exit));
    m_host.closeInput();
}

void HostConnection::abandonCalls(const Error& error)
{
    m_watchdog.clear();
    answerAll(error);
}

void HostConnection::release(const Error& error, milliseconds patience)
{
    m_lost = true;
    if (patience.count() > 0) {
        patience += m_watchdog.promised().value_or(m_limits.captureEnd);
    }
    m_watchdog.clear();
    m_host.retire(patience);
    answerAll(error);
}

void HostConnection::onReceived(const wire::MessageFrame& frame)
{
    if (frame.id != wire::eventId) {
        onReply(frame);
        return;
    }
    if (const auto* gone = std::get_if<wire::CameraGone>(&frame.message)) {
        lose(gone->error);
        return;
    }
    if (const auto* sign = std::get_if<wire::StillWorking>(&frame.message)) {
        onStillWorking(*sign);
        return;
    }
    if (std::holds_alternative<wire::Progress>(frame.message) ||
        std::holds_alternative<wire::FilesFound>(frame.message)) {
        m_watchdog.touchAll();
    }
    Q_EMIT event(frame.message);
}

void HostConnection::onStillWorking(const wire::StillWorking& sign)
{
    const milliseconds limit(std::min(sign.limitMs, longestPromiseMs));
    m_watchdog.grant(sign.commandId,
        sign.limitMs < 0 ? std::nullopt : std::optional(limit + m_limits.captureGrace));
}

void HostConnection::onReply(const wire::MessageFrame& frame)
{
    if (std::holds_alternative<wire::Progress>(frame.message) ||
        std::holds_alternative<wire::ExposureEnded>(frame.message)) {
        // Events that name their command; a host may repeat its id in the frame.
        m_watchdog.touchAll();
        Q_EMIT event(frame.message);
        return;
    }
    auto call = m_pending.take(frame.id);
    if (!call) {
        // The answer to a Cancel, or to a call that was cancelled and finished at once.
        qCDebug(lcCamera) << "an answer to nothing:" << frame.id << frame.message.index();
        return;
    }
    const QPointer<HostConnection> alive(this);
    const bool fits = call->reply(frame.message);
    if (!alive) {
        return;
    }
    if (fits) {
        m_watchdog.forget(frame.id);
        m_watchdog.touchShared();
        return;
    }
    const Error error{ErrorKind::Protocol,
        tr("The camera program gave an answer that makes no sense. Connect the camera again; if "
           "that does not help, install Skein again."),
        QStringLiteral("message %1 to call %2")
            .arg(frame.message.index())
            .arg(static_cast<int>(call->kind))};
    m_lost = true;
    call->reply(tl::make_unexpected(error));
    if (alive) {
        lose(error);
    }
}

void HostConnection::onLate(quint32 id)
{
    auto call = m_pending.take(id);
    if (!call) {
        return;
    }
    const Error error{ErrorKind::Timeout,
        tr("The camera did not answer in time. Check that it is awake and connected, then try "
           "again."),
        QStringLiteral("call %1 was late\n").arg(static_cast<int>(call->kind)) + m_host.lastLog()};
    const QPointer<HostConnection> alive(this);
    m_lost = true;
    m_host.retire(milliseconds(0));
    call->reply(tl::make_unexpected(error));
    if (alive) {
        lose(error);
    }
}

void HostConnection::lose(const Error& error)
{
    m_lost = true;
    m_watchdog.clear();
    m_host.retire(exitPatience);
    const QPointer<HostConnection> alive(this);
    answerAll({error.kind == ErrorKind::Timeout ? ErrorKind::Disconnected : error.kind,
        error.message, error.detail});
    if (alive) {
        Q_EMIT lost(error);
    }
}

void HostConnection::answerAll(const Error& error)
{
    for (const PendingCalls::Call& call : m_pending.takeAll()) {
        call.reply(tl::make_unexpected(error));
    }
}

std::optional<milliseconds> HostConnection::limitOf(CallKind kind) const
{
    switch (kind) {
    case CallKind::Open:
        return m_limits.open;
    case CallKind::Close:
    case CallKind::Exit:
        return m_limits.close;
    case CallKind::Preview:
        return m_limits.preview;
    case CallKind::Download:
    case CallKind::ListFiles:
        return m_limits.fileSilence;
    case CallKind::Capture:
        return m_limits.captureStart;
    default:
        return m_answerLimit;
    }
}

} // namespace skein
