// SPDX-License-Identifier: GPL-3.0-or-later
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

void paintTable(QPainter& painter)
{
    QLinearGradient wood(0, 2880, 0, 4000);
    wood.setColorAt(0, QColor(92, 62, 42));
    wood.setColorAt(0.25, QColor(132, 92, 60));
    wood.setColorAt(1, QColor(172, 122, 80));
    painter.fillRect(QRectF(-200, 2900, 6400, 1300), wood);
    Dice dice(11);
    for (int i = 0; i < 420; ++i) {
        const double y = 2905 + std::pow(dice.between(0, 1), 1.5) * 1100;
        const double left = dice.between(-400, 5600);
        const double length = dice.between(300, 1900);
        const bool dark = dice.between(0, 1) < 0.6;
        const double thickness = dice.between(1.5, 6); // thrown whether or not it is painted
        const QColor grain = dark ? QColor(56, 34, 20, 50) : QColor(226, 176, 122, 42);
        if (painter.clipBoundingRect().intersects(QRectF(left, y, length, 8)))
            painter.fillRect(QRectF(left, y, length, thickness), grain);
    }
    painter.fillRect(QRectF(-200, 2896, 6400, 12), QColor(196, 150, 104));
}

void paintShadow(QPainter& painter, const QRectF& where, int strength)
{
    QRadialGradient shade(0.5, 0.5, 0.5);
    shade.setCoordinateMode(QGradient::ObjectMode);
    shade.setColorAt(0, QColor(18, 10, 6, strength));
    shade.setColorAt(0.6, QColor(18, 10, 6, strength / 2));
    shade.setColorAt(1, QColor(18, 10, 6, 0));
    painter.setBrush(shade);
    painter.drawEllipse(where);
}

void paintText(QPainter& painter, const QRectF& area, double lineHeight, quint32 seed)
{
    Dice dice(seed);
    painter.setBrush(Qt::NoBrush);
    for (double y = area.top(); y + lineHeight < area.bottom(); y += lineHeight * 1.55) {
        const bool isVisible =
            painter.clipBoundingRect().intersects(QRectF(area.left(), y, area.width(), lineHeight));
        double x = area.left();
        while (x < area.right() - lineHeight) {
            const int letters = static_cast<int>(dice.between(2, 9));
            for (int i = 0; i < letters && x < area.right() - lineHeight; ++i) {
                const double wide = lineHeight * dice.between(0.34, 0.6);
                const double tall = lineHeight * (dice.between(0, 1) < 0.35 ? 1.0 : 0.68);
                const double stem = lineHeight * 0.13;
                const double kind = dice.between(0, 3);
                if (isVisible) {
                    const double top = y + lineHeight - tall;
                    painter.fillRect(QRectF(x, top, stem, tall), QColor(26, 26, 30));
                    if (kind > 1)
                        painter.fillRect(
                            QRectF(x, y + lineHeight * 0.5, wide * 0.8, stem), QColor(26, 26, 30));
                    if (kind > 2)
                        painter.fillRect(
                            QRectF(x + wide * 0.7, y + lineHeight * 0.34, stem, lineHeight * 0.66),
                            QColor(26, 26, 30));
                }
                x += wide + lineHeight * 0.12;
            }
            x += lineHeight * 0.5;
        }
    }
}

