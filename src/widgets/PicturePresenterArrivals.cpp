// SPDX-License-Identifier: GPL-3.0-or-later
// What a PicturePresenter makes of photographs on their way from the camera.
#include "camera/Camera.h"
#include "session/Session.h"
#include "session/ShotModel.h"
#include "tether/EachCamera.h"
#include "tether/TetheredCamera.h"
#include "viewer/ImageView.h"
#include "widgets/LiveReturn.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ShotSelection.h"

#include <utility>

namespace skein {

void PicturePresenter::followController()
{
    connect(&m_controller, &SessionController::incoming, this, &PicturePresenter::onIncoming);
    connect(&m_controller, &SessionController::thumbnailArrived, &m_driverThumbnails,
        &DriverThumbnails::show);
    connect(&m_controller, &SessionController::received, this, &PicturePresenter::onReceived);
    connect(&m_controller, &SessionController::committed, this, &PicturePresenter::onCommitted);
    connect(&m_arrivals, &Arrivals::countChanged, this, &PicturePresenter::onArrivalCount);
    connect(&m_controller, &SessionController::previewingChanged, this, &PicturePresenter::changed);
    followEachCamera(m_controller, this, [this](TetheredCamera& place) {
        if (const Camera* camera = place.camera()) {
            connect(camera, &Camera::stateChanged, this, [this](Camera::State state) {
                if (state == Camera::State::Recovering || state == Camera::State::Disconnected) {
                    dropPartial(); // If it was another camera's, there is soon more to see of it.
                }
            });
        }
    });
    connect(&m_controller.session(), &Session::folderChanged, this, [this] {
        m_firstRows = true;
        m_unseen.clear();
        m_awaitedRow.clear();
        m_hidden.clear();
        m_partial.clear();
        m_returning.clear();
        m_left.clear();
        Q_EMIT unseenChanged(0);
        show({});
        showFirst();
    });
}

QString PicturePresenter::shotOf(const CameraFileRef& file)
{
    // Folders begin with a slash; before it stands which of several cameras it is.
    const qsizetype slash = file.folder.indexOf(u'/');
    return file.folder.left(std::max<qsizetype>(0, slash)) + UnseenShots::nameOf(file.name);
}

void PicturePresenter::onIncoming(const IncomingStatus& status)
{
    if (!status.stagingPath.isEmpty()) {
        m_driverThumbnails.noteArriving(status.file, status.stagingPath);
        showEarly(status);
    }
}

void PicturePresenter::showEarly(const IncomingStatus& status)
{
    if (isHeld() || m_shownShot == shotOf(status.file) || !m_early.isDue(status)) {
        return;
    }
    if (m_current == status.stagingPath) {
        request(m_current);
    } else if (!m_controller.isPreviewing()) {
        m_partial = status.stagingPath;
        show(status.stagingPath);
    }
}

void PicturePresenter::dropPartial()
{
    if (const QString partial = std::exchange(m_partial, {});
        !partial.isEmpty() && m_current == partial) {
        m_early.reset();
        m_loader.forget(partial);
        show(m_selection.currentPath());
    }
}

void PicturePresenter::onArrivalCount(int count)
{
    const bool lost =
        count == 0 && m_awaitedRow.isEmpty() &&
        m_current.startsWith(m_controller.session().stagingFolder() + QLatin1Char('/'));
    if (lost) {
        show(m_selection.currentPath()); // Cancelled, or it could not be saved.
    }
    if (count == 0) {
        m_driverThumbnails.clear();
        m_shownShot.clear();
        m_early.reset();
    }
}

void PicturePresenter::onReceived(const QString& stagingPath, const CameraFileRef& file)
{
    m_driverThumbnails.noteArrived(file);
    if (m_partial == stagingPath) {
        m_partial.clear();
    }
    m_view.rereadPicture(stagingPath); // It is complete now.
    if (m_current == stagingPath) {
        request(stagingPath); // What was read of it while it came was a part.
    }
    const bool second = !m_shownShot.isEmpty() && m_shownShot == shotOf(file);
    if (second) {
        return; // The other file of the same shot is in the viewer already.
    }
    m_shownShot = shotOf(file);
    if (isHeld()) {
        return; // It appears in the strip, and is counted when it has its name.
    }
    // The new photograph is what everybody wants to see now.
    if (m_liveReturn != nullptr) {
        m_liveReturn->makeWay();
    } else {
        m_controller.stopPreview();
    }
    show(stagingPath);
}

void PicturePresenter::onCommitted(const QString& stagingPath, const QString& path)
{
    if (!stagingPath.isEmpty()) { // Else it may be just being read under its name.
        m_loader.rename(stagingPath, path);
        m_thumbnails.rename(stagingPath, path);
        m_view.renamePicture(stagingPath, path);
    }
    if (stagingPath.isEmpty() || m_current != stagingPath) {
        if (isHeld()) {
            noteUnseen(path);
        }
        return; // Something else is being looked at.
    }
    m_current = path;
    selectCurrent();
}

void PicturePresenter::choose(const QString& path)
{
    show(path);
    selectCurrent();
}

void PicturePresenter::selectCurrent()
{
    m_firstRows = false;
    if (!m_selection.selectPath(m_current)) {
        m_awaitedRow = m_current;
        m_hidden = m_shots.find(m_current) != nullptr ? m_current : QString();
        noteHidden();
    }
    Q_EMIT changed();
}

} // namespace skein
