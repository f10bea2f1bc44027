// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LevelLayer.h"

#include "viewer/PictureColours.h"
#include "viewer/PlateRoom.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr double rightAngle = 90;
constexpr QColor levelColour(0x6c, 0xd0, 0x6c);
constexpr double linePart = 0.22; ///< Half the line's length, of the shorter side of the view.
constexpr double gapPart = 0.2;   ///< What is left free in the middle of the line, of the line.
// Logical pixels.
constexpr double markLength = 14;
constexpr double markGap = 6;
constexpr double edgeWidth = 4;
constexpr double lineWidth = 2;
constexpr int textMargin = 12;
constexpr int padding = 5;

/** Half of the line. */
double lengthIn(const PictureFrame& frame)
{
    return linePart * std::min(frame.visible.width(), frame.visible.height());
}

QString degrees(double value)
{
    //: an angle
    return LevelLayer::tr("%1°").arg(QLocale().toString(std::abs(value), 'f', 1));
}

} // namespace

double LevelLayer::Reading::deviation() const
{
    return std::remainder(angle, rightAngle);
}

bool LevelLayer::Reading::isLevel() const
{
    return std::abs(deviation()) < tolerance;
}

void LevelLayer::setOn(bool on)
{
    if (m_isOn != on) {
        m_isOn = on;
        Q_EMIT changed();
    }
}

void LevelLayer::setReading(const std::optional<Reading>& reading)
{
    if (m_reading != reading) {
        m_reading = reading;
        if (m_isOn) {
            Q_EMIT changed();
        }
    }
}

QString LevelLayer::text() const
{
    if (!m_reading) {
        return tr("The camera does not tell its level");
    }
    const double deviation = m_reading->deviation();
    const QString angle = degrees(deviation);
    // A camera that leans to the left sees a world that leans to the right, clockwise.
    //: How far the camera leans: an angle.
    const QString leaning = deviation > 0 ? tr("%1 to the left").arg(angle)
                                          //: How far the camera leans: an angle.
                                          : tr("%1 to the right").arg(angle);
    //: read aloud: how the camera leans, as a spirit level shows it
    const QString sideways = m_reading->isLevel() ? tr("Level") : leaning;
    if (!m_reading->pitch) {
        return sideways;
    }
    // Signed as the camera tells it: of no body it is known which sign is upwards, but on each it
    // stays the same.
    const QString sign = *m_reading->pitch < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    //: How the camera leans sideways, and how far it nods: an angle with its sign.
    return tr("%1, pitch %2").arg(sideways, sign + degrees(*m_reading->pitch));
}

void LevelLayer::arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room)
{
    QRect place({}, QFontMetrics(painter.font()).size(Qt::TextSingleLine, text()));
    place.adjust(-padding, -padding / 2, padding, padding / 2);
    // Above the line, and above the mark of an upright one: messages appear below.
    const QPointF middle = frame.visible.center();
    const double above = lengthIn(frame) + markGap + markLength + textMargin;
    place.moveCenter({qRound(middle.x()), qRound(middle.y() - above) - place.height() / 2});
    m_plate = room.claim(place, Qt::TopEdge);
}

void LevelLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.visible);
    if (m_reading) {
        painter.save();
        painter.translate(frame.visible.center());
        paintLines(painter, lengthIn(frame));
        painter.restore();
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(m_plate, padding, padding);
    painter.setPen(m_reading && m_reading->isLevel() ? levelColour : theme::plateText);
    painter.drawText(m_plate, Qt::AlignCenter, text());
}

void LevelLayer::paintLines(QPainter& painter, double length) const
{
    const double base = m_reading->angle - m_reading->deviation();
    painter.rotate(base);
    const double end = length + markGap;
    QList<QLineF> marks{{-end - markLength, 0, -end, 0}, {end, 0, end + markLength, 0}};
    const double gap = gapPart * length;
    const QList<QLineF> line{{-length, 0, -gap, 0}, {gap, 0, length, 0}};
    const QColor colour = m_reading->isLevel() ? levelColour : theme::accent;
    const auto draw = [&painter](const QList<QLineF>& lines, const QColor& ink) {
        painter.setPen(QPen(theme::plate, edgeWidth, Qt::SolidLine, Qt::SquareCap));
        painter.drawLines(lines);
        painter.setPen(QPen(ink, lineWidth, Qt::SolidLine, Qt::SquareCap));
        painter.drawLines(lines);
    };
    draw(marks, theme::plateText);
    painter.rotate(m_reading->deviation());
    draw(line, colour);
}

} // namespace skein
