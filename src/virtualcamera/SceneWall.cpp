// SPDX-License-Identifier: GPL-3.0-or-later
// The background: the wall with its picture and lamps, and the row of books before it.
#include "virtualcamera/SceneParts.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <cmath>

namespace skein {

namespace {

/** Light that falls through a window with bars. */
void paintSunlight(QPainter& painter)
{
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
}

void paintLandscape(QPainter& painter)
{
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
}

/** A string of lamps: out of focus they show the shape of the blur. */
void paintLamps(QPainter& painter)
{
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

} // namespace

void paintWall(QPainter& painter)
{
    QLinearGradient wall(0, 0, 6000, 2600);
    wall.setColorAt(0.0, QColor(146, 156, 152));
    wall.setColorAt(0.45, QColor(112, 126, 128));
    wall.setColorAt(1.0, QColor(58, 70, 78));
    painter.fillRect(QRectF(-200, -200, 6400, 4400), wall);
    paintSunlight(painter);
    paintLandscape(painter);
    paintLamps(painter);
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

} // namespace skein
