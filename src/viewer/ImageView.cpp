// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ImageView.h"

#include "viewer/PictureColours.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

namespace skein {

namespace {

constexpr double zoomStep = 1.25;
/** Up to here a smooth scaling is done at once: about 10 ms. */
constexpr qint64 scaleAtOncePixels = 3'000'000;

} // namespace

ImageView::ImageView(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    setAccessibleName(tr("Picture"));
    connect(&m_scaler, &PictureScaler::scaled, this, [this](const QImage& scaled) {
        m_scaled = scaled;
        update();
    });
}

void ImageView::setPicture(const QString& path, const QImage& picture, QSize fullSize)
{
    if (picture.isNull()) {
        return;
    }
    m_picture = picture;
    m_fullSize = fullSize.isEmpty() ? picture.size() : fullSize;
    m_scaled = QImage();
    if (m_path != path) {
        m_path = path;
        m_note.clear();
        m_video = false;
        m_geometry.setPictureSize(m_fullSize);
        // Whoever brings a new picture has asked for what the present zoom needs.
        m_askedWidth = isFit() ? static_cast<int>(m_geometry.target().width()) : m_fullSize.width();
    }
    if (!m_live) {
        m_geometry.setPictureSize(m_fullSize);
        geometryChanged();
    }
}

void ImageView::renamePicture(const QString& from, const QString& to)
{
    if (m_path == from) {
        m_path = to;
    }
}

void ImageView::clearPicture()
{
    m_scaler.cancel();
    m_note.clear();
    m_video = false;
    m_path.clear();
    m_picture = QImage();
    m_scaled = QImage();
    update();
}

void ImageView::setNote(const QString& note)
{
    if (m_note != note) {
        m_note = note;
        setAccessibleDescription(note);
        update();
    }
}

void ImageView::setLive(bool live)
{
    if (m_live == live) {
        return;
    }
    m_live = live;
    m_framePending = false;
    m_frame = QImage();
    m_badge.setDetail({});
    if (!live) {
        m_geometry.setPictureSize(m_fullSize);
        geometryChanged();
    }
    update();
}

void ImageView::setLiveFrame(const QImage& frame, QSize fullSize)
{
    if (!m_live || frame.isNull()) {
        return;
    }
    const QSize size = fullSize.isEmpty() ? frame.size() : fullSize;
    const bool sameShape = !m_frame.isNull() && m_frameFullSize == size;
    m_frame = frame;
    m_frameFullSize = size;
    m_framePending = true;
    if (!sameShape) {
        m_geometry.setPictureSize(size);
        updateCursor();
        update();
        return;
    }
    update(logical(m_geometry.target()).toAlignedRect() & rect());
}

void ImageView::setLiveText(const QString& text)
{
    if (m_badge.detail() != text) {
        const QRect before = m_badge.rect(font());
        m_badge.setDetail(text);
        update(before | m_badge.rect(font()));
    }
}

QSize ImageView::devicePixels() const
{
    const QSizeF pixels = QSizeF(size()) * devicePixelRatioF();
    return {
        static_cast<int>(std::ceil(pixels.width())), static_cast<int>(std::ceil(pixels.height()))};
}

QRectF ImageView::pictureRect() const
{
    return logical(m_geometry.target());
}

QRectF ImageView::logical(const QRectF& devicePixels) const
{
    const double ratio = devicePixelRatioF();
    return {devicePixels.topLeft() / ratio, devicePixels.size() / ratio};
}

void ImageView::zoomIn()
{
    zoomBy(zoomStep, m_geometry.viewCentre());
}

void ImageView::zoomOut()
{
    zoomBy(1 / zoomStep, m_geometry.viewCentre());
}

void ImageView::zoomToActualSize()
{
    m_geometry.zoomTo(1, m_geometry.viewCentre());
    geometryChanged();
}

void ImageView::zoomToFit()
{
    m_geometry.fit();
    geometryChanged();
}

void ImageView::zoomBy(double factor, QPointF anchor)
{
    const double before = m_geometry.scale();
    double wanted = before * factor;
    // Do not jump over 100 %: it is where focus is judged.
    if ((before < 1 && wanted > 1) || (before > 1 && wanted < 1)) {
        wanted = 1;
    }
    m_geometry.zoomTo(wanted, anchor);
    geometryChanged();
}

void ImageView::geometryChanged()
{
    refreshScaled();
    updateCursor();
    update();
    Q_EMIT zoomChanged();
    if (m_live || m_picture.isNull() || m_geometry.isEmpty()) {
        return;
    }
    const int needed =
        std::min(m_fullSize.width(), static_cast<int>(std::ceil(m_geometry.target().width())));
    if (needed > m_picture.width() && needed > m_askedWidth) {
        m_askedWidth = isFit() ? needed : m_fullSize.width();
        Q_EMIT pixelsWanted(isFit() ? devicePixels() : QSize());
    }
}

void ImageView::refreshScaled()
{
    m_scaler.cancel();
    if (m_live || m_picture.isNull() || m_geometry.isEmpty()) {
        return;
    }
    const QSize wanted = m_geometry.target().size().toSize().expandedTo(QSize(1, 1));
    if (wanted.width() >= m_picture.width() || wanted == m_scaled.size()) {
        if (wanted != m_scaled.size()) {
            m_scaled = QImage();
        }
        return;
    }
    const qint64 pixels = qint64(m_picture.width()) * m_picture.height();
    if (pixels <= scaleAtOncePixels) {
        m_scaled = scaledSmoothly(m_picture, wanted);
    } else {
        m_scaler.scale(m_picture, wanted);
    }
}

void ImageView::updateCursor()
{
    if (m_dragging) {
        setCursor(Qt::ClosedHandCursor);
    } else if (!shown().isNull() && m_geometry.canPan()) {
        setCursor(Qt::OpenHandCursor);
    } else {
        unsetCursor();
    }
}

void ImageView::paintEvent(QPaintEvent* event)
{
    if (m_geometry.viewSize() != QSizeF(devicePixels())) {
        m_geometry.setViewSize(devicePixels()); // Moved to a screen with another pixel ratio.
        geometryChanged();
    }
    QPainter painter(this);
    // Live view just switched on: the still stays until the first frame is there.
    const bool live = m_live && !m_frame.isNull();
    const QImage& image = live ? m_frame : (m_scaled.isNull() ? m_picture : m_scaled);
    const QRect picture =
        image.isNull() ? QRect() : logical(m_geometry.target()).toAlignedRect() & rect();
    for (const QRect& part : event->region() - QRegion(picture)) {
        painter.fillRect(part, theme::pictureSurround);
    }
    if (!image.isNull()) {
        paintImage(painter, image);
    }
    if (live) {
        m_badge.paint(painter);
    } else if (!m_note.isEmpty() && !image.isNull()) {
        paintNote(painter);
    }
    if (m_framePending) {
        m_framePending = false;
        // Not from within the paint: whoever hears it may change what is painted.
        QMetaObject::invokeMethod(this, &ImageView::liveFramePainted, Qt::QueuedConnection);
    }
}

void ImageView::paintImage(QPainter& painter, const QImage& image) const
{
    const QRectF target = m_geometry.target();
    const double ratio = devicePixelRatioF();
    const double scaleX = target.width() / image.width();
    painter.save();
    painter.scale(1 / ratio, 1 / ratio); // From here on in device pixels.
    if (image.hasAlphaChannel()) {
        painter.fillRect(target, theme::pictureSurround);
    }
    if (image.size() == target.size().toSize()) {
        painter.drawImage(target.topLeft(), image);
    } else {
        // Only what is seen: the cost does not grow with the picture or the zoom.
        const QRectF seen =
            target & QRectF(QPointF(0, 0), m_geometry.viewSize()).adjusted(-1, -1, 1, 1);
        const double scaleY = target.height() / image.height();
        const QRectF source((seen.x() - target.x()) / scaleX, (seen.y() - target.y()) / scaleY,
            seen.width() / scaleX, seen.height() / scaleY);
        // From 300 % on single pixels are what one wants to see.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, scaleX < 3);
        painter.drawImage(seen, image, source);
    }
    painter.restore();
}

void ImageView::paintNote(QPainter& painter) const
{
    constexpr int sides = 24;
    const QRect space = rect().adjusted(sides, sides, -sides, -sides);
    QRect text = painter.boundingRect(space, Qt::AlignCenter | Qt::TextWordWrap, m_note);
    text.moveBottom(space.bottom() - 6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(text.adjusted(-14, -8, 14, 8), 5, 5);
    painter.setPen(theme::plateText);
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, m_note);
}

void ImageView::resizeEvent(QResizeEvent* /*event*/)
{
    m_geometry.setViewSize(devicePixels());
    geometryChanged();
}

void ImageView::wheelEvent(QWheelEvent* event)
{
    if (shown().isNull() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    constexpr double notch = 120; // Eighths of a degree a mouse wheel turns a click.
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / notch),
        event->position() * devicePixelRatioF());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_geometry.canPan()) {
        m_dragging = true;
        m_dragFrom = event->position();
        updateCursor();
    }
}

void ImageView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        m_geometry.panBy((event->position() - m_dragFrom) * devicePixelRatioF());
        m_dragFrom = event->position();
        update();
    }
}

void ImageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_dragging) {
        m_dragging = false;
        updateCursor();
    }
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || shown().isNull()) {
        return;
    }
    if (m_video && !m_live) {
        Q_EMIT openWanted();
        return;
    }
    if (m_geometry.isFit()) {
        m_geometry.zoomTo(1, event->position() * devicePixelRatioF());
    } else {
        m_geometry.fit();
    }
    geometryChanged();
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

} // namespace skein
