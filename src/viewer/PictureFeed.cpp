// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PictureFeed.h"

#include "image/ImageLoader.h"
#include "viewer/ImageView.h"

namespace skein {

PictureFeed::PictureFeed(ImageLoader& loader, ImageView& view, QObject* parent)
    : QObject(parent)
    , m_loader(loader)
    , m_view(view)
{
    connect(&loader, &ImageLoader::loaded, this, [this](const LoadedImage& image) {
        if (image.path != m_path || m_path.isEmpty()) {
            return;
        }
        const ShownPicture shown = m_view.shownPicture();
        const bool isSame = shown.path == m_path && !m_isRenewed;
        const bool isNoBetter =
            shown.image.width() >= image.image.width() || m_view.hasEnoughPixels();
        if (isSame && isNoBetter && m_view.note().isEmpty()) {
            return; // Somebody else asked for a smaller one, or for more than can be seen here.
        }
        m_isRenewed = false;
        m_failure.clear();
        m_view.setPicture(image.path, image.image, image.fullSize, image.profile);
        m_view.setVideo(image.video);
        m_view.setNote(image.problem);
        Q_EMIT changed();
    });
    connect(&loader, &ImageLoader::failed, this, [this](const QString& path, const Error& error) {
        if (path != m_path || m_path.isEmpty()) {
            return;
        }
        if (m_view.picturePath() == m_path && m_view.hasPicture()) {
            m_view.setNote(error.message); // A worse stage of it is shown: better than nothing.
        } else {
            m_failure = error.message;
            m_view.clearPicture();
            Q_EMIT changed();
        }
    });
    connect(&view, &ImageView::heldChanged, this,
        [this] { m_loader.setHeld(this, m_view.heldImages()); });
    connect(&view, &ImageView::pixelsWanted, this, [this](QSize pixels) {
        if (!m_path.isEmpty() && m_view.picturePath() == m_path) {
            m_loader.request(m_path, pixels, ImageLoader::Priority::Visible);
        }
    });
}

void PictureFeed::show(const QString& path)
{
    if (path == m_path) {
        return;
    }
    m_path = path;
    m_failure.clear();
    if (path.isEmpty()) {
        m_view.clearPicture();
        Q_EMIT changed();
        return;
    }
    request();
}

void PictureFeed::rename(const QString& from, const QString& to)
{
    if (m_path == from && !from.isEmpty()) {
        m_path = to;
        m_view.renamePicture(from, to);
        Q_EMIT changed();
    }
}

void PictureFeed::reload()
{
    if (!m_path.isEmpty()) {
        m_isRenewed = true;
        m_view.rereadPicture(m_path);
        request();
    }
}

void PictureFeed::request()
{
    // Not Current: that would take the main window's picture out of its hands.
    m_loader.request(m_path, m_view.expect(m_path), ImageLoader::Priority::Visible);
}

} // namespace skein
