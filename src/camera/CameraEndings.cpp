// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection ends, and how it is made again; the rest of its life is in CameraPrivate.cpp.
#include "base/Logging.h"
#include "camera/CameraPrivate.h"

#include <QPointer>

namespace skein {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds atOnce{0};

} // namespace

void Camera::Private::onLost(const Error& error)
{
    switch (state) {
    case State::Closing:
        finishClosing();
        return;
    case State::Connecting:
    case State::Recovering:
        onOpenFailed(error);
        return;
    case State::Disconnected:
        return;
    case State::Ready:
    case State::Previewing:
    case State::Capturing:
        recover(error);
    }
}

void Camera::Private::recover(const Error& reason)
{
    dropHost(reason, exitPatience);
    if (m_staging) {
        options.stagingFolder = m_nextStaging;
    }
    if (!options.reconnect || !m_reconnector.begin(reason)) {
        giveUp(reason);
        return;
    }
    setState(State::Recovering);
}

void Camera::Private::reconnect()
{
    if (state == State::Recovering) {
        m_reconnector.hurry();
    } else if (state == State::Ready || state == State::Previewing) {
        recover({ErrorKind::Disconnected,
            Camera::tr(
                "The connection to the camera broke off while the computer slept. Check that "
                "the camera is awake, then connect it again."),
            {}});
    }
}

void Camera::Private::checkDevice()
{
    const bool isOpen =
        state == State::Ready || state == State::Previewing || state == State::Capturing;
    if (state == State::Recovering) {
        m_reconnector.hurry();
    } else if (isOpen && m_usb && !usbCameraAt(options.port, usbCameras())) {
        // The driver would notice at its next call only, and in the midst of one rather late.
        recover({ErrorKind::Disconnected,
            Camera::tr("The camera was unplugged or switched off. Plug it in and switch it on, "
                       "then connect it again."),
            options.port + QStringLiteral(" is not on the USB any more")});
    }
}

void Camera::Private::attemptRecovery()
{
    if (m_usb) {
        const auto found = findAgain(*m_usb, usbCameras());
        if (!found) {
            tryAgain({ErrorKind::NotFound,
                         Camera::tr("The camera is no longer there. Plug it in and switch it on, "
                                    "then connect it "
                                    "again."),
                         {}},
                CameraSign::Missing);
            return;
        }
        m_usb = found;
        options.port = found->port;
    }
    startHost();
}

void Camera::Private::heard(CallKind kind, const std::optional<Error>& error)
{
    const bool isOpen =
        m_host && !m_host->isLost() && (state == State::Ready || state == State::Previewing);
    if (!isOpen || !error) {
        return;
    }
    // A transfer that fails may be the disk's fault; a setting or a frame is the camera's alone.
    const bool isSilent =
        error->kind == ErrorKind::Timeout ||
        (error->kind == ErrorKind::Io && (kind == CallKind::Setting || kind == CallKind::Preview));
    if (!isSilent && error->kind != ErrorKind::Busy) {
        return; // A refusal is an answer, but says nothing of how well the connection works.
    }
    // Silent again after it was opened anew: that did not help.
    const bool isWorse = isSilent && m_reconnector.rung() >= Rung::Reopen;
    const Rung rung = isWorse
                          ? Rung::NewHost
                          : m_reconnector.heard(isSilent ? CameraSign::NoAnswer : CameraSign::Busy);
    if (!options.reconnect || (rung != Rung::Reopen && !isWorse)) {
        return;
    }
    // From the event loop: the call that is being answered is still in the list.
    QMetaObject::invokeMethod(
        this,
        [this, isWorse, reason = *error, host = QPointer<HostConnection>(m_host.get())] {
            const bool isSame = host && host == m_host.get() && !host->isLost();
            if (!isSame || (state != State::Ready && state != State::Previewing)) {
                return;
            }
            if (isWorse) {
                recover(reason);
            } else {
                reopen(reason);
            }
        },
        Qt::QueuedConnection);
}

