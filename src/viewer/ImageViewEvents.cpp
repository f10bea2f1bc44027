// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches an ImageView from outside: painting, sizes, mouse and keys.
#include "viewer/ImageView.h"

#include "viewer/NoteLayer.h"
#include "viewer/PaintPart.h"
#include "viewer/PlateRoom.h"
#include "viewer/Surround.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace skein {

void ImageView::paintEvent(QPaintEvent* event)
{
    if (m_geometry.viewSize() != QSizeF(devicePixels())) {
        m_geometry.setViewSize(devicePixels()); // Moved to a screen with another pixel ratio.
        geometryChanged();
    }
    QPainter painter(this);
    // Live view just switched on: the still stays until the first frame is there.
    const bool isPicture = showsFrame() || hasPicture();
    const QRectF target = showsFrame() ? m_geometry.target() : m_painter.paintedRect();
    const QRect covered = isPicture ? logical(target).toAlignedRect() & rect() : QRect();
    const bool isClear = (showsFrame() ? m_frame : m_painter.picture()).hasAlphaChannel();
    for (const QRect& part : event->region() - QRegion(isClear ? QRect() : covered)) {
        painter.fillRect(part, surround());
    }
    if (isPicture) {
        const double ratio = devicePixelRatioF();
        painter.save();
        painter.scale(1 / ratio, 1 / ratio); // From here on in device pixels.
        if (showsFrame()) {
            const QRectF view(QPointF(0, 0), m_geometry.viewSize());
            paintPart(painter, m_shownFrame, target, target & view.adjusted(-1, -1, 1, 1));
        } else {
            m_painter.paint(painter);
        }
        painter.restore();
        m_layers.paint(painter, layersWait() ? m_layerFrame : frame());
    } else {
        paintEmpty(painter);
    }
    if (m_framePending) {
        m_framePending = false;
        // Not from within the paint: whoever hears it may change what is painted.
        QMetaObject::invokeMethod(this, &ImageView::liveFramePainted, Qt::QueuedConnection);
    }
}

void ImageView::paintEmpty(QPainter& painter)
{
    constexpr int sides = 48;
    if (m_loading->isShown(frame())) {
        PlateRoom room(rect());
        m_loading->arrange(painter, frame(), room);
        m_loading->paint(painter, frame());
    } else if (!m_loading->isDelayed()) {
        painter.setPen(Surround::on(surround()).words);
        painter.drawText(rect().adjusted(sides, sides, -sides, -sides),
            Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

void ImageView::resizeEvent(QResizeEvent* /*event*/)
{
    m_geometry.setViewSize(devicePixels());
    geometryChanged();
}

void ImageView::wheelEvent(QWheelEvent* event)
{
    if (isEmpty() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    m_navigator.turnWheel(*event, devicePixelRatioF());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton &&
        m_layers.beginDrag(event->position(), event->modifiers())) {
        return;
    }
    if (event->button() == Qt::LeftButton) {
        m_navigator.beginDrag(event->position() * devicePixelRatioF());
    } else if (event->button() == Qt::MiddleButton) {
        Q_EMIT middleClicked(event->position());
    }
}

void ImageView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_layers.isDragging()) {
        m_layers.dragTo(event->position());
    } else {
        m_navigator.dragTo(event->position() * devicePixelRatioF());
        m_layerCursor = m_layers.cursorAt(event->position(), event->modifiers());
        updateCursor();
    }
    Q_EMIT pointerMoved(event->position());
}

void ImageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_layers.endDrag();
        m_navigator.endDrag();
    }
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isEmpty()) {
        return;
    }
    if (m_video && !m_live) {
        Q_EMIT openWanted();
        return;
    }
    m_navigator.toggle(event->position() * devicePixelRatioF());
}

void ImageView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_video && !m_live) {
        Q_EMIT openWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ImageView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    Q_EMIT pointerLeft();
}

} // namespace skein
