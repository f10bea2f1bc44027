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

QString labelText(ColourLabel label)
{
    switch (label) {
    case ColourLabel::Red:
        return LabelWords::tr("Red");
    case ColourLabel::Yellow:
        return LabelWords::tr("Yellow");
    case ColourLabel::Green:
        return LabelWords::tr("Green");
    case ColourLabel::Blue:
        return LabelWords::tr("Blue");
    case ColourLabel::Purple:
        return LabelWords::tr("Purple");
    case ColourLabel::None:
        break;
    }
    return LabelWords::tr("No label");
}

} // namespace skein