void Camera::Private::reopen(const Error& reason)
{
    qCInfo(lcCamera) << "the camera is closed and opened again:" << reason.detail;
    m_reconnector.beginReopening(reason);
    const Error lost{ErrorKind::Disconnected, reason.message, reason.detail};
    setState(State::Recovering);
    if (state != State::Recovering || !m_host || m_host->isLost()) {
        return; // Whoever heard of it has ended the connection.
    }
    m_host->abandonCalls(lost);
    for (const Answer<void>& answer : std::exchange(m_stopping, {})) {
        answer.give(tl::make_unexpected(lost));
    }
    m_host->call(CallKind::Open, wire::Open{},
        [this](const Result<wire::Message>& reply) { return takeOpened(reply); });
}

void Camera::Private::tryAgain(const Error& error, CameraSign sign)
{
    dropHost(error, exitPatience);
    if (!m_reconnector.again(error, sign)) {
        giveUp(m_reconnector.error());
    }
}

void Camera::Private::giveUp(const Error& error)
{
    m_reconnector.stop();
    m_reconnector.settle();
    settings.clear();
    if (auto staging = std::exchange(m_staging, {})) {
        staging->give(tl::make_unexpected(error));
    }
    const QPointer<Camera> alive(&q);
    setState(State::Disconnected);
    if (alive && state == State::Disconnected) {
        Q_EMIT q.connectionLost(error);
    }
}

QFuture<Result<void>> Camera::Private::disconnectCamera()
{
    if (state == State::Disconnected) {
        return Answer<void>::ready({});
    }
    if (auto staging = std::exchange(m_staging, {})) {
        staging->give(tl::make_unexpected(closedError()));
    }
    if (state == State::Recovering) {
        m_reconnector.stop();
        m_reconnector.settle();
        dropHost(closedError(), exitPatience);
        settings.clear();
        setState(State::Disconnected);
        return Answer<void>::ready({});
    }
    const auto future = m_closing.emplace_back().future();
    if (state != State::Closing) {
        beginClosing();
    }
    return future;
}

void Camera::Private::beginClosing()
{
    const bool isOpen = state != State::Connecting;
    if (auto connecting = std::exchange(m_connecting, {})) {
        connecting->give(tl::make_unexpected(closedError()));
    }
    m_host->cancelForClosing();
    if (isOpen) {
        m_host->call(CallKind::Close, wire::Close{}, [this](const Result<wire::Message>&) {
            if (m_host && !m_host->isLost()) {
                m_host->closeInput();
            }
            return true;
        });
    } else {
        m_host->closeInput();
    }
    setState(State::Closing);
}

void Camera::Private::finishClosing()
{
    dropHost(closedError(), atOnce);
    m_reconnector.settle();
    for (const Answer<void>& answer : std::exchange(m_closing, {})) {
        answer.give({});
    }
    if (m_staging) {
        options.stagingFolder = m_nextStaging;
        if (m_reconnector.begin({})) {
            setState(State::Recovering);
            return;
        }
    }
    settings.clear();
    setState(State::Disconnected);
}

QFuture<Result<void>> Camera::Private::setStagingFolder(const QString& folder)
{
    if (auto error = refused(CameraCall::Staging)) {
        return Answer<void>::ready(tl::make_unexpected(std::move(*error)));
    }
    if (m_staging) {
        return Answer<void>::ready(failure(ErrorKind::Busy,
            Camera::tr(
                "The session folder is being changed already. Wait a moment, then try again.")));
    }
    // The same path may be another folder by now, which the running host may not write to.
    if (state == State::Disconnected) {
        options.stagingFolder = folder;
        return Answer<void>::ready({});
    }
    m_nextStaging = folder;
    const auto future = m_staging.emplace().future();
    checkStagingChange();
    return future;
}

void Camera::Private::checkStagingChange()
{
    if (m_staging && state == State::Ready && m_host && m_host->pending().isEmpty()) {
        beginClosing();
    }
}

} // namespace skein
