// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraLimits.h"
#include "wire/CameraFile.h"
#include "wire/CameraInfo.h"
#include "wire/CameraSetting.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <chrono>
#include <memory>
#include <optional>

namespace skein {

/** Which camera, and where its host may write. A plain value; copied when the Camera is made. */
struct CameraOptions
{
    QString port;          ///< "usb:001,005", "ptpip:192.168.1.20", "ptpip:127.0.0.1:5000:5000".
    QString model;         ///< The driver's entry; empty lets the host find out.
    QString stagingFolder; ///< Existing folder where downloads land; empty: no downloads.
    QString homeFolder;    ///< The host's small persistent HOME; empty: hostHome().
    QString hostProgram;   ///< Path of skein-camera-host; empty: findProgram().
    QStringList hostArguments; ///< Put before everything else; for tests with a scripted host.
    /** Limit for everything that has none of its own (ms). */
    std::chrono::milliseconds answerLimit{10'000};
    CameraLimits limits;   ///< Those that have one of their own.
    bool reconnect = true; ///< Start another host and reconnect when one is late or gone.
};

/** One frame of live view as it came from the camera. */
struct CameraPreview
{
    QByteArray jpeg;
    qint64 takenMs = 0; ///< CLOCK_MONOTONIC milliseconds when the host had it.
};

/** The driver's small picture of a file on the card. */
struct CameraThumbnail
{
    QByteArray jpeg;     ///< Not trusted; of at most wire::maxThumbnailBytes.
    int orientation = 0; ///< As the file's EXIF says (1 to 8); 0: not known.
};

/** How soon somebody needs a file of the camera's. */
enum class Haste : quint8 {
    AtOnce,
    WhenIdle, ///< In slices between all else, and not while a picture is taken.
};

/** A list of files that is told in parts: by Camera::filesFound() with this id. */
struct CameraListing
{
    quint32 id = 0;             ///< 0: it never began.
    QFuture<Result<void>> done; ///< After its last filesFound().
};

/** How far a download is; the staging file may be read while it grows. */
struct TransferProgress
{
    CameraFileRef file;
    QString stagingPath;
    qint64 done = 0;
    qint64 total = -1; ///< -1 when the camera does not say.
};

/**
 * One camera, as the program sees it: asynchronous, never blocking.
 *
 * Lives on the thread that made it (the GUI thread); all calls from that thread. The camera itself
 * is driven by a process of its own, skein-camera-host, which this class starts, watches, kills
 * when it is late, and starts again. Every operation answers exactly once, through its future: with
 * a value, or with an Error whose sentence can be shown; also when the host dies in between. Use
 * QFuture::then(context, ...) and never wait for one.
 *
 * @verbatim
 * state        | connect-  | settings, | preview    | capture   | files | staging | disconnect-
 *              | Camera    | summary   |            |           |       | folder  | Camera
 * -------------+-----------+-----------+------------+-----------+-------+---------+------------
 * Disconnected | Connecting| refused   | refused    | refused   | refsd.| at once | at once
 * Connecting   | refused   | refused   | refused    | refused   | refsd.| refused | Closing
 * Ready        | at once   | yes       | Previewing | Capturing | yes   | Closing | Closing
 * Previewing   | at once   | yes       | yes        | Capturing | yes   | refused | Closing
 * Capturing    | at once   | yes       | refused    | refused   | yes   | refused | Closing
 * Recovering   | refused   | refused   | refused    | refused   | refsd.| refused | Disconnected
 * Closing      | refused   | refused   | refused    | refused   | refsd.| refused | joins it
 * @endverbatim
 * "refused" answers InvalidArgument or Disconnected with a sentence and changes nothing; "at once"
 * is answered with success. A capture from Previewing returns to Previewing; stopPreview() in Ready
 * is done at once. Recovering means: the host was lost (or has a new staging folder) and another is
 * being started; it ends in Ready, or in Disconnected with connectionLost(). A host that is lost
 * while Connecting fails connectCamera() instead. An operation that fails changes no more than
 * itself.
 */
class Camera final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Disconnected,
        Connecting,
        Ready,
        Previewing,
        Capturing,
        Recovering,
        Closing
    };
    Q_ENUM(State)

    explicit Camera(CameraOptions options, QObject* parent = nullptr);
    /** Closes stdin of the host, which leaves the camera in order by itself within 2 s. */
    ~Camera() override;

