// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewMirror.h"

#include "image/ImageLoader.h"
#include "viewer/ImageView.h"

namespace skein {

ViewMirror::ViewMirror(ImageView& original, ImageView& copy, ImageLoader& loader, QObject* parent)
    : QObject(parent)
    , m_original(&original)
    , m_copy(copy)
{
    connect(&original, &ImageView::pictureChanged, this, &ViewMirror::follow);
    connect(&original, &ImageView::pictureRenamed, &copy, &ImageView::renamePicture);
    connect(&original, &ImageView::pictureReread, &copy, &ImageView::rereadPicture);
    connect(&original, &ImageView::noteChanged, &copy, &ImageView::setNote);
    connect(&loader, &ImageLoader::loaded, this, &ViewMirror::take);
    connect(&copy, &ImageView::pixelsWanted, this, [this, &loader](QSize pixels) {
        loader.request(m_copy.picturePath(), pixels, ImageLoader::Priority::Visible);
    });
    connect(&copy, &ImageView::zoomChanged, this, &ViewMirror::tellNeed);
    follow();
    tellNeed();
}

ViewMirror::~ViewMirror()
{
    if (m_original) {
        m_original->setAlsoWanted({});
    }
}

void ViewMirror::tellNeed()
{
    if (m_original) {
        m_original->setAlsoWanted(m_copy.wantedPixels());
    }
}

void ViewMirror::follow()
{
    const ShownPicture shown = m_original->shownPicture();
    m_copy.setLive(shown.live);
    if (shown.live) {
        m_copy.setLiveFrame(shown.image, shown.fullSize, shown.overlays);
        return;
    }
    if (shown.image.isNull()) {
        m_copy.clearPicture();
        return;
    }
    // Also with no more pixels: the file may have been changed, or have been incomplete.
    if (m_copy.picturePath() != shown.path || m_followed != shown.image.cacheKey()) {
        m_followed = shown.image.cacheKey();
        m_copy.setPicture(shown.path, shown.image, shown.fullSize, m_original->profile());
        m_copy.setNote(m_original->note());
    }
}

void ViewMirror::take(const LoadedImage& image)
{
    const ShownPicture shown = m_copy.shownPicture();
    if (!shown.live && image.path == shown.path && image.image.width() > shown.image.width()) {
        m_copy.setPicture(image.path, image.image, image.fullSize, image.profile);
    }
}

} // namespace skein
