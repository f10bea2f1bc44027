// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/FocusAreaLayer.h"

#include "viewer/PictureColours.h"

#include <QPainter>

namespace skein {

namespace {
constexpr double cornerPart = 0.3; ///< Of a side that is drawn from each corner.
} // namespace

void FocusAreaLayer::setPlace(std::optional<QPointF> place)
{
    m_place = place;
    Q_EMIT changed();
}

void FocusAreaLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    const double length = side * std::max(frame.picture.width(), frame.picture.height());
    QRectF area(0, 0, length, length);
    area.moveCenter({frame.picture.x() + m_place->x() * frame.picture.width(),
        frame.picture.y() + m_place->y() * frame.picture.height()});
    const double part = length * cornerPart;
    QList<QLineF> lines;
    for (const double right : {0.0, 1.0}) {
        for (const double down : {0.0, 1.0}) {
            const QPointF corner(area.x() + right * length, area.y() + down * length);
            lines.append({corner, corner + QPointF(right > 0 ? -part : part, 0)});
            lines.append({corner, corner + QPointF(0, down > 0 ? -part : part)});
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.visible);
    painter.setPen(QPen(theme::plate, 4, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(lines);
    painter.setPen(QPen(theme::accent, 2, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(lines);
}

} // namespace skein
