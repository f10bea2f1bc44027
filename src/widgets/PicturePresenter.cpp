// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PicturePresenter.h"

#include "session/Session.h"
#include "session/SessionModel.h"
#include "widgets/Filmstrip.h"
#include "widgets/ImageView.h"

#include <QFileInfo>

namespace skein {

namespace {

/** A transfer that takes longer than this shows its embedded preview before it is complete. */
constexpr qint64 slowTransferMs = 400;
/** Header, thumbnail and the preview of most files. */
constexpr qint64 firstLookBytes = 512 * 1024;

QString shotOf(const CameraFileRef& file)
{
    return QFileInfo(file.name).completeBaseName();
}

} // namespace

PicturePresenter::PicturePresenter(
    SessionController& controller, ImageView& view, Filmstrip& filmstrip, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_view(view)
    , m_filmstrip(filmstrip)
{
    SessionModel* model = controller.session().model();
    filmstrip.setSources(model, &m_thumbnails);

    connect(&controller, &SessionController::incoming, this, &PicturePresenter::onIncoming);
    connect(
        &controller, &SessionController::thumbnailArrived, this, &PicturePresenter::onThumbnail);
    connect(&controller, &SessionController::received, this, &PicturePresenter::onReceived);
    connect(&controller, &SessionController::committed, this, &PicturePresenter::onCommitted);
    connect(&controller, &SessionController::pendingCountChanged, this,
        &PicturePresenter::onPendingCount);
    connect(&controller.session(), &Session::folderChanged, this, [this] {
        m_firstRows = true;
        show({});
        showNewest();
    });
    connect(model, &SessionModel::rowsInserted, this, &PicturePresenter::onRowsInserted);
    connect(model, &SessionModel::rowsRemoved, this, &PicturePresenter::onRowsRemoved);
    connect(model, &SessionModel::modelReset, this, &PicturePresenter::onRowsRemoved);
    connect(model, &SessionModel::contentsChanged, this, [this](const QString& path) {
        m_loader.forget(path);
        if (path == m_current) {
            request(path);
        }
    });
    connect(&filmstrip, &Filmstrip::pathSelected, this, [this](const QString& path) {
        if (path.isEmpty() || path == m_current) {
            return;
        }
        m_awaitedRow.clear();
        if (m_controller.isPreviewing()) {
            m_controller.stopPreview(); // Whoever picks a picture wants to see it.
        }
        show(path);
    });
    connect(&m_loader, &ImageLoader::loaded, this, &PicturePresenter::onLoaded);
    connect(&m_loader, &ImageLoader::failed, this, &PicturePresenter::onFailed);
    connect(&view, &ImageView::pixelsWanted, this, [this](QSize pixels) {
        if (m_view.picturePath() == m_current) {
            m_loader.request(m_current, pixels);
        }
    });
}

void PicturePresenter::show(const QString& path)
{
    m_current = path;
    m_failure.clear();
    if (path.isEmpty()) {
        m_view.clearPicture();
    } else {
        request(path);
        prefetchAround(path);
    }
    Q_EMIT changed();
}

void PicturePresenter::request(const QString& path)
{
    m_loader.request(path, m_view.isFit() ? m_view.devicePixels() : QSize());
}

void PicturePresenter::prefetchAround(const QString& path)
{
    const SessionModel* model = m_controller.session().model();
    const int row = model->rowOf(path);
    for (const int neighbour : {row + 1, row - 1}) {
        if (row >= 0 && neighbour >= 0 && neighbour < model->rowCount()) {
            m_loader.request(model->item(neighbour).path, m_view.devicePixels(),
                ImageLoader::Priority::Prefetch);
        }
    }
}

void PicturePresenter::onIncoming(const IncomingStatus& status)
{
    if (!status.stagingPath.isEmpty()) {
        m_staging.insert(status.file, status.stagingPath);
        showEarly(status);
    }
}

void PicturePresenter::showEarly(const IncomingStatus& status)
{
    if (m_earlyPath != status.stagingPath) {
        m_earlyPath = status.stagingPath;
        m_earlyBytes = firstLookBytes;
        m_earlySince.start();
        return;
    }
    const bool worthIt = status.done >= m_earlyBytes && m_earlySince.elapsed() >= slowTransferMs &&
                         status.done < status.total && m_shownShot.isEmpty();
    if (!worthIt) {
        return;
    }
    m_earlyBytes = status.done * 4;
    if (m_current == status.stagingPath) {
        request(m_current);
    } else if (!m_controller.isPreviewing()) {
        show(status.stagingPath);
    }
}

void PicturePresenter::onPendingCount(int count)
{
    const bool lost =
        count == 0 && m_awaitedRow.isEmpty() &&
        m_current.startsWith(m_controller.session().stagingFolder() + QLatin1Char('/'));
    if (lost) {
        show(m_filmstrip.currentPath()); // Cancelled, or it could not be saved.
    }
    if (count == 0) {
        m_staging.clear();
        m_shownShot.clear();
        m_earlyPath.clear();
    }
}

void PicturePresenter::onThumbnail(const CameraFileRef& file, const QByteArray& jpeg)
{
    const QString staging = m_staging.value(file);
    const QImage image = QImage::fromData(jpeg, "JPEG");
    if (!staging.isEmpty() && !image.isNull()) {
        m_thumbnails.provide(staging, image);
    }
}

void PicturePresenter::onReceived(const QString& stagingPath, const CameraFileRef& file)
{
    m_staging.remove(file);
    const bool second = !m_shownShot.isEmpty() && m_shownShot == shotOf(file);
    if (second) {
        return; // The other file of the same shot is in the viewer already.
    }
    m_shownShot = shotOf(file);
    if (m_controller.isPreviewing()) {
        m_controller.stopPreview(); // The new photograph is what everybody wants to see now.
    }
    show(stagingPath);
}

void PicturePresenter::onCommitted(const QString& stagingPath, const QString& path)
{
    m_loader.rename(stagingPath, path);
    m_thumbnails.rename(stagingPath, path);
    m_view.renamePicture(stagingPath, path);
    if (m_current != stagingPath) {
        return; // Something else is being looked at.
    }
    m_current = path;
    m_firstRows = false;
    m_shownShot.clear();
    if (!m_filmstrip.selectPath(path)) {
        m_awaitedRow = path;
    }
    Q_EMIT changed();
}

void PicturePresenter::onLoaded(const LoadedImage& image)
{
    if (image.path != m_current) {
        return;
    }
    m_failure.clear();
    m_view.setPicture(image.path, image.image, image.fullSize);
    Q_EMIT changed();
}

void PicturePresenter::onFailed(const QString& path, const Error& error)
{
    if (path != m_current || m_view.picturePath() == path) {
        return; // A worse stage of it is shown; better than a sentence.
    }
    m_failure = error.message;
    m_view.clearPicture();
    Q_EMIT changed();
}

void PicturePresenter::onRowsInserted()
{
    if (!m_awaitedRow.isEmpty() && m_filmstrip.selectPath(m_awaitedRow)) {
        m_awaitedRow.clear();
    }
    showNewest();
    Q_EMIT changed();
}

void PicturePresenter::showNewest()
{
    const SessionModel* model = m_controller.session().model();
    if (!m_firstRows || model->rowCount() == 0 || !m_current.isEmpty()) {
        return;
    }
    m_firstRows = false;
    const QString newest = model->item(model->rowCount() - 1).path;
    m_filmstrip.selectPath(newest);
    show(newest);
}

void PicturePresenter::onRowsRemoved()
{
    const SessionModel* model = m_controller.session().model();
    const QString selected = m_filmstrip.currentPath();
    const bool onItsWay =
        m_awaitedRow == m_current || m_current.startsWith(m_controller.session().stagingFolder());
    const bool gone = !m_current.isEmpty() && !onItsWay && model->rowOf(m_current) < 0;
    if (gone) {
        m_loader.forget(m_current);
        show(selected); // The strip has moved to a neighbour; empty when none is left.
    }
    Q_EMIT changed();
}

} // namespace skein
