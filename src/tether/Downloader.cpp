// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/Downloader.h"

#include "base/Logging.h"

namespace skein {

namespace {

/** Transfers that would be over before this are left alone: the photograph itself comes sooner. */
constexpr qint64 slowTransferMs = 400;

} // namespace

void Downloader::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    m_photo = 0;
    if (camera) {
        connect(camera, &Camera::transferProgress, this, &Downloader::onProgress);
    }
}

void Downloader::start(quint64 id, const CameraFileRef& file, Haste haste)
{
    Q_ASSERT(m_camera && !isRunning());
    m_photo = id;
    m_file = file;
    m_thumbnailAsked = haste == Haste::WhenIdle; // Nobody waits to see it.
    m_running.start();
    m_camera->download(file, haste).then(this, [this, id](const Result<ReceivedFile>& result) {
        if (m_photo == id) {
            m_photo = 0;
            Q_EMIT finished(id, result);
        }
    });
}

void Downloader::cancel()
{
    if (m_camera && isRunning()) {
        m_camera->cancelDownload(m_file);
    }
}

void Downloader::onProgress(const TransferProgress& progress)
{
    if (!isRunning() || progress.file != m_file) {
        return;
    }
    Q_EMIT progressed(progress);
    const bool restIsLong = progress.total <= 0 || progress.done < progress.total / 2;
    if (!m_thumbnailAsked && restIsLong && m_running.elapsed() >= slowTransferMs) {
        fetchThumbnail();
    }
}

void Downloader::fetchThumbnail()
{
    m_thumbnailAsked = true;
    m_camera->fetchThumbnail(m_file).then(
        this, [this, file = m_file](const Result<QByteArray>& jpeg) {
            if (jpeg && !jpeg->isEmpty()) {
                Q_EMIT thumbnailArrived(file, *jpeg);
            } else if (!jpeg) {
                qCDebug(lcTether) << "no thumbnail of" << file.name << jpeg.error().detail;
            }
        });
}

} // namespace skein
