// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace skein {

class DiskGuard;
class Session;
class TetheredCamera;

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
 * Where cameras and a session meet: every photograph, whoever pressed the shutter, takes the one
 * path announced -> fetched -> shown -> committed -> (deleted on the camera, if wanted).
 *
 * There may be several cameras, a TetheredCamera each; one of them is the one that is shown.
 * Photographs of all arrive in the session, and the signals tell of all; live view, and what is
 * called here without naming a camera, is that of the one that is shown.
 *
 * Lives on the GUI thread. Owns the cameras it was given; borrows the Session, which must outlive
 * it. A failed fetch or commit never loses anything: the card's copy or the staging file stays and
 * problem() says where.
 */
class SessionController final : public QObject
{
    Q_OBJECT

public:
    explicit SessionController(Session& session, QObject* parent = nullptr);
    ~SessionController() override;

    /** All places for cameras, in the order they were made: at least one, with or without camera.
     */
    [[nodiscard]] QList<TetheredCamera*> cameras() const;
    /** The place of the camera that is shown. */
    [[nodiscard]] TetheredCamera& shown() const;
    /** Makes a place for one more camera, which is not shown yet. It stays for good. */
    TetheredCamera& add();
    /** Shows another camera, one of cameras(). Live view that was on goes on with that one. */
    void show(TetheredCamera& camera);

    /** @p error as it is told: with the name of @p camera before it if there are several. */
    [[nodiscard]] Error named(const TetheredCamera& camera, const Error& error) const;

    /** Takes over @p camera (already made with the session's staging folder) in the place that is
     * shown; null lets the old one go. */
    void setCamera(std::unique_ptr<Camera> camera);
    /** The camera that is shown, or null. */
    [[nodiscard]] Camera* camera() const;
    [[nodiscard]] Session& session() const;
    /** How much room there is for photographs; refuses captures before the disk is full. */
    [[nodiscard]] DiskGuard& disk() const;

    /** What to do with the photographs of the camera that is shown. */
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
    /** Escape: ends all bulb exposures and the capture of the camera that is shown, else the
     * running transfers, else live view. */
    void cancel();
    /** cancel() has something to do. */
    [[nodiscard]] bool canCancel() const;
    /** Stops the transfers of all cameras, and only those; the photographs stay on the camera's
     * card. */
    void cancelTransfers();

    /** Opens another session folder: finishes transfers, then moves session and cameras over. */
    QFuture<Result<void>> openSession(const QString& folder);

    /** Photographs announced but not yet committed (those a lost camera keeps do not count). */
    [[nodiscard]] int pendingCount() const;
    /**
     * True when nothing is on its way: no capture under way, no photograph pending, none waiting to
     * be deleted.
     */
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    /** The camera that is shown is another one: connected, let go, or another place is shown. */
    void cameraChanged(skein::Camera* camera);
    /** @p camera is not shown any more, but goes on: whoever listens to it as the shown one leaves
     * it now. cameraChanged() follows. */
    void cameraLeft(skein::Camera* camera);
    /** A place was added, its camera or its name changed, or another one is shown. */
    void camerasChanged();
    /** @p camera, shown or not, was connected or came back: all its settings are new. */
    void settingsReset(skein::TetheredCamera* camera);
    void previewingChanged(bool previewing);
    void previewFrame(const skein::CameraPreview& frame);
    /** Live view is on, but no frame came, for this reason; it is asked for again. */
    void previewWaiting(const skein::Error& error);
    void incoming(const skein::IncomingStatus& status);
    /**
     * In this signal and the two around it the folder of a file tells the cameras apart as well: it
     * is for comparing only.
     * Thumbnail from the driver for a file on its way (JPEG bytes). */
    void thumbnailArrived(const skein::CameraFileRef& file, const QByteArray& jpeg);
    /** All bytes are in the staging file: show it now. */
    void received(const QString& stagingPath, const skein::CameraFileRef& file);
    /** The photograph has its name; it was shown from @p stagingPath until now (empty: it was
     * imported from the card, and not shown). */
    void committed(const QString& stagingPath, const QString& path);
    void pendingCountChanged(int count);
    /** isIdle() became true. */
    void idle();
    /** One of several cameras has nothing on its way any more. */
    void cameraIdle();
    /**
     * A sentence for the photographer: about a photograph, about live view, or what the camera says
     * by Camera::notice() and Camera::connectionLost() (no need to connect to those as well). Of
     * several cameras it begins with the name.
     */
    void problem(const skein::Error& error);
    /** What problem() told is out of date: the photograph was saved after all, or the like. */
    void solved(const skein::Error& error);

private:
    void renewStaging();
    void wire(TetheredCamera& camera);

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
