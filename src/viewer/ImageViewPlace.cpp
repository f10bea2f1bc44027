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
    m_layers.setFrame(frame());
    updateCursor();
    update();
    Q_EMIT zoomChanged();
    tellState();
    askForPixels();
}

void ImageView::tellState()
{
    if (m_toldState != viewState()) {
        m_toldState = viewState();
        Q_EMIT viewStateChanged(m_toldState);
    }
}

void ImageView::askForPixels()
{
    if (m_live || !hasPicture() || m_geometry.isEmpty()) {
        return;
    }
    const int seen = static_cast<int>(std::ceil(m_geometry.target().width()));
    const int needed = m_fullWanted ? m_fullSize.width() : std::min(m_fullSize.width(), seen);
    if (needed > m_painter.picture().width() && needed > m_askedWidth) {
        const QSize asked = isFit() && !m_fullWanted ? devicePixels() : wantedPixels();
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
