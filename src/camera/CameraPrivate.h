// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Answer.h"
#include "camera/Camera.h"
#include "camera/CameraState.h"
#include "camera/HostConnection.h"
#include "camera/Reconnector.h"
#include "camera/SettingsStore.h"
#include "camera/UsbDevices.h"

#include <QElapsedTimer>
#include <QHash>
#include <QScopedPointer>
#include <vector>

namespace skein {

/** The states of a Camera and the host behind them. Internal to Camera; on its thread. */
class Camera::Private final : public QObject
{
public:
    Private(Camera& camera, CameraOptions cameraOptions);
    ~Private() override;

    /** The one place that refuses: the error when @p call is not allowed now. */
    [[nodiscard]] std::optional<Error> refused(CameraCall call) const;
    /** Goes to another state of the table; the slots of stateChanged() may do anything. */
    void setState(State next);

    QFuture<Result<void>> connectCamera();

    // --- ways to end (CameraEndings.cpp)
    QFuture<Result<void>> disconnectCamera();
    QFuture<Result<void>> setStagingFolder(const QString& folder);
    void reconnect();
    void checkDevice();

    // --- single operations (CameraCalls.cpp)
    QFuture<Result<void>> capture();
    void cancelCapture();
    QFuture<Result<CameraPreview>> fetchPreview();
    QFuture<Result<void>> stopPreview();
    QFuture<Result<ReceivedFile>> download(const CameraFileRef& file, Haste haste);
    void cancelDownload(const CameraFileRef& file);
    QFuture<Result<CameraSetting>> askSetting(const wire::Command& command);

    // --- lists of files (CameraListings.cpp)
    QFuture<Result<QList<CameraFileEntry>>> listFiles(const QString& folder);
    CameraListing startListing(const QString& folder);
    void stopListing(quint32 listing);

    /**
     * Sends @p command; @p take makes the answer's value of the one message that is its reply.
     * Failed and lost hosts are answered here.
     */
    template<typename T, typename Message, typename Take>
    QFuture<Result<T>> ask(CameraCall call, CallKind kind, const wire::Command& command,
        const CameraFileRef& file, Take take);
    /** The answer when a reply is Failed, or an error; nothing when it is a real reply. */
    [[nodiscard]] static std::optional<Error> errorOf(const Result<wire::Message>& reply);

    Camera& q;
    CameraOptions options;
    State state = State::Disconnected;
    CameraInfo info;
    LibraryInfo library;
    SettingsStore settings;

private:
    /** A little more than the 2 s the host takes to leave the camera in order. */
    static constexpr std::chrono::milliseconds exitPatience{4'000};

    void startHost();
    bool takeOpened(const Result<wire::Message>& reply);
    void onOpened(const wire::Opened& opened);
    void onOpenFailed(const Error& error);
    void onLost(const Error& error);
    void recover(const Error& reason);
    void attemptRecovery();
    void tryAgain(const Error& error, CameraSign sign);
    /** What the reply of an open camera says about the connection; may lead to reopen(). */
    void heard(CallKind kind, const std::optional<Error>& error);
    /** Closes the camera and opens it again in the same host. */
    void reopen(const Error& reason);
    void giveUp(const Error& error);
    void beginClosing();
    void finishClosing();
    void checkStagingChange();
    void dropHost(const Error& error, std::chrono::milliseconds patience);
    [[nodiscard]] QStringList hostArguments() const;
    /** What calls are told that did not come to their end. */
    [[nodiscard]] static Error closedError();

    /** Whether a message of the right kind can be the answer to a call about @p file. */
    template<typename Message>
    [[nodiscard]] bool fits(const Message& /*reply*/, const CameraFileRef& /*file*/) const
    {
        return true;
    }
    [[nodiscard]] bool fits(const wire::Received& reply, const CameraFileRef& file) const;
    /** Hosts are not believed whatever they say of files on this computer. */
    [[nodiscard]] bool isCredible(const ReceivedFile& file) const;
    [[nodiscard]] bool isCredible(const wire::Progress& progress) const;

    void onEvent(const wire::Message& message);
    void onFilesFound(const wire::FilesFound& found);
    /** The reply of a listing: the error it ended with, its last files, or nothing when it is none.
     */
    [[nodiscard]] std::optional<Result<QList<CameraFileEntry>>> listed(
        const Result<wire::Message>& reply);
    void settingRead(const CameraSetting& setting);
    void endCapture();
    bool takePreview(const Answer<CameraPreview>& answer, const Result<wire::Message>& reply);
    /** Sends StopPreview for who waits for it, but never while a frame is on its way. */
    void stopPreviewWhenIdle();
    bool takeStopped(const Result<wire::Message>& reply);
    /** An answer came: the connection works, and a waiting change of folder may go on. */
    void answered();

    /** Deleted from the event loop: it may be the one that is calling us. */
    std::unique_ptr<HostConnection, QScopedPointerDeleteLater> m_host;
    Reconnector m_reconnector;
    std::optional<UsbCamera> m_usb; ///< To find the camera again; only on USB.
    std::optional<Answer<void>> m_connecting;
    std::vector<Answer<void>> m_closing;
    std::vector<Answer<void>> m_stopping; ///< Wait for the end of live view.

    std::optional<Answer<void>> m_staging; ///< A change of the staging folder is under way.
    QString m_nextStaging;

    /** What listFiles() has so far, by the id of the call; startListing() keeps nothing. */
    QHash<quint32, QList<CameraFileEntry>> m_lists;

    State m_afterCapture = State::Ready;
    bool m_sawPreview = false; ///< A frame came since Previewing began.
};

template<typename T, typename Message, typename Take>
QFuture<Result<T>> Camera::Private::ask(CameraCall call, CallKind kind,
    const wire::Command& command, const CameraFileRef& file, Take take)
{
    if (auto error = refused(call)) {
        return Answer<T>::ready(tl::make_unexpected(std::move(*error)));
    }
    const Answer<T> answer;
    m_host->call(
        kind, command,
        [this, answer, take, kind, file](const Result<wire::Message>& reply) {
            if (auto error = errorOf(reply)) {
                heard(kind, error);
                answer.give(tl::make_unexpected(std::move(*error)));
                answered();
                return true;
            }
            const auto* message = std::get_if<Message>(&*reply);
            if (!message || !fits(*message, file)) {
                return false;
            }
            answer.give(take(*message));
            m_reconnector.settle();
            answered();
            return true;
        },
        file);
    return answer.future();
}

} // namespace skein
