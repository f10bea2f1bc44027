// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PicturePresenter.h"

#include "image/ShownName.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "viewer/ImageView.h"
#include "widgets/LiveReturn.h"
#include "widgets/ShotSelection.h"
#include "widgets/WalkingOrder.h"

#include <QEvent>
#include <algorithm>

namespace skein {

PicturePresenter::PicturePresenter(SessionController& controller, SessionBrowser& browser,
    ShotSelection& selection, ImageView& view, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_browser(browser)
    , m_selection(selection)
    , m_shots(selection.shots())
    , m_view(view)
{
    followController();
    followBrowser();
    view.installEventFilter(this);
    connect(&m_loader, &ImageLoader::loaded, this, &PicturePresenter::onLoaded);
    connect(&m_loader, &ImageLoader::failed, this, &PicturePresenter::onFailed);
    connect(&view, &ImageView::heldChanged, this,
        [this] { m_loader.setHeld(this, m_view.heldImages()); });
    connect(&view, &ImageView::pixelsWanted, this, [this](QSize pixels) {
        if (m_view.picturePath() == m_current) {
            m_loader.request(m_current, pixels);
        }
    });
}

void PicturePresenter::followBrowser()
{
    connect(&m_shots, &ShotModel::rowsInserted, this, &PicturePresenter::onRowsInserted);
    connect(&m_shots, &ShotModel::rowsRemoved, this, &PicturePresenter::onRowsRemoved);
    connect(&m_shots, &ShotModel::dataChanged, this, &PicturePresenter::onFilesChanged);
    connect(&m_shots, &ShotModel::countChanged, this, &PicturePresenter::onCountChanged);
    connect(&m_shots, &ShotModel::contentsChanged, this, [this](const QString& path) {
        m_loader.forget(path);
        m_thumbnails.forget(path);
        m_shots.showFault(path, ShotModel::Finder::Thumbnail, {});
        m_shots.showFault(path, ShotModel::Finder::Picture, {});
        Q_EMIT renewed(path);
        m_view.rereadPicture(path);
        if (path == m_current) {
            request(path);
        }
    });
    connect(&m_browser, &SessionBrowser::renamed, this, &PicturePresenter::onRenamed);
    connect(&m_browser, &SessionBrowser::restored, this, &PicturePresenter::onRestored);
    connect(&m_selection, &ShotSelection::pathSelected, this, &PicturePresenter::onChosen);
    connect(&m_firstLook, &FirstLook::newestKnown, this,
        [this](const QString& path, const QString& shown) {
            if (m_current == shown && m_view.viewState() == ViewState() &&
                m_selection.selectPath(path)) {
                show(path); // Nobody has looked closely at the other one yet.
            }
        });
}

void PicturePresenter::onChosen(const QString& path)
{
    if (path.isEmpty() || path == m_current) {
        return;
    }
    m_awaitedRow.clear();
    m_returning.clear();
    if (m_liveReturn != nullptr) {
        m_liveReturn->giveUp();
    }
    m_controller.stopPreview(); // Whoever picks a picture wants to see it.
    show(path);
}

void PicturePresenter::onRenamed(const QString& oldPath, const QString& newPath)
{
    m_loader.rename(oldPath, newPath);
    m_thumbnails.rename(oldPath, newPath);
    m_view.renamePicture(oldPath, newPath);
    // Where nothing is known, the shot keeps what it has brought along.
    if (const QString fault = m_thumbnails.fault(newPath); !fault.isEmpty()) {
        m_shots.showFault(newPath, ShotModel::Finder::Thumbnail, fault);
    }
    Q_EMIT renewed(newPath); // Something else may have been called so, or nothing at all.
    m_unseen.rename(oldPath, newPath);
    if (m_current == oldPath) {
        m_current = newPath;
        // Its row stays; only where it does not, it has to be found again.
        if (m_selection.currentPath() != newPath && !m_selection.selectPath(newPath)) {
            m_awaitedRow = newPath;
            noteHidden();
        }
        if (!m_failure.isEmpty()) {
            show(newPath); // Perhaps it was only looked for by its old name.
        }
        Q_EMIT changed();
    } else if (m_removed == oldPath) {
        bringBack(newPath);
    }
}

/** The JPEG of a pair may go alone: its shot stays, with another file to show. */
void PicturePresenter::onFilesChanged()
{
    showReturning(); // Its RAW may have had a row before.
    if (!isLost()) {
        return;
    }
    // Later: it may be about to get its new name.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isLost()) {
                m_loader.forget(m_current);
                m_awaitedRow.clear();
                m_hidden.clear();
                show(m_selection.currentPath());
            }
        },
        Qt::QueuedConnection);
}

/** A shot without a row, because the filter hides it, goes without rowsRemoved(). */
void PicturePresenter::onCountChanged()
{
    if (!m_awaitedRow.isEmpty() && m_shots.find(m_awaitedRow) != nullptr) {
        m_hidden = m_awaitedRow;
    }
    onFilesChanged();
    noteHidden();
    Q_EMIT changed();
}

bool PicturePresenter::isHidden() const
{
    return m_shots.find(m_current) != nullptr && m_shots.rowOf(m_current) < 0;
}

/** What is still selected is not what the photographer sees. */
void PicturePresenter::noteHidden()
{
    if (m_current == m_awaitedRow && isHidden()) {
        m_selection.clear();
    }
}

bool PicturePresenter::isOnItsWay() const
{
    const bool isAwaited =
        m_awaitedRow == m_current && (m_hidden != m_current || m_shots.find(m_current) != nullptr);
    return isAwaited || m_current.startsWith(m_controller.session().stagingFolder());
}

