// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Stars.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>
#include <numbers>

namespace skein {

namespace {

struct LabelWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::ColourLabel)
};

} // namespace

QPainterPath starPath(const QRectF& box)
{
    constexpr int points = 5;
    constexpr double innerShare = 0.42;
    const double radius = std::min(box.width(), box.height()) / 2;
    const QPointF centre = box.center() + QPointF(0, radius * 0.05);
    QPainterPath path;
    for (int corner = 0; corner < 2 * points; ++corner) {
        const double angle = std::numbers::pi * (corner / double(points) - 0.5);
        const double length = corner % 2 == 0 ? radius : radius * innerShare;
        const QPointF place = centre + QPointF(std::cos(angle), std::sin(angle)) * length;
        if (corner == 0) {
            path.moveTo(place);
        } else {
            path.lineTo(place);
        }
    }
    path.closeSubpath();
    return path;
}

void paintStars(QPainter& painter, const QRectF& box, int filled, int total, const QColor& full,
    const QColor& empty)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double side = box.height();
    for (int star = 0; star < total; ++star) {
        painter.setBrush(star < filled ? full : empty);
        painter.drawPath(starPath({box.left() + star * side, box.top(), side, side}));
    }
    painter.restore();
}

QColor labelColour(ColourLabel label)
{
    switch (label) {
    case ColourLabel::Red:
        return {0xd9, 0x4f, 0x4a};
    case ColourLabel::Yellow:
        return {0xe0, 0xbb, 0x3c};
    case ColourLabel::Green:
        return {0x58, 0xa8, 0x55};
    case ColourLabel::Blue:
        return {0x4a, 0x86, 0xd0};
    case ColourLabel::Purple:
        return {0x9a, 0x62, 0xc2};
    case ColourLabel::None:
        break;
    }
    return {};
}

void paintLabel(QPainter& painter, const QRectF& box, ColourLabel label)
{
    const double side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(labelColour(label));
    switch (label) {
    case ColourLabel::Red:
        painter.drawEllipse(square);
        break;
    case ColourLabel::Yellow:
        painter.drawPolygon(QPolygonF{
            square.bottomLeft(), {square.center().x(), square.top()}, square.bottomRight()});
        break;
    case ColourLabel::Green: {
        const double inset = side * 0.08; // A square looks larger than a disc.
        painter.drawRect(square.adjusted(inset, inset, -inset, -inset));
        break;
    }
    case ColourLabel::Blue:
        painter.drawPolygon(
            QPolygonF{{square.center().x(), square.top()}, {square.right(), square.center().y()},
                {square.center().x(), square.bottom()}, {square.left(), square.center().y()}});
        break;
    case ColourLabel::Purple: {
        const double third = side / 3;
        painter.drawRect(square.adjusted(third, 0, -third, 0));
        painter.drawRect(square.adjusted(0, third, 0, -third));
        break;
    }
    case ColourLabel::None:
        break;
    }
    painter.restore();
}

QString labelText(ColourLabel label)
{
    switch (label) {
    case ColourLabel::Red:
        //: colour of a photograph's label
        return LabelWords::tr("Red");
    case ColourLabel::Yellow:
        //: colour of a photograph's label
        return LabelWords::tr("Yellow");
    case ColourLabel::Green:
        //: colour of a photograph's label
        return LabelWords::tr("Green");
    case ColourLabel::Blue:
        //: colour of a photograph's label
        return LabelWords::tr("Blue");
    case ColourLabel::Purple:
        //: colour of a photograph's label
        return LabelWords::tr("Purple");
    case ColourLabel::None:
        break;
    }
    //: the photograph has no coloured label
    return LabelWords::tr("No label");
}

} // namespace skein
