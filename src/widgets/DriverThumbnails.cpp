// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DriverThumbnails.h"

#include "image/ThumbnailLoader.h"

#include <QImage>

namespace skein {

DriverThumbnails::DriverThumbnails(ThumbnailLoader& thumbnails, QObject* parent)
    : QObject(parent)
    , m_thumbnails(thumbnails)
{}

void DriverThumbnails::noteArriving(const CameraFileRef& file, const QString& stagingPath)
{
    m_staging.insert(file, stagingPath);
}

void DriverThumbnails::show(const CameraFileRef& file, const QByteArray& jpeg)
{
    const QString staging = m_staging.value(file);
    if (staging.isEmpty()) {
        return;
    }
    m_decoder.start(0, [this, self = QPointer<QObject>(this), staging, jpeg](const CancelToken&) {
        const QImage image = QImage::fromData(jpeg, "JPEG");
        if (!image.isNull()) {
            callIfThere(self, [this, staging, image] { m_thumbnails.provide(staging, image); });
        }
    });
}

} // namespace skein
