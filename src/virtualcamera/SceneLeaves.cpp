// SPDX-License-Identifier: GPL-3.0-or-later
// The foreground: the leaves of a plant, close to the lens.
#include "virtualcamera/SceneParts.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

namespace skein {

namespace {

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

} // namespace

void paintLeaves(QPainter& painter)
{
    paintLeaf(painter, {-120, 4080}, 1150, -58, {52, 104, 52});
    paintLeaf(painter, {-160, 3900}, 1060, -30, {66, 122, 56});
    paintLeaf(painter, {-60, 4120}, 1000, -12, {44, 88, 50});
    paintLeaf(painter, {-140, 3500}, 760, -66, {58, 116, 60});
}

} // namespace skein
