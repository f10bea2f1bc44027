// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/ScenePainter.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <cmath>
#include <numbers>

namespace skein {

namespace {

constexpr double pi = std::numbers::pi;

/** The same numbers each time, so that the scene never changes by itself. */
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed)
    {}
    /** Evenly between the two. */
    double between(double low, double high)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return low + (high - low) * (m_state >> 8U) / double(1U << 24U);
    }

private:
    quint32 m_state;
};

QRectF clip(const QPainter& painter)
{
    return painter.clipBoundingRect();
}

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
        const QColor grain = dark ? QColor(56, 34, 20, 50) : QColor(226, 176, 122, 42);
        if (clip(painter).intersects(QRectF(left, y, length, 8)))
            painter.fillRect(QRectF(left, y, length, dice.between(1.5, 6)), grain);
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
            clip(painter).intersects(QRectF(area.left(), y, area.width(), lineHeight));
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
    // Pairs of lines, each group finer than the one before.
    double x = 3190;
    for (int group = 0; group < 6; ++group) {
        const double wide = 12.0 / std::pow(1.45, group);
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