bool PicturePresenter::isLost() const
{
    return !m_current.isEmpty() && !isOnItsWay() && m_shots.find(m_current) == nullptr;
}

/** Of several the one that was looked at when they went. */
void PicturePresenter::onRestored(const QStringList& paths)
{
    const auto left =
        std::ranges::find_if(paths, [this](const QString& path) { return m_left.contains(path); });
    // While several go, what is looked at moves from one to the next.
    const QString other = paths.contains(m_removed) ? m_removed : paths.value(0);
    bringBack(left != paths.cend() ? *left : other);
}

void PicturePresenter::bringBack(const QString& path)
{
    m_returning = path;
    showReturning();
}

void PicturePresenter::showReturning()
{
    if (!m_returning.isEmpty() && m_selection.selectPath(m_returning)) {
        m_returning.clear();
        show(m_selection.currentPath());
    }
}

void PicturePresenter::setFollowing(bool follow)
{
    m_following = follow;
    if (follow && !m_unseen.isEmpty()) {
        showNewest();
    }
}

void PicturePresenter::showNewest()
{
    const int newest = newestRow(m_shots);
    m_unseen.clear();
    Q_EMIT unseenChanged(0);
    if (newest >= 0 && m_selection.selectPath(m_shots.shot(newest).path())) {
        onChosen(m_selection.currentPath());
    }
}

bool PicturePresenter::isAllHidden() const
{
    return m_shots.rowCount() == 0 && m_shots.shotCount() > 0;
}

bool PicturePresenter::isHeld() const
{
    // Several selected shots are about to be rated or thrown away: an arrival must not change
    // which.
    const bool severalSelected = m_selection.selectedPaths().size() > 1;
    return (!m_following || severalSelected) && !m_current.isEmpty();
}

void PicturePresenter::noteUnseen(const QString& path)
{
    m_unseen.note(path);
    Q_EMIT unseenChanged(unseenCount());
}

void PicturePresenter::noteSeen(const QString& path)
{
    if (m_unseen.see(path)) {
        Q_EMIT unseenChanged(unseenCount());
    }
}

void PicturePresenter::show(const QString& path)
{
    m_current = path;
    m_failure.clear();
    if (path.isEmpty()) {
        m_view.clearPicture();
    } else {
        request(path);
        prefetchNeighbours();
        noteSeen(path);
    }
    Q_EMIT changed();
}

void PicturePresenter::request(const QString& path)
{
    if (m_view.picturePath() != path) {
        const QString name = shownName(path);
        m_view.setLoading(name.isEmpty() ? tr("Reading the new photograph…")
                                         //: %1 is the name of a file
                                         : tr("Reading %1…").arg(name));
    }
    m_loader.request(path, m_view.expect(path));
}

bool PicturePresenter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && event->type() == QEvent::Show && !m_current.isEmpty()) {
        prefetchNeighbours();
    }
    return QObject::eventFilter(watched, event);
}

void PicturePresenter::prefetchNeighbours()
{
    if (!m_view.isVisible()) {
        m_loader.prefetch({}, {}); // The grid covers it: thumbnails need the processors.
        return;
    }
    const int row = m_shots.rowOf(m_current);
    m_loader.prefetch(
        neighboursInWalkingOrder(m_shots, row, m_selection.direction()), m_view.devicePixels());
}

void PicturePresenter::onLoaded(const LoadedImage& image)
{
    if (image.path != m_current) {
        return;
    }
    m_failure.clear();
    m_view.setPicture(image.path, image.image, image.fullSize, image.profile);
    m_view.setNote(image.problem);
    m_view.setVideo(image.video);
    // A part of it may be what was there while the file came from the camera: the whole one that
    // follows says so. Its previews say nothing.
    if (image.partial || image.stage >= ImageStage::View) {
        m_shots.showFault(
            image.path, ShotModel::Finder::Picture, image.partial ? image.problem : QString());
    }
    Q_EMIT changed();
}

void PicturePresenter::onFailed(const QString& path, const Error& error)
{
    if (path != m_current || path == m_partial) {
        return; // Of what is not whole yet nothing is told: it may come to be.
    }
    if (m_view.picturePath() == path && m_view.hasPicture()) {
        m_view.setNote(error.message); // A worse stage of it is shown: better than nothing.
        if (error.kind != ErrorKind::NotFound) { // It may be about to get another name.
            m_shots.showFault(path, ShotModel::Finder::Picture, error.message);
        }
        return;
    }
    m_failure = error.message;
    m_view.clearPicture();
    Q_EMIT changed();
}

void PicturePresenter::onRowsInserted()
{
    showReturning();
    if (!m_awaitedRow.isEmpty() && m_selection.selectPath(m_awaitedRow)) {
        m_awaitedRow.clear();
        prefetchNeighbours();
    }
    showFirst();
    Q_EMIT changed();
}

void PicturePresenter::showFirst()
{
    if (m_shots.rowCount() == 0 || !m_current.isEmpty()) {
        return;
    }
    // A filter that hid all is gone: back to the one that was looked at.
    const int before = m_firstRows ? -1 : m_shots.rowOf(m_removed);
    m_firstRows = false;
    m_selection.selectPath(before >= 0 ? m_shots.shot(before).path() : m_firstLook.begin());
    show(m_selection.currentPath());
}

void PicturePresenter::onRowsRemoved()
{
    const bool gone = !m_current.isEmpty() && !isOnItsWay() && m_shots.rowOf(m_current) < 0;
    if (gone) {
        m_removed = m_current;
        if (m_shots.find(m_current) == nullptr) {
            m_loader.forget(m_current);
        }
        show(m_selection.currentPath()); // It moved to a neighbour; empty when none is left.
    }
    Q_EMIT changed();
}

} // namespace skein
