// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/ImageLoader.h"
#include "image/ThumbnailLoader.h"
#include "tether/SessionController.h"
#include "wire/CameraFile.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QString>

namespace skein {

class Filmstrip;
class ImageView;
class Session;

/**
 * Decides which still is in the viewer: the one chosen in the filmstrip, or the one that has just
 * arrived, shown from its staging file at once and followed when it gets its name.
 * Lives on the GUI thread; borrows all four, which must outlive it.
 */
class PicturePresenter final : public QObject
{
    Q_OBJECT

public:
    PicturePresenter(SessionController& controller, ImageView& view, Filmstrip& filmstrip,
        QObject* parent = nullptr);

    /** The file that is, or is about to be, in the viewer; empty for none. */
    [[nodiscard]] QString currentPath() const { return m_current; }
    /** Why the current file cannot be shown; empty when it can. */
    [[nodiscard]] QString failure() const { return m_failure; }

Q_SIGNALS:
    /** currentPath(), failure() or whether there is a picture at all changed. */
    void changed();

private:
    void show(const QString& path);
    void showEarly(const IncomingStatus& status);
    void onPendingCount(int count);
    void request(const QString& path);
    void onIncoming(const IncomingStatus& status);
    void onThumbnail(const CameraFileRef& file, const QByteArray& jpeg);
    void onReceived(const QString& stagingPath, const CameraFileRef& file);
    void onCommitted(const QString& stagingPath, const QString& path);
    void onLoaded(const LoadedImage& image);
    void onFailed(const QString& path, const Error& error);
    void onRowsInserted();
    void onRowsRemoved();
    void showNewest();
    void prefetchAround(const QString& path);

    SessionController& m_controller;
    ImageView& m_view;
    Filmstrip& m_filmstrip;
    ImageLoader m_loader;
    ThumbnailLoader m_thumbnails;
    QString m_current;
    QString m_failure;
    /** A committed picture whose row is not there yet; selected when it comes. */
    QString m_awaitedRow;
    QString m_shownShot; ///< Base name of the newest arrival: its RAW must not cover its JPEG.
    QHash<CameraFileRef, QString> m_staging; ///< Files on their way.
    /** The slow transfer whose first bytes may hold a preview already. */
    QString m_earlyPath;
    qint64 m_earlyBytes = 0; ///< So much must be there before it is worth another look.
    QElapsedTimer m_earlySince;
    bool m_firstRows = true; ///< The session was just opened: show its newest picture.
};

} // namespace skein
