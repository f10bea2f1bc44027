// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/ScenePainter.h"

#include "virtualcamera/SceneParts.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <cmath>
#include <numbers>

namespace skein {

namespace {

constexpr double pi = std::numbers::pi;

void paintWall(QPainter& painter)
{
    QLinearGradient wall(0, 0, 6000, 2600);
    wall.setColorAt(0.0, QColor(146, 156, 152));
    wall.setColorAt(0.45, QColor(112, 126, 128));
    wall.setColorAt(1.0, QColor(58, 70, 78));
    painter.fillRect(QRectF(-200, -200, 6400, 4400), wall);

    // Light that falls through a window with bars.
    painter.save();
    painter.shear(-0.28, 0.0);
    for (int column = 0; column < 3; ++column) {
        for (int row = 0; row < 3; ++row) {
            QLinearGradient pane(700 + column * 520, 0, 1200 + column * 520, 0);
            pane.setColorAt(0, QColor(255, 226, 176, 70));
            pane.setColorAt(1, QColor(255, 214, 150, 40));
            painter.fillRect(QRectF(760 + column * 520, 140 + row * 620, 460, 560), pane);
        }
    }
    painter.restore();

    // A framed landscape.
    const QRectF frame(3350, 260, 1500, 1060);
    painter.fillRect(frame.translated(40, 55), QColor(20, 26, 30, 110));
    painter.fillRect(frame, QColor(46, 34, 26));
    painter.fillRect(frame.adjusted(50, 50, -50, -50), QColor(232, 226, 210));
    const QRectF view = frame.adjusted(150, 150, -150, -150);
    painter.save();
    painter.setClipRect(view, Qt::IntersectClip);
    QLinearGradient sky(view.topLeft(), view.bottomLeft());
    sky.setColorAt(0, QColor(86, 132, 184));
    sky.setColorAt(0.6, QColor(244, 190, 134));
    painter.fillRect(view, sky);
    painter.setBrush(QColor(255, 240, 190));
    painter.drawEllipse(QPointF(4350, 720), 90, 90);
    const QColor hills[] = {{104, 112, 140}, {74, 88, 104}, {44, 62, 58}};
    for (int i = 0; i < 3; ++i) {
        QPainterPath hill(QPointF(3400, 1200));
        for (int x = 0; x <= 1400; x += 20) {
            const double y = 800 + i * 110 + 70 * std::sin(x / (170.0 - 30 * i) + i * 2.1) +
                             22 * std::sin(x / 47.0 + i);
            hill.lineTo(3400 + x, y);
        }
        hill.lineTo(4800, 1200);
        painter.fillPath(hill, hills[i]);
    }
    painter.restore();

    // A string of lamps: out of focus they show the shape of the blur.
    painter.setPen(QPen(QColor(30, 32, 34), 9));
    QPainterPath wire(QPointF(-100, 330));
    wire.cubicTo(QPointF(1500, 1250), QPointF(4300, 1350), QPointF(6100, 120));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wire);
    painter.setPen(Qt::NoPen);
    for (int i = 1; i < 18; ++i) {
        const QPointF at = wire.pointAtPercent(i / 18.0) + QPointF(0, 62);
        QRadialGradient glow(at, 150);
        glow.setColorAt(0, QColor(255, 214, 130, 120));
        glow.setColorAt(1, QColor(255, 190, 90, 0));
        painter.setBrush(glow);
        painter.drawEllipse(at, 150, 150);
        painter.setBrush(QColor(255, 246, 214));
        painter.drawEllipse(at, 38, 52);
    }
}

void paintBooks(QPainter& painter)
{
    Dice dice(7);
    const QColor cloths[] = {{124, 42, 38}, {38, 66, 92}, {186, 148, 86}, {52, 84, 62},
        {92, 60, 96}, {206, 196, 172}, {44, 44, 50}, {172, 88, 44}};
    double x = 120;
    for (int i = 0; x < 1900; ++i) {
        const double thickness = dice.between(95, 190);
        const double tall = dice.between(880, 1280);
        const QRectF spine(x, 2960 - tall, thickness, tall);
        QLinearGradient round(spine.topLeft(), spine.topRight());
        const QColor cloth = cloths[i % 8];
        round.setColorAt(0, cloth.darker(150));
        round.setColorAt(0.3, cloth.lighter(118));
        round.setColorAt(1, cloth.darker(185));
        painter.fillRect(spine, round);
        const QColor gilt = i % 8 == 5 ? QColor(90, 30, 30) : QColor(222, 190, 120);
        for (const double at : {0.08, 0.11, 0.86, 0.89})
            painter.fillRect(QRectF(x + 6, spine.top() + tall * at, thickness - 12, 9), gilt);
        for (double y = spine.top() + tall * 0.22; y < spine.top() + tall * 0.66; y += 34)
            painter.fillRect(
                QRectF(x + thickness * 0.3, y, thickness * dice.between(0.2, 0.42), 20), gilt);
        x += thickness + dice.between(2, 10);
    }
}

void paintLeaf(QPainter& painter, QPointF root, double length, double degrees, QColor colour)
{
    painter.save();
    painter.translate(root);
    painter.rotate(degrees);
    QPainterPath leaf(QPointF(0, 0));
    leaf.cubicTo(length * 0.3, -length * 0.26, length * 0.8, -length * 0.18, length, 0);
    leaf.cubicTo(length * 0.75, length * 0.2, length * 0.3, length * 0.22, 0, 0);
    QLinearGradient green(0, -length * 0.2, 0, length * 0.2);
    green.setColorAt(0, colour.lighter(140));
    green.setColorAt(0.5, colour);
    green.setColorAt(1, colour.darker(160));
    painter.fillPath(leaf, green);
    painter.setPen(QPen(colour.lighter(170), length * 0.012));
    painter.drawLine(QPointF(0, 0), QPointF(length * 0.96, 0));
    for (int i = 1; i < 8; ++i) {
        const double x = length * i / 9.0;
        painter.drawLine(QPointF(x, 0), QPointF(x + length * 0.09, -length * 0.11));
        painter.drawLine(QPointF(x, 0), QPointF(x + length * 0.09, length * 0.11));
    }
    painter.setPen(Qt::NoPen);
    painter.restore();
}

void paintForeground(QPainter& painter)
{
    paintLeaf(painter, {-120, 4080}, 1150, -58, {52, 104, 52});
    paintLeaf(painter, {-160, 3900}, 1060, -30, {66, 122, 56});
    paintLeaf(painter, {-60, 4120}, 1000, -12, {44, 88, 50});
    paintLeaf(painter, {-140, 3500}, 760, -66, {58, 116, 60});
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

} // namespace

const std::array<ScenePainter::Plane, 4>& ScenePainter::planes()
{
    static const std::array<Plane, 4> planes{{
        {3200.0, QRectF(-200, -200, 6400, 4400), paintWall},
        {1700.0, QRectF(100, 1660, 2050, 1310), paintBooks},
        {moverDistanceMm, QRectF(-200, 1450, 6400, 2750), paintStillLife},
        {620.0, QRectF(-200, 2750, 1300, 1450), paintForeground},
    }};
    return planes;
}

const std::array<ScenePainter::Mover, 2>& ScenePainter::movers()
{
    static const std::array<Mover, 2> movers{{
        {QRectF(960, 1690, 1200, 1600), 1560, metronomeAngle, paintPendulum},
        {QRectF(5070, 1040, 880, 880), 430, pinwheelAngle, paintPinwheel},
    }};
    return movers;
}

} // namespace skein
