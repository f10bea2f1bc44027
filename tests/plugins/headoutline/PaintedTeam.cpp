// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaintedTeam.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

namespace skein {

namespace {

constexpr int width = 1200;
constexpr int rowDistance = 220;
constexpr double headHeight = 150;

void blob(QPainter& painter, QPointF middle, double w, double h, const QColor& colour)
{
    // Light has no hard edges in a face.
    QRadialGradient soft(QPointF(0, 0), 1);
    soft.setColorAt(0, colour);
    soft.setColorAt(0.55, colour);
    QColor none = colour;
    none.setAlpha(0);
    soft.setColorAt(1, none);
    painter.save();
    painter.translate(middle);
    painter.scale(w / 2, h / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawEllipse(QPointF(0, 0), 1, 1);
    painter.restore();
}

} // namespace

void paintFace(QPainter& painter, QPointF middle, double height, int person)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.scale(height / 100, height / 100);
    painter.setPen(Qt::NoPen);
    const QColor skin(224 - 8 * (person % 3), 180 - 8 * (person % 3), 150);
    const QColor shade(120, 80, 64, 190);
    const QColor dark(45, 30, 25);
    // Hair, face, and the light on forehead, nose and cheeks.
    painter.setBrush(QColor(60, 40, 30));
    painter.drawEllipse(QPointF(0, -8), 39, 46);
    painter.setBrush(skin);
    painter.drawEllipse(QPointF(0, 4), 33, 45);
    blob(painter, {0, -20}, 50, 24, skin.lighter(115));
    blob(painter, {-18, 16}, 26, 26, skin.lighter(112));
    blob(painter, {18, 16}, 26, 26, skin.lighter(112));
    for (const double side : {-1.0, 1.0}) {
        blob(painter, {side * 15, -3}, 28, 18, shade);
        blob(painter, {side * 15, -10}, 26, 7, dark);
        blob(painter, {side * 15, -1}, 17, 9, QColor(235, 230, 225));
        blob(painter, {side * 15, -1}, 10, 10, dark);
    }
    blob(painter, {0, 6}, 10, 30, skin.lighter(122));
    blob(painter, {0, 20}, 20, 8, shade);
    blob(painter, {0, 33}, 30, 10, QColor(150, 70, 70));
    blob(painter, {0, 33}, 26, 3, dark);
    blob(painter, {0, 42}, 22, 6, shade.lighter(130));
    painter.restore();
}

QImage paintedTeam(const QList<int>& rows, headoutline::Heads* heads)
{
    const int height = rowDistance * static_cast<int>(rows.size() + 1);
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(150, 165, 170));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    int person = 0;
    for (int row = 0; row < rows.size(); ++row) {
        const int count = rows.at(row);
        for (int i = 0; i < count; ++i, ++person) {
            // Nobody is as tall as his neighbour.
            const QPointF at(width * (i + 0.5) / count, 120 + row * rowDistance + 12 * (i % 3));
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor::fromHsv(person * 47 % 360, 90, 150));
            painter.drawRoundedRect(QRectF(at.x() - 75, at.y() + 68, 150, 400), 40, 40);
            paintFace(painter, at, headHeight, person);
            if (heads) {
                heads->push_back({{at.x() / width, at.y() / height}, headHeight / height});
            }
        }
    }
    return image;
}

} // namespace skein
