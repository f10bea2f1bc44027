// SPDX-License-Identifier: GPL-3.0-or-later
// Where an ImageView's picture lies, and which pixels that takes.
#include "viewer/ImageView.h"

#include <cmath>

namespace skein {

QSize ImageView::devicePixels() const
{
    const QSizeF pixels = QSizeF(size()) * devicePixelRatioF();
    return {
        static_cast<int>(std::ceil(pixels.width())), static_cast<int>(std::ceil(pixels.height()))};
}

QSize ImageView::wantedPixels() const
{
    const QSize here = wantedHere();
    if (here.isEmpty() || !m_alsoWanted) {
        return here;
    }
    return m_alsoWanted->isEmpty() ? QSize() : here.expandedTo(*m_alsoWanted);
}

QSize ImageView::wantedHere() const
{
    const ViewState& state = m_geometry.state();
    if (m_fullWanted || state.mode == ZoomMode::Scale) {
        return {};
    }
    if (state.mode == ZoomMode::Fit || m_geometry.isEmpty()) {
        return devicePixels();
    }
    return m_geometry.target().size().toSize();
}

QRectF ImageView::pictureRect() const
{
    return logical(m_geometry.target());
}

PictureFrame ImageView::frame() const
{
    const QRectF picture = pictureRect();
    const bool live = showsFrame();
    return {picture, picture & QRectF(rect()), QRectF(rect()), live ? m_frameFullSize : m_fullSize,
        m_geometry.scale(), devicePixelRatioF(), live};
}

QRectF ImageView::logical(const QRectF& devicePixels) const
{
    const double ratio = devicePixelRatioF();
    return {devicePixels.topLeft() / ratio, devicePixels.size() / ratio};
}

void ImageView::setViewState(const ViewState& state)
{
    if (state != viewState()) {
        m_navigator.setState(state);
    }
}

void ImageView::geometryChanged()
{
    if (!m_live) {
        m_painter.setPlace(m_geometry.target(), m_geometry.viewSize());
    }
    if (!layersWait()) {
        m_layerFrame = frame();
        m_layers.setFrame(m_layerFrame);
    }
    updateCursor();
    update();
    Q_EMIT zoomChanged();
    askForPixels(); // Before the views that follow this one do.
    tellState();
}

/** What lies over a picture comes with it, not before: the one before may still be painted. */
void ImageView::tellLayers()
{
    m_layersAreLate = layersWait();
    if (m_layersAreLate) {
        if (m_layerFrame.live) { // Live view ended, and has nothing more to say.
            m_layerFrame = {};
            m_layers.setPicture({});
        }
        return;
    }
    m_layers.setPicture(shownPicture());
    m_layerFrame = frame();
    m_layers.setFrame(m_layerFrame);
}

void ImageView::tellState()
{
    if (m_toldState != viewState()) {
        m_toldState = viewState();
        Q_EMIT viewStateChanged(m_toldState);
    }
}

int ImageView::neededWidth() const
{
    const int seen = static_cast<int>(std::ceil(m_geometry.target().width()));
    return m_fullWanted ? m_fullSize.width() : std::min(m_fullSize.width(), seen);
}

bool ImageView::hasEnoughPixels() const
{
    return hasPicture() && !m_geometry.isEmpty() && m_painter.picture().width() >= neededWidth();
}

void ImageView::askForPixels()
{
    if (m_live || !hasPicture() || m_geometry.isEmpty()) {
        return;
    }
    const int needed = neededWidth();
    if (needed > m_painter.picture().width() && needed > m_askedWidth) {
        const QSize asked = isFit() && !m_fullWanted ? devicePixels() : wantedHere();
        m_askedWidth = asked.isEmpty() ? m_fullSize.width() : needed;
        Q_EMIT pixelsWanted(asked);
    }
}

void ImageView::updateCursor()
{
    if (m_navigator.isDragging()) {
        setCursor(Qt::ClosedHandCursor);
    } else if (m_layerCursor) {
        setCursor(*m_layerCursor);
    } else if (!isEmpty() && m_geometry.canPan()) {
        setCursor(Qt::OpenHandCursor);
    } else {
        unsetCursor();
    }
}

} // namespace skein
