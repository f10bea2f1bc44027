// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberPainter.h"

#include <QPainter>
#include <algorithm>

namespace skein::headoutline {

namespace {

/** Of heads that were added by hand, in parts of the photograph's height. */
constexpr double usualSize = 0.1;
constexpr double discByHead = 0.55;
/** Pixels; below that a number of two digits is a blot. */
constexpr double smallestDisc = 20;
/** In parts of the photograph's height. */
constexpr double largestDisc = 0.08;
constexpr double digitByDisc = 0.55;
constexpr double manyDigits = 0.42;
constexpr QColor plain(255, 255, 255, 230);
constexpr QColor ink(0, 0, 0);
/** Blue on white, white on blue: told apart by everybody, also without colour by its darkness. */
constexpr QColor chosenFill(0, 84, 166);

QRectF square(QPointF middle, double side)
{
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

QPointF placeOf(const Head& head, const QRectF& area)
{
    return {area.x() + head.at.x() * area.width(), area.y() + head.at.y() * area.height()};
}

double sizeOf(const Head& head, const QRectF& area)
{
    return (head.size > 0 ? head.size : usualSize) * area.height();
}

} // namespace

QRectF NumberPainter::ringOf(const Head& head, const QRectF& area)
{
    return square(placeOf(head, area), sizeOf(head, area));
}

QRectF NumberPainter::discOf(const Head& head, const QRectF& area)
{
    const double wanted = std::min(discByHead * sizeOf(head, area), largestDisc * area.height());
    return square(placeOf(head, area), std::max(smallestDisc, wanted));
}

void NumberPainter::paint(const Head& head, int number, bool chosen)
{
    const QRectF disc = discOf(head, m_area);
    const double line = std::max(1.0, disc.width() / 16);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        m_painter.setPen(QPen(chosenFill, line * 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(ringOf(head, m_area));
    }
    m_painter.setPen(QPen(chosen ? plain : ink, line));
    m_painter.setBrush(chosen ? chosenFill : plain);
    m_painter.drawEllipse(disc);
    QFont font = m_painter.font();
    font.setBold(true);
    constexpr int threeDigits = 100;
    font.setPixelSize(std::max(
        1, static_cast<int>(disc.width() * (number < threeDigits ? digitByDisc : manyDigits))));
    m_painter.setFont(font);
    m_painter.setPen(chosen ? QColor(Qt::white) : ink);
    m_painter.drawText(disc, Qt::AlignCenter, QString::number(number));
    m_painter.restore();
}

void NumberPainter::paint(const Heads& heads)
{
    int number = 0;
    for (const Head& head : heads) {
        paint(head, ++number);
    }
}

} // namespace skein::headoutline
