// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PicturePainter.h"

#include "viewer/HalfSizes.h"

#include <QPainter>
#include <cmath>

namespace skein {

namespace {

/** Up to here a smooth scaling is done at once: about 10 ms. */
constexpr qint64 scaleAtOncePixels = 3'000'000;
/** Below that smooth painting reads too much, and looks no better than quick one. */
constexpr double smoothDownTo = 0.2;
/** From there on single pixels are what one wants to see. */
constexpr double pixelsFrom = 3;

qint64 pixelsOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

} // namespace

void paintPart(QPainter& painter, const QImage& picture, const QRectF& target, const QRectF& seen)
{
    if (seen.isEmpty() || picture.isNull()) {
        return;
    }
    if (QSizeF(picture.size()) == target.size()) {
        painter.drawImage(target.topLeft(), picture);
        return;
    }
    const double scaleX = target.width() / picture.width();
    const double scaleY = target.height() / picture.height();
    const QRectF source((seen.x() - target.x()) / scaleX, (seen.y() - target.y()) / scaleY,
        seen.width() / scaleX, seen.height() / scaleY);
    painter.setRenderHint(
        QPainter::SmoothPixmapTransform, scaleX < pixelsFrom && scaleX >= smoothDownTo);
    painter.drawImage(seen, picture, source);
}

PicturePainter::PicturePainter(QObject* parent)
    : QObject(parent)
    , m_halving([this](const QList<QImage>& levels) {
        m_levels = levels;
        Q_EMIT sharpened();
    })
{
    connect(&m_scaler, &PictureScaler::scaled, this, &PicturePainter::takeSharp);
}

void PicturePainter::setPicture(const QImage& picture, bool isSame)
{
    m_picture = picture;
    m_levels.clear();
    m_halving.cancel();
    m_scaler.cancel();
    m_orderedPart = {};
    if (!isSame) {
        m_sharp = {};
        m_sharpPart = {};
    }
    m_isStale = true; // Painted until it is replaced.
    if (pixelsOf(picture.size()) > scaleAtOncePixels) {
        m_halving.start([picture] { return halfSizes(picture); });
    }
}

void PicturePainter::clear()
{
    setPicture({}, false);
}

void PicturePainter::pause()
{
    m_scaler.cancel();
    m_orderedPart = {};
}

bool PicturePainter::isShrunk() const
{
    return m_target.width() < m_picture.width();
}

QRectF PicturePainter::seen() const
{
    return m_target & QRectF(QPointF(0, 0), m_view).adjusted(-1, -1, 1, 1);
}

bool PicturePainter::covers(const QRect& part) const
{
    return !m_isStale && m_sharpSize == m_target.size() && m_sharpPart.contains(part);
}

bool PicturePainter::isSharp() const
{
    return m_orderedPart.isNull();
}

void PicturePainter::setPlace(const QRectF& target, QSizeF view)
{
    m_target = target;
    m_view = view;
    sharpen();
}

void PicturePainter::sharpen()
{
    if (m_picture.isNull() || m_target.isEmpty() || !isShrunk()) {
        m_scaler.cancel();
        m_orderedPart = {};
        m_sharp = {};
        m_sharpPart = {};
        return;
    }
    const QRect whole(QPoint(0, 0), m_target.size().toSize());
    const QRect needed = seen().translated(-m_target.topLeft()).toAlignedRect() & whole;
    const bool isOrdered = m_orderedSize == m_target.size() && m_orderedPart.contains(needed);
    if (needed.isEmpty() || covers(needed) || isOrdered) {
        return;
    }
    // Half a view around it, so that a drag finds something there.
    const int marginX = static_cast<int>(m_view.width() / 2);
    const int marginY = static_cast<int>(m_view.height() / 2);
    m_orderedPart = needed.adjusted(-marginX, -marginY, marginX, marginY) & whole;
    m_orderedSize = m_target.size();
    const bool isWhole = m_orderedPart == whole;
    const QImage& from = isWhole ? m_picture : source();
    const double scaleX = from.width() / m_target.width();
    const double scaleY = from.height() / m_target.height();
    const QRectF part = isWhole
                            ? QRectF(from.rect())
                            : QRectF(m_orderedPart.x() * scaleX, m_orderedPart.y() * scaleY,
                                  m_orderedPart.width() * scaleX, m_orderedPart.height() * scaleY);
    if (pixelsOf(m_picture.size()) <= scaleAtOncePixels) {
        m_scaler.cancel();
        takeSharp(scaledSmoothly(from, part, m_orderedPart.size()));
    } else {
        m_scaler.scale(from, part, m_orderedPart.size());
    }
}

void PicturePainter::takeSharp(const QImage& sharp)
{
    m_sharp = sharp;
    m_sharpPart = sharp.isNull() ? QRect() : m_orderedPart;
    m_sharpSize = m_orderedSize;
    m_orderedPart = {};
    m_isStale = false;
    Q_EMIT sharpened();
}

const QImage& PicturePainter::source() const
{
    const QImage* best = &m_picture;
    for (const QImage& level : m_levels) {
        if (level.width() < m_target.width()) {
            break;
        }
        best = &level;
    }
    return *best;
}

void PicturePainter::paint(QPainter& painter) const
{
    if (m_picture.isNull()) {
        return;
    }
    const QRectF view = seen();
    const QRect sharp = m_sharpPart.translated(m_target.topLeft().toPoint());
    const bool isUsable = !m_sharp.isNull() && m_sharpSize == m_target.size();
    if (!isUsable || !QRectF(sharp).contains(view)) {
        paintPart(painter, source(), m_target, view);
    }
    if (isUsable) {
        painter.drawImage(sharp.topLeft(), m_sharp);
    }
}

} // namespace skein
