// SPDX-License-Identifier: GPL-3.0-or-later
// What moves: the pendulum of the metronome and the pinwheel.
#include "virtualcamera/SceneParts.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace skein {

namespace {
constexpr double pi = std::numbers::pi;
}

double metronomeAngle(double seconds)
{
    return 21.0 * std::sin(seconds * 2 * pi * 0.8);
}

void paintPendulum(QPainter& painter, double degrees)
{
    painter.save();
    painter.translate(1560, 3270);
    painter.rotate(degrees);
    painter.fillRect(QRectF(-11, -1560, 22, 1560), QColor(226, 226, 222));
    QPainterPath weight(QPointF(-95, -1180));
    weight.lineTo(95, -1180);
    weight.lineTo(62, -960);
    weight.lineTo(-62, -960);
    weight.closeSubpath();
    painter.fillPath(weight, QColor(212, 172, 88));
    painter.fillRect(QRectF(-95, -1196, 190, 24), QColor(246, 220, 150));
    painter.restore();
}

double pinwheelAngle(double seconds)
{
    return std::fmod(seconds * 150.0, 360.0);
}

void paintPinwheel(QPainter& painter, double degrees)
{
    const QColor colours[] = {{214, 52, 46}, {240, 180, 48}, {46, 142, 92}, {44, 112, 190},
        {146, 72, 152}, {236, 120, 50}};
    painter.save();
    painter.translate(5510, 1480);
    painter.rotate(degrees);
    for (int i = 0; i < 6; ++i) {
        QPainterPath vane(QPointF(0, 0));
        vane.lineTo(0, -430);
        vane.cubicTo(130, -400, 250, -300, 215, -125);
        vane.closeSubpath();
        painter.fillPath(vane, colours[i]);
        QPainterPath fold(QPointF(0, 0));
        fold.lineTo(0, -430);
        fold.lineTo(92, -190);
        fold.closeSubpath();
        painter.fillPath(fold, colours[i].darker(150));
        painter.rotate(60);
    }
    painter.setBrush(QColor(240, 236, 224));
    painter.drawEllipse(QPointF(0, 0), 38, 38);
    painter.restore();
}

} // namespace skein
