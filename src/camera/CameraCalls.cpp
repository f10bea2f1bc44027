// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraPrivate.h"

#include "base/Logging.h"
#include "camera/HostPaths.h"

namespace skein {

std::optional<Error> Camera::Private::errorOf(const Result<wire::Message>& reply)
{
    if (!reply) {
        return reply.error();
    }
    const auto* failed = std::get_if<wire::Failed>(&*reply);
    if (!failed) {
        return {};
    }
    Error error = failed->error;
    if (error.message.isEmpty()) {
        error.message =
            Camera::tr("The camera could not do this. Look at its display, then try again.");
    }
    return error;
}

void Camera::Private::answered()
{
    // From the event loop: the call that is being answered is still in the list.
    if (m_staging) {
        QMetaObject::invokeMethod(this, &Private::checkStagingChange, Qt::QueuedConnection);
    }
}

QFuture<Result<CameraSetting>> Camera::Private::askSetting(const wire::Command& command)
{
    return ask<CameraSetting, wire::SettingValue>(CameraCall::Settings, CallKind::Setting, command,
        {}, [this](const wire::SettingValue& reply) -> Result<CameraSetting> {
            settingRead(reply.setting);
            return reply.setting;
        });
}

void Camera::Private::settingRead(const CameraSetting& setting)
{
    if (settings.update(setting)) {
        // Queued, because the answer that brought it is not given yet.
        QMetaObject::invokeMethod(
            this, [this, setting] { Q_EMIT q.settingChanged(setting); }, Qt::QueuedConnection);
    }
}

QFuture<Result<void>> Camera::Private::capture()
{
    if (auto error = refused(CameraCall::Capture)) {
        return Answer<void>::ready(tl::make_unexpected(std::move(*error)));
    }
    if (m_staging) {
        return Answer<void>::ready(failure(ErrorKind::Busy,
            Camera::tr("The session folder is being changed. Wait a moment, then try again.")));
    }
    m_afterCapture = state;
    const Answer<void> answer;
    m_host->call(
        CallKind::Capture, wire::Capture{}, [this, answer](const Result<wire::Message>& reply) {
            if (auto error = errorOf(reply)) {
                heard(CallKind::Capture, error);
                answer.give(tl::make_unexpected(std::move(*error)));
            } else if (std::holds_alternative<wire::Done>(*reply)) {
                answer.give({});
                m_reconnector.settle();
            } else {
                return false;
            }
            answered();
            endCapture();
            return true;
        });
    setState(State::Capturing);
    return answer.future();
}

void Camera::Private::endCapture()
{
    if (state == State::Capturing && m_host && !m_host->isLost()) {
        setState(m_afterCapture);
    }
}

void Camera::Private::cancelCapture()
{
    const quint32 id = m_host ? m_host->pending().find(CallKind::Capture) : 0;
    if (id != 0) {
        m_host->cancel(id);
    }
}

QFuture<Result<CameraPreview>> Camera::Private::fetchPreview()
{
    if (auto error = refused(CameraCall::Preview)) {
        return Answer<CameraPreview>::ready(tl::make_unexpected(std::move(*error)));
    }
    if (m_staging || !m_stopping.empty() || m_host->pending().find(CallKind::Preview) != 0) {
        return Answer<CameraPreview>::ready(failure(ErrorKind::InvalidArgument,
            Camera::tr("Live view is busy. Wait for its picture, then try again.")));
    }
    if (state == State::Ready) {
        m_sawPreview = false;
    }
    const Answer<CameraPreview> answer;
    m_host->call(CallKind::Preview, wire::FetchPreview{},
        [this, answer](const Result<wire::Message>& reply) { return takePreview(answer, reply); });
    setState(State::Previewing);
    return answer.future();
}

bool Camera::Private::takePreview(
    const Answer<CameraPreview>& answer, const Result<wire::Message>& reply)
{
    if (auto error = errorOf(reply)) {
        heard(CallKind::Preview, error);
        answer.give(tl::make_unexpected(std::move(*error)));
    } else if (const auto* frame = std::get_if<wire::PreviewFrame>(&*reply)) {
        answer.give(CameraPreview{frame->jpeg, frame->takenMs});
        m_sawPreview = true;
        m_reconnector.settle();
    } else {
        return false;
    }
    answered();
    stopPreviewWhenIdle();
    // Live view that never began is over; one that stumbles goes on.
    if (!m_sawPreview && state != State::Recovering && m_host && !m_host->isLost()) {
        m_afterCapture = State::Ready;
        if (state == State::Previewing) {
            setState(State::Ready);
        }
    }
    return true;
}

QFuture<Result<void>> Camera::Private::stopPreview()
{
    if (auto error = refused(CameraCall::Preview)) {
        return Answer<void>::ready(tl::make_unexpected(std::move(*error)));
    }
    if (state == State::Ready && m_stopping.empty()) {
        return Answer<void>::ready({});
    }
    const auto future = m_stopping.emplace_back().future();
    stopPreviewWhenIdle();
    return future;
}

void Camera::Private::stopPreviewWhenIdle()
{
    // A frame that is fetched after the stop would start live view again.
    const bool isOpen =
        state == State::Ready || state == State::Previewing || state == State::Capturing;
    if (m_stopping.empty() || !isOpen || !m_host || m_host->isLost() ||
        m_host->pending().find(CallKind::Preview) != 0 ||
        m_host->pending().find(CallKind::StopPreview) != 0) {
        return;
    }
    m_host->call(CallKind::StopPreview, wire::StopPreview{},
        [this](const Result<wire::Message>& reply) { return takeStopped(reply); });
}

bool Camera::Private::takeStopped(const Result<wire::Message>& reply)
{
    const auto error = errorOf(reply);
    if (!error && !std::holds_alternative<wire::Done>(*reply)) {
        return false;
    }
    for (const Answer<void>& answer : std::exchange(m_stopping, {})) {
        answer.give(error ? Result<void>(tl::make_unexpected(*error)) : Result<void>());
    }
    answered();
    if (!error) {
        m_afterCapture = State::Ready;
        if (state == State::Previewing) {
            setState(State::Ready);
        }
    }
    return true;
}

QFuture<Result<ReceivedFile>> Camera::Private::download(const CameraFileRef& file, Haste haste)
{
    if (auto error = refused(CameraCall::Files)) {
        return Answer<ReceivedFile>::ready(tl::make_unexpected(std::move(*error)));
    }
    if (options.stagingFolder.isEmpty()) {
        return Answer<ReceivedFile>::ready(failure(
            //: %1 is the name of a file
            ErrorKind::InvalidArgument, Camera::tr("There is no session folder for the photograph "
                                                   "“%1”. Open a session, then try again.")
                                            .arg(file.name)));
    }
    if (m_host->pending().find(CallKind::Download, file) != 0) {
        return Answer<ReceivedFile>::ready(failure(ErrorKind::InvalidArgument,
            //: %1 is the name of a file
            Camera::tr("The photograph “%1” is being fetched already. Wait for it.")
                .arg(file.name)));
    }
    return ask<ReceivedFile, wire::Received>(CameraCall::Files, CallKind::Download,
        wire::Download{file, haste == Haste::WhenIdle}, file,
        [](const wire::Received& reply) -> Result<ReceivedFile> { return reply.file; });
}

void Camera::Private::cancelDownload(const CameraFileRef& file)
{
    const quint32 id = m_host ? m_host->pending().find(CallKind::Download, file) : 0;
    if (id != 0) {
        m_host->cancel(id);
    }
}

bool Camera::Private::isCredible(const ReceivedFile& file) const
{
    return file.size >= 0 && isStagedIn(options.stagingFolder, file.stagingPath);
}

bool Camera::Private::fits(const wire::Received& reply, const CameraFileRef& file) const
{
    return reply.file.file == file && isCredible(reply.file);
}

bool Camera::Private::isCredible(const wire::Progress& progress) const
{
    return progress.done >= 0 && progress.total >= -1 &&
           isStagedIn(options.stagingFolder, progress.stagingPath);
}

void Camera::Private::onEvent(const wire::Message& message)
{
    // Each branch emits once and then nothing: a slot may destroy this object.
    if (const auto* added = std::get_if<wire::FileAdded>(&message)) {
        Q_EMIT q.fileAdded(added->file);
    } else if (const auto* changed = std::get_if<wire::SettingChanged>(&message)) {
        if (settings.update(changed->setting)) {
            Q_EMIT q.settingChanged(changed->setting);
        }
    } else if (const auto* progress = std::get_if<wire::Progress>(&message);
               progress && isCredible(*progress)) {
        m_reconnector.settle(); // Bytes come: whatever else failed, it answers.
        Q_EMIT q.transferProgress(
            {progress->file, progress->stagingPath, progress->done, progress->total});
    } else if (std::holds_alternative<wire::ExposureEnded>(message)) {
        Q_EMIT q.exposureEnded();
    } else if (const auto* received = std::get_if<wire::Received>(&message);
               received && isCredible(received->file)) {
        Q_EMIT q.memoryFileReceived(received->file);
    } else if (const auto* found = std::get_if<wire::FilesFound>(&message)) {
        onFilesFound(*found);
    } else if (const auto* notice = std::get_if<wire::Notice>(&message)) {
        Q_EMIT q.notice(notice->error);
    } else {
        qCWarning(lcCamera) << "no event, or not to be believed:" << message.index();
    }
}

} // namespace skein
