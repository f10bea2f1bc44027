// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraPrivate.h"

#include "base/Logging.h"
#include "base/Programs.h"
#include "camera/HostHome.h"

#include <QPointer>

namespace skein {

using std::chrono::milliseconds;

namespace {

bool isUsb(const QString& port)
{
    return port.startsWith(QLatin1String("usb:"));
}

} // namespace

Camera::Private::Private(Camera& camera, CameraOptions cameraOptions)
    : q(camera)
    , options(std::move(cameraOptions))
    , m_reconnector(options.limits, isUsb(options.port))
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

Error Camera::Private::closedError()
{
    return {ErrorKind::Cancelled,
        Camera::tr("The camera was disconnected before this was done. Connect it again, then try "
                   "again."),
        {}};
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
            ? hostHome(options.port, m_usb ? m_usb->serial : QString(), options.model)
            : options.homeFolder;
    if (!home.isEmpty()) {
        arguments << QStringLiteral("--home") << home;
    }
    if (m_reconnector.rung() == Rung::PortReset) {
        arguments << QStringLiteral("--reset-port");
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
    // Whoever hears of Ready may have gone on already, back to live view for example.
    const bool isOpen =
        alive && (state == State::Ready || state == State::Previewing || state == State::Capturing);
    if (isOpen) {
        Q_EMIT q.settingsReset();
    }
}

void Camera::Private::onOpenFailed(const Error& error)
{
    if (state == State::Recovering && error.kind == ErrorKind::HeldByOther) {
        // The desktop grabs what is plugged in: trying again does not make it let go.
        dropHost(error, exitPatience);
        giveUp(error);
        return;
    }
    if (state == State::Recovering) {
        tryAgain(error, error.kind == ErrorKind::Busy ? CameraSign::Busy : CameraSign::NoAnswer);
        return;
    }
    dropHost(error, exitPatience);
    if (auto connecting = std::exchange(m_connecting, {})) {
        connecting->give(tl::make_unexpected(error));
    }
    setState(State::Disconnected);
}

void Camera::Private::dropHost(const Error& error, milliseconds patience)
{
    if (m_host) {
        m_host->disconnect(this);
        m_host->release(error, patience);
        m_host.reset();
    }
    for (const Answer<void>& answer : std::exchange(m_stopping, {})) {
        answer.give(tl::make_unexpected(error));
    }
}

} // namespace skein
