// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImagePool.h"
#include "wire/CameraFile.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

namespace skein {

class ThumbnailLoader;

/**
 * Hands the small pictures that the camera's driver sends ahead to the thumbnails, decoded on
 * another thread. Borrows the loader, which must outlive it. Lives on the GUI thread.
 */
class DriverThumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit DriverThumbnails(ThumbnailLoader& thumbnails, QObject* parent = nullptr);

    /** @p file is on its way, and lies at @p stagingPath as far as it is there. */
    void noteArriving(const CameraFileRef& file, const QString& stagingPath);
    void noteArrived(const CameraFileRef& file) { m_staging.remove(file); }
    void clear() { m_staging.clear(); }
    /** Of files that are not on their way nothing is shown. */
    void show(const CameraFileRef& file, const QByteArray& jpeg);

private:
    ThumbnailLoader& m_thumbnails;
    ImagePool m_decoder{1, 0};
    QHash<CameraFileRef, QString> m_staging; ///< Files on their way.
};

} // namespace skein
