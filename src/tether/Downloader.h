// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace skein {

/**
 * Fetches one file at a time from the camera into the staging folder. When that takes long, it asks
 * for the driver's thumbnail in between, so that there is something to look at; a quick transfer
 * is never delayed by it. Lives on the GUI thread; borrows the camera until setCamera().
 */
class Downloader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** The answer of a download from the former camera is no longer waited for. */
    void setCamera(Camera* camera);
    [[nodiscard]] bool isRunning() const { return m_photo != 0; }
    /** Begins the download for the photograph with the id @p id; none may be running. */
    void start(quint64 id, const CameraFileRef& file, Haste haste = Haste::AtOnce);
    /** Stops the running download; finished() follows with ErrorKind::Cancelled. */
    void cancel();

Q_SIGNALS:
    void progressed(const skein::TransferProgress& progress);
    void thumbnailArrived(const skein::CameraFileRef& file, const QByteArray& jpeg);
    void finished(quint64 photo, const skein::Result<skein::ReceivedFile>& result);

private:
    void onProgress(const TransferProgress& progress);
    void fetchThumbnail();

    QPointer<Camera> m_camera;
    quint64 m_photo = 0; ///< 0: nothing is running.
    CameraFileRef m_file;
    QElapsedTimer m_running;
    bool m_thumbnailAsked = false;
};

} // namespace skein