    [[nodiscard]] State state() const;
    /** What is known of the camera; port only until connected. */
    [[nodiscard]] CameraInfo info() const;
    /** The driver library of the host; empty until connected. */
    [[nodiscard]] LibraryInfo library() const;
    /**
     * All settings as last read, in the driver's order. Empty unless connected; while Recovering
     * those from before.
     */
    [[nodiscard]] QList<CameraSetting> settings() const;
    [[nodiscard]] std::optional<CameraSetting> setting(const QString& name) const;

    QFuture<Result<void>> connectCamera();
    QFuture<Result<void>> disconnectCamera();
    /**
     * The camera may have been away (the computer slept, it was plugged in again): an open
     * connection is given up and made again, as after a replug, and one that is being made again is
     * tried at once. An exposure under way is left alone. Says how it went by its states.
     */
    void reconnect();
    /**
     * Something was plugged in or pulled. If it was this camera, the connection is given up at
     * once, whatever is under way; one that is being made again is tried at once.
     */
    void checkDevice();

    QFuture<Result<CameraSetting>> readSetting(const QString& name);
    /** Writes one setting; the value in the answer is what the camera has now. */
    QFuture<Result<CameraSetting>> writeSetting(const QString& name, const QVariant& value);

    /**
     * Presses the shutter. Ready when the exposure is over and the picture announced (fileAdded()
     * comes first). Limit: twice the exposure plus ten seconds; bulb: until cancelCapture().
     */
    QFuture<Result<void>> capture();
    /**
     * Ends a bulb exposure; an order still waiting is not given. No camera stops an exposure that
     * has begun, so its picture is waited for; only when it does not come is the wait given up.
     */
    void cancelCapture();

    /** One frame of live view, which starts by itself. One in flight at a time; a second is
     * refused. */
    QFuture<Result<CameraPreview>> fetchPreview();
    QFuture<Result<void>> stopPreview();

    /** Fetches a file into the staging folder; transferProgress() tells how far it is. */
    QFuture<Result<ReceivedFile>> download(const CameraFileRef& file, Haste haste = Haste::AtOnce);
    /**
     * Stops the download of @p file; its future answers Cancelled and nothing stays on the disk. If
     * the file had arrived already, the future answers with it.
     */
    void cancelDownload(const CameraFileRef& file);
    QFuture<Result<QByteArray>> fetchThumbnail(const CameraFileRef& file);
    /** The same for somebody who looks at a card, when the camera has nothing else to do, with the
     * way it is to be turned. */
    QFuture<Result<CameraThumbnail>> fetchCardThumbnail(const CameraFileRef& file);
    QFuture<Result<QList<CameraFileEntry>>> listFiles(const QString& folder = QStringLiteral("/"));
    /** The same in parts, as they are found: large cards take minutes. */
    CameraListing startListing(const QString& folder = QStringLiteral("/"));
    /** Ends that listing, which answers Cancelled; nothing when it has ended. */
    void stopListing(quint32 listing);
    QFuture<Result<void>> deleteFile(const CameraFileRef& file);
    /** What the driver says about the camera, as text. */
    QFuture<Result<QString>> fetchSummary();

    /**
     * Lets running downloads finish, then goes on with a new host that writes to @p folder, also
     * when the path is the same as before: the folder may have been made anew.
     * A live view or a capture under way refuses it.
     */
    QFuture<Result<void>> setStagingFolder(const QString& folder);

Q_SIGNALS:
    void stateChanged(skein::Camera::State state);
    /** After connecting: all settings are new. */
    void settingsReset();
    /** One setting changed: on the body, or as a consequence of another. */
    void settingChanged(const skein::CameraSetting& setting);
    /** The camera has a new file, whoever pressed the shutter. Those in memory arrive by
     * themselves. */
    void fileAdded(const skein::CameraFileEntry& entry);
    /** A picture from the camera's memory was written out (no download needed or possible). */
    void memoryFileReceived(const skein::ReceivedFile& file);
    void transferProgress(const skein::TransferProgress& progress);
    /** More files of a listing that was begun by startListing(). */
    void filesFound(quint32 listing, const QList<skein::CameraFileEntry>& files);
    void exposureEnded();
    /** The camera is gone and did not come back; state() is Disconnected. */
    void connectionLost(const skein::Error& error);
    /** Something the photographer should read, though no call failed. */
    void notice(const skein::Error& error);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::TransferProgress)
