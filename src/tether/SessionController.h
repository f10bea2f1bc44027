// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace skein {

class Session;

/** A photograph on its way from the camera to its name in the session. */
struct IncomingStatus
{
    CameraFileRef file;
    QString stagingPath;
    qint64 done = 0;
    qint64 total = -1;
};

/** What to do beyond fetching. */
struct IngestOptions
{
    bool deleteFromCamera = false; ///< After the commit, remove the card's copy.
    QString body = {}; ///< Name or letter of the camera's body, for {body} in file names.
};

/**
 * Where a camera and a session meet: every photograph, whoever pressed the shutter, takes the one
 * path announced -> fetched -> shown -> committed -> (deleted on the camera, if wanted).
 *
 * Lives on the GUI thread. Owns the Camera it was given; borrows the Session, which must outlive
 * it. A failed fetch or commit never loses anything: the card's copy or the staging file stays and
 * problem() says where.
 */
class SessionController final : public QObject
{
    Q_OBJECT

public:
    explicit SessionController(Session& session, QObject* parent = nullptr);
    ~SessionController() override;

    /** Takes over @p camera (already made with the session's staging folder); null lets the old one
     * go. */
    void setCamera(std::unique_ptr<Camera> camera);
    /** The camera, or null. */
    [[nodiscard]] Camera* camera() const;
    [[nodiscard]] Session& session() const;

    void setOptions(const IngestOptions& options);

    /** Answers with the paths of the photographs of this shot when all are committed. */
    QFuture<Result<QStringList>> capture();
    /** Brings a file that lies on the camera's card into the session, as if it were just taken. */
    void fetch(const CameraFileEntry& entry);
    /** Live view on: frames come by previewFrame() as fast as previewConsumed() asks for them. */
    void startPreview();
    void stopPreview();
    [[nodiscard]] bool isPreviewing() const;
    /** The window has shown the last frame: fetch the next one. */
    void previewConsumed();
    /** Escape: ends a bulb exposure, else the running transfers, else live view. */
    void cancel();
    /** Stops the transfers only; the photographs stay on the camera's card. */
    void cancelTransfers();

    /** Opens another session folder: finishes transfers, then moves session and camera over. */
    QFuture<Result<void>> openSession(const QString& folder);

    /** Photographs announced but not yet committed (those a lost camera keeps do not count). */
    [[nodiscard]] int pendingCount() const;
    /**
     * True when nothing is on its way: no capture under way, no photograph pending, none waiting to
     * be deleted.
     */
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void cameraChanged(skein::Camera* camera);
    void previewingChanged(bool previewing);
    void previewFrame(const skein::CameraPreview& frame);
    void incoming(const skein::IncomingStatus& status);
    /** Thumbnail from the driver for a file on its way (JPEG bytes). */
    void thumbnailArrived(const skein::CameraFileRef& file, const QByteArray& jpeg);
    /** All bytes are in the staging file: show it now. */
    void received(const QString& stagingPath, const skein::CameraFileRef& file);
    /** The photograph has its name; it was shown from @p stagingPath until now. */
    void committed(const QString& stagingPath, const QString& path);
    void pendingCountChanged(int count);
    /** isIdle() became true. */
    void idle();
    /**
     * A sentence for the photographer: about a photograph, about live view, or what the camera says
     * by Camera::notice() and Camera::connectionLost() (no need to connect to those as well).
     */
    void problem(const skein::Error& error);
    /** The photograph that problem() told @p error of was saved after all: it is out of date. */
    void solved(const skein::Error& error);

private:
    void renewStaging();

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
