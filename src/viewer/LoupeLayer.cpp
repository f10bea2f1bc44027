// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LoupeLayer.h"

#include "viewer/PaintPart.h"
#include "viewer/PictureColours.h"
#include "viewer/Surround.h"
#include "viewer/ViewOptions.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace skein {

namespace {
constexpr int radius = 150; ///< Logical pixels.
constexpr int ringWidth = 2;
/** Where the view itself is zoomed that far in, the loupe shows more. */
constexpr double leastMagnification = 2;
} // namespace

LoupeLayer::LoupeLayer(const ViewOptions& options)
    : PictureLayer(Place::Loupe)
    , m_options(options)
{
    connect(&options, &ViewOptions::displayChanged, this, [this] {
        if (m_on) {
            Q_EMIT changed();
        }
    });
}

void LoupeLayer::setOn(bool on)
{
    if (m_on != on) {
        m_on = on;
        Q_EMIT changed();
    }
}

QRect LoupeLayer::area(QPointF place) const
{
    const QPointF middle = place.x() < 0 ? m_frame.view.center() : place;
    constexpr int reach = radius + ringWidth + 1;
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

void LoupeLayer::moveTo(QPointF place)
{
    const QRect before = area(m_place);
    m_place = place;
    if (m_on) {
        Q_EMIT changed(before | area(place));
    }
}

void LoupeLayer::setPicture(const ShownPicture& picture)
{
    m_picture = picture;
}

void LoupeLayer::setFrame(const PictureFrame& frame)
{
    m_frame = frame;
}

bool LoupeLayer::isShown(const PictureFrame& frame) const
{
    return m_on && !m_picture.image.isNull() && frame.live == m_picture.live;
}

void LoupeLayer::paintSeen(QPainter& painter, const QRectF& target, const QRectF& seen) const
{
    if (m_picture.toScreen.isIdentity()) {
        paintPart(painter, m_picture.image, target, seen);
        return;
    }
    // Few pixels: a loupe enlarges.
    const double scaleX = target.width() / m_picture.image.width();
    const double scaleY = target.height() / m_picture.image.height();
    const QRect part = QRectF((seen.x() - target.x()) / scaleX, (seen.y() - target.y()) / scaleY,
                           seen.width() / scaleX, seen.height() / scaleY)
                           .toAlignedRect()
                           .adjusted(-1, -1, 1, 1) &
                       m_picture.image.rect();
    const QRectF place(target.x() + part.x() * scaleX, target.y() + part.y() * scaleY,
        part.width() * scaleX, part.height() * scaleY);
    paintPart(painter, m_picture.toScreen.applied(m_picture.image.copy(part)), place, place & seen);
}

void LoupeLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    const double ratio = frame.devicePixelRatio;
    const QPointF middle = m_place.x() < 0 ? frame.view.center() : m_place;
    const double wanted = m_options.display().loupePercent / 100.0;
    const double scale = std::max(wanted, frame.scale * leastMagnification);
    // The whole picture at that scale, laid so that what is under the pointer stays there; on
    // whole device pixels, so that at 100 % each of the picture is one of the screen.
    const QPointF pixel = frame.toPicture(middle);
    const QSizeF size = QSizeF(frame.fullSize) * scale;
    const QRectF target(QPointF(std::round(middle.x() * ratio - pixel.x() * scale),
                            std::round(middle.y() * ratio - pixel.y() * scale)),
        size);
    const QRectF glass(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    QPainterPath round;
    round.addEllipse(glass);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(round);
    const QColor chosen = m_options.display().background;
    painter.fillRect(
        glass, chosen.isValid() ? chosen : Surround::in(QGuiApplication::palette()).ground);
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    const QRectF seen =
        target & QRectF(glass.topLeft() * ratio, glass.size() * ratio).toAlignedRect();
    paintSeen(painter, target, seen);
    painter.restore();
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::plate, ringWidth + 2));
    painter.drawEllipse(glass);
    painter.setPen(QPen(theme::plateText, ringWidth));
    painter.drawEllipse(glass);
}

} // namespace skein