void paintStar(QPainter& painter, QPointF centre, double radius, int spokes)
{
    painter.setBrush(QColor(24, 24, 26));
    const double step = pi / spokes;
    for (int i = 0; i < spokes; ++i) {
        const double from = 2 * i * step;
        QPainterPath spoke(centre);
        for (int part = 0; part <= 4; ++part) {
            const double angle = from + step * part / 4;
            spoke.lineTo(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
        }
        spoke.closeSubpath();
        painter.drawPath(spoke);
    }
}

void paintTestCard(QPainter& painter)
{
    const QRectF card(2130, 1690, 1500, 1390);
    paintShadow(painter, QRectF(2060, 2960, 1680, 240), 170);
    painter.fillRect(card, QColor(238, 236, 230));
    painter.fillRect(QRectF(card.left(), card.bottom(), card.width(), 16), QColor(150, 146, 138));
    paintStar(painter, QPointF(2660, 2230), 440, 72);
    painter.setBrush(QColor(238, 236, 230));
    painter.drawEllipse(QPointF(2660, 2230), 12, 12);
    // Pairs of lines, each group finer than the one before, up to where the grey scale ends.
    double x = 3190;
    for (int group = 0; group < 6; ++group) {
        const double wide = 10.0 / std::pow(1.45, group);
        for (int line = 0; line < 5; ++line) {
            painter.fillRect(QRectF(x, 1790, wide, 260), QColor(24, 24, 26));
            x += 2 * wide;
        }
        x += 18;
    }
    paintText(painter, QRectF(3190, 2110, 400, 560), 26, 3);
    for (int i = 0; i < 11; ++i) {
        const int level = 8 + i * 24;
        painter.fillRect(QRectF(2190 + i * 126, 2760, 126, 110), QColor(level, level, level));
    }
    paintText(painter, QRectF(2190, 2900, 1380, 130), 30, 5);
}

void paintColourChart(QPainter& painter)
{
    // The sRGB values that photographers know from the classic chart of 24 patches.
    const QRgb patches[24] = {0x735244, 0xc29682, 0x627a9d, 0x576c43, 0x8580b1, 0x67bdaa, 0xd67e2c,
        0x505ba6, 0xc15a63, 0x5e3c6c, 0x9dbc40, 0xe0a32e, 0x383d96, 0x469449, 0xaf363c, 0xe7c71f,
        0xbb5695, 0x0885a1, 0xf3f3f2, 0xc8c8c8, 0xa0a0a0, 0x7a7a79, 0x555555, 0x343434};
    paintShadow(painter, QRectF(3800, 3080, 1540, 230), 170);
    painter.setBrush(QColor(22, 22, 24));
    painter.drawRoundedRect(QRectF(3860, 2190, 1400, 990), 24, 24);
    for (int i = 0; i < 24; ++i) {
        const QRectF patch(3920 + i % 6 * 216, 2250 + i / 6 * 222, 190, 196);
        painter.fillRect(patch, QColor(patches[i]));
    }
}

void paintFruit(QPainter& painter, QPointF centre, double radius, QColor colour, QColor shade)
{
    paintShadow(painter,
        QRectF(centre.x() - radius * 1.2, centre.y() + radius * 0.62, radius * 2.7, radius * 0.62),
        190);
    QRadialGradient body(centre, radius * 1.25, centre + QPointF(-radius * 0.4, -radius * 0.45));
    body.setColorAt(0, colour.lighter(150));
    body.setColorAt(0.25, colour);
    body.setColorAt(0.75, shade);
    body.setColorAt(1, shade.darker(190));
    painter.setBrush(body);
    painter.drawEllipse(centre, radius, radius * 0.94);
    QRadialGradient shine(centre + QPointF(-radius * 0.42, -radius * 0.46), radius * 0.3);
    shine.setColorAt(0, QColor(255, 255, 255, 200));
    shine.setColorAt(1, QColor(255, 255, 255, 0));
    painter.setBrush(shine);
    painter.drawEllipse(
        centre + QPointF(-radius * 0.42, -radius * 0.46), radius * 0.3, radius * 0.24);
    QPainterPath stem(centre + QPointF(-8, -radius * 0.84));
    stem.cubicTo(centre + QPointF(0, -radius), centre + QPointF(20, -radius * 1.15),
        centre + QPointF(50, -radius * 1.24));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(72, 50, 30), radius * 0.06, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(stem);
    painter.setPen(Qt::NoPen);
}

void paintMetronome(QPainter& painter)
{
    paintShadow(painter, QRectF(1030, 3330, 1080, 250), 190);
    QPainterPath body(QPointF(1430, 1960));
    body.lineTo(1690, 1960);
    body.lineTo(1950, 3450);
    body.lineTo(1170, 3450);
    body.closeSubpath();
    QLinearGradient wood(1170, 0, 1950, 0);
    wood.setColorAt(0, QColor(76, 34, 20));
    wood.setColorAt(0.35, QColor(164, 86, 48));
    wood.setColorAt(1, QColor(70, 30, 18));
    painter.fillPath(body, wood);
    QPainterPath dial(QPointF(1480, 2060));
    dial.lineTo(1640, 2060);
    dial.lineTo(1770, 3080);
    dial.lineTo(1350, 3080);
    dial.closeSubpath();
    painter.fillPath(dial, QColor(236, 222, 190));
    for (int i = 0; i < 20; ++i) {
        const double y = 2110 + i * 46;
        painter.fillRect(QRectF(1430, y, i % 5 == 0 ? 90 : 50, 7), QColor(40, 30, 26));
        painter.fillRect(
            QRectF(i % 5 == 0 ? 1600 : 1640, y, i % 5 == 0 ? 90 : 50, 7), QColor(40, 30, 26));
    }
    painter.fillRect(QRectF(1130, 3430, 860, 70), QColor(58, 26, 16));
    painter.setBrush(QColor(198, 160, 84));
    painter.drawEllipse(QPointF(1560, 3270), 70, 70);
}

} // namespace

void paintStillLife(QPainter& painter)
{
    paintTable(painter);
    paintTestCard(painter);
    paintColourChart(painter);
    paintMetronome(painter);
    // The stick of the pinwheel and its pot.
    painter.fillRect(QRectF(5493, 1480, 34, 1640), QColor(206, 190, 160));
    QPainterPath pot(QPointF(5290, 2960));
    pot.lineTo(5730, 2960);
    pot.lineTo(5660, 3440);
    pot.lineTo(5360, 3440);
    pot.closeSubpath();
    paintShadow(painter, QRectF(5200, 3360, 700, 180), 180);
    QLinearGradient clay(5290, 0, 5730, 0);
    clay.setColorAt(0, QColor(142, 70, 44));
    clay.setColorAt(0.3, QColor(214, 124, 84));
    clay.setColorAt(1, QColor(110, 50, 32));
    painter.fillPath(pot, clay);
    painter.fillRect(QRectF(5260, 2930, 500, 90), QColor(196, 106, 70));
    paintFruit(painter, {2420, 3440}, 230, {206, 48, 40}, {138, 20, 26});
    paintFruit(painter, {2900, 3520}, 205, {232, 186, 152}, {198, 134, 104});
    paintFruit(painter, {3330, 3450}, 190, {226, 178, 54}, {176, 116, 24});
    paintFruit(painter, {3690, 3560}, 160, {126, 156, 60}, {70, 100, 34});
}

} // namespace skein
