// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraPrivate.h"

#include "base/Logging.h"
#include "base/Programs.h"
#include "camera/HostHome.h"

#include <QPointer>

namespace skein {

using std::chrono::milliseconds;

namespace {

/** A little more than the 2 s the host takes to leave the camera in order. */
constexpr milliseconds exitPatience{4'000};
constexpr milliseconds atOnce{0};

Error closedError()
{
    return {ErrorKind::Cancelled,
        Camera::tr("The camera was disconnected before this was done. Connect it again, then try "
                   "again."),
        {}};
}

bool isUsb(const QString& port)
{
    return port.startsWith(QLatin1String("usb:"));
}

} // namespace

Camera::Private::Private(Camera& camera, CameraOptions cameraOptions)
    : q(camera)
    , options(std::move(cameraOptions))
    , m_reconnector(options.limits)
{
    info.port = options.port;
    info.model = options.model;
    connect(&m_reconnector, &Reconnector::attempt, this, &Private::attemptRecovery);
}

Camera::Private::~Private()
{
    // No signal of a dying Camera; what is not answered yet is, from the event loop.
    state = State::Disconnected;
    dropHost(closedError(), exitPatience);
}

std::optional<Error> Camera::Private::refused(CameraCall call) const
{
    if (accessTo(call, state) == Access::Refused) {
        qCDebug(lcCamera) << "refused call" << static_cast<int>(call) << "in" << state;
        return refusal(call, state);
    }
    return {};
}

void Camera::Private::setState(State next)
{
    if (next == state) {
        return;
    }
    if (!isTransition(state, next)) {
        qCCritical(lcCamera) << state << "->" << next << "is not in the table of transitions";
    }
    qCDebug(lcCamera) << options.port << state << "->" << next;
    state = next;
    Q_EMIT q.stateChanged(next);
}

QFuture<Result<void>> Camera::Private::connectCamera()
{
    switch (accessTo(CameraCall::Connect, state)) {
    case Access::Refused:
        return Answer<void>::ready(tl::make_unexpected(refusal(CameraCall::Connect, state)));
    case Access::AtOnce:
        return Answer<void>::ready({});
    case Access::Allowed:
        break;
    }
    const auto future = m_connecting.emplace().future();
    if (isUsb(options.port)) {
        m_usb = usbCameraAt(options.port, usbCameras());
    }
    startHost();
    setState(State::Connecting);
    return future;
}

void Camera::Private::startHost()
{
    m_host.reset(new HostConnection(options.limits, options.answerLimit));
    connect(m_host.get(), &HostConnection::greeted, this,
        [this](const LibraryInfo& greeting) { library = greeting; });
    connect(m_host.get(), &HostConnection::event, this, &Private::onEvent);
    connect(m_host.get(), &HostConnection::lost, this, &Private::onLost);
    m_host->start(options.hostProgram.isEmpty() ? findProgram(QStringLiteral("skein-camera-host"))
                                                : options.hostProgram,
        hostArguments());
    m_host->call(CallKind::Open, wire::Open{},
        [this](const Result<wire::Message>& reply) { return takeOpened(reply); });
}

QStringList Camera::Private::hostArguments() const
{
    QStringList arguments = options.hostArguments;
    arguments << QStringLiteral("--port") << options.port;
    if (!options.model.isEmpty()) {
        arguments << QStringLiteral("--model") << options.model;
    }
    if (!options.stagingFolder.isEmpty()) {
        arguments << QStringLiteral("--staging") << options.stagingFolder;
    }
    const QString home =
        options.homeFolder.isEmpty()
            ? makeHostHome(options.port, m_usb ? m_usb->serial : QString(), options.model)
            : options.homeFolder;
    if (!home.isEmpty()) {
        arguments << QStringLiteral("--home") << home;
    }
    return arguments;
}

bool Camera::Private::takeOpened(const Result<wire::Message>& reply)
{
    if ((state != State::Connecting && state != State::Recovering) || m_host->isLost()) {
        return true; // Closing overtook it, or onLost() follows.
    }
    if (auto error = errorOf(reply)) {
        onOpenFailed(*error);
        return true;
    }
    const auto* opened = std::get_if<wire::Opened>(&*reply);
    if (opened) {
        onOpened(*opened);
    }
    return opened != nullptr;
}

void Camera::Private::onOpened(const wire::Opened& opened)
{
    if (state == State::Recovering && !info.serial.isEmpty() && !opened.camera.serial.isEmpty() &&
        opened.camera.serial != info.serial) {
        onOpenFailed({ErrorKind::NotFound,
            Camera::tr(
                "Another camera is now where this one was. Connect the one you want to use."),
            opened.camera.serial + QStringLiteral(" instead of ") + info.serial});
        return;
    }
    m_reconnector.stop();
    info = opened.camera;
    if (info.port.isEmpty()) {
        info.port = options.port;
    }
    settings.reset(opened.settings);
    if (auto connecting = std::exchange(m_connecting, {})) {
        connecting->give({});
    }
    if (m_staging && options.stagingFolder == m_nextStaging) {
        std::exchange(m_staging, {})->give({});
    }
    const QPointer<Camera> alive(&q);
    setState(State::Ready);
    if (alive && state == State::Ready) {
        Q_EMIT q.settingsReset();
    }
}

void Camera::Private::onOpenFailed(const Error& error)
{
    if (state == State::Recovering) {
        tryAgain(error);
        return;
    }
    dropHost(error, exitPatience);
    if (auto connecting = std::exchange(m_connecting, {})) {
        connecting->give(tl::make_unexpected(error));
    }
    setState(State::Disconnected);
}

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
    m_host->cancelAll();
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
    if (state == State::Disconnected || folder == options.stagingFolder) {
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

void Camera::Private::dropHost(const Error& error, milliseconds patience)
{
    if (m_host) {
        m_host->disconnect(this);
        m_host->release(error, patience);
        m_host.reset();
    }
}

} // namespace skein
