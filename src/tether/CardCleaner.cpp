// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardCleaner.h"

#include "base/Background.h"
#include "tether/CardFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace skein {

namespace {

/** Size of the file as the disk has it; -1 when it is not there. Looked up on a pool thread. */
QFuture<qint64> sizeOnDisk(const QString& path)
{
    auto promise = std::make_shared<QPromise<qint64>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        const QFileInfo file(path);
        promise->addResult(file.isFile() ? file.size() : -1);
        promise->finish();
    });
    return promise->future();
}

} // namespace

void CardCleaner::setCamera(Camera* camera, quint64 link)
{
    m_camera = camera;
    m_link = link;
}

void CardCleaner::clean(const IngestPhoto& photo, const QString& path)
{
    ++m_running;
    whenAnswered(sizeOnDisk(path), this, [this, photo, path](qint64 size) {
        const bool whole = size >= 0 && size == photo.received.size && size == photo.entry.size;
        if (!whole) {
            keep(photo, path,
                {ErrorKind::Io, tr("Its size on the disk is not the size it has in the camera."),
                    QString::number(size)});
            return;
        }
        deleteChecked(photo, path);
    });
}

void CardCleaner::deleteChecked(const IngestPhoto& photo, const QString& path)
{
    if (!m_camera || photo.link != m_link) {
        leave(photo, path,
            {ErrorKind::Disconnected, tr("The camera was disconnected in between."), {}});
        return;
    }
    m_camera->deleteFile(photo.entry.file)
        .then(this, [this, photo, path](const Result<void>& result) {
            if (result) {
                Q_EMIT deleted(photo);
                finishOne();
            } else if (isRefusal(result.error().kind)) {
                // The host has tried a busy camera again for a while before it says so.
                keep(photo, path, result.error());
            } else {
                leave(photo, path, result.error());
            }
        });
}

void CardCleaner::keep(const IngestPhoto& photo, const QString& path, const Error& reason)
{
    Q_EMIT kept(photo);
    leave(photo, path, reason);
}

void CardCleaner::leave(const IngestPhoto& photo, const QString& path, const Error& reason)
{
    Q_EMIT problem({reason.kind,
        tr("%1 is saved as %2, but was not deleted from the camera. %3")
            .arg(photo.entry.file.name, QDir::toNativeSeparators(path), reason.message),
        reason.detail});
    finishOne();
}

void CardCleaner::finishOne()
{
    if (--m_running == 0) {
        Q_EMIT idle();
    }
}

} // namespace skein
