// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection ends, and how it is made again; the rest of its life is in CameraPrivate.cpp.
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

void Camera::Private::attemptRecovery()
{
    if (m_usb) {
        const auto found = findAgain(*m_usb, usbCameras());
        if (!found) {
            tryAgain({ErrorKind::NotFound,
                Camera::tr(
                    "The camera is no longer there. Plug it in and switch it on, then connect it "
                    "again."),
                {}});
            return;
        }
        m_usb = found;
        options.port = found->port;
    }
    startHost();
}

void Camera::Private::tryAgain(const Error& error)
{
    dropHost(error, exitPatience);
    if (!m_reconnector.again(error)) {
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
