// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/NoteLayer.h"

#include "viewer/PictureColours.h"
#include "viewer/PlateRoom.h"

#include <QPainter>

namespace skein {

namespace {
/** Who waits less than that would only see a flicker. */
constexpr int delayMs = 400;
// Logical pixels.
constexpr int sides = 24;
constexpr int lift = 6;
constexpr int paddingX = 14;
constexpr int paddingY = 8;

QRect textPlace(QPainter& painter, const PictureFrame& frame, const QString& text, Qt::Edge edge)
{
    const QRect space = frame.view.toRect().adjusted(sides, sides, -sides, -sides);
    QRect place = painter.boundingRect(space, Qt::AlignCenter | Qt::TextWordWrap, text);
    if (edge == Qt::TopEdge) {
        place.moveTop(space.top() + lift);
    } else {
        place.moveBottom(space.bottom() - lift);
    }
    return place;
}

QRect padded(const QRect& text)
{
    return text.adjusted(-paddingX, -paddingY, paddingX, paddingY);
}
} // namespace

NoteLayer::NoteLayer(Qt::Edge edge)
    : PictureLayer(Place::Message)
    , m_edge(edge)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { setText(m_laterText); });
}

void NoteLayer::setTextLater(const QString& text)
{
    m_laterText = text;
    if (text.isEmpty()) {
        m_delay.stop();
        setText({});
    } else if (m_text.isEmpty() && !m_delay.isActive()) {
        m_delay.start();
    } else if (!m_text.isEmpty()) {
        setText(text);
    }
}

void NoteLayer::setText(const QString& text)
{
    if (m_text != text) {
        m_text = text;
        Q_EMIT changed();
    }
}

bool NoteLayer::isShown(const PictureFrame& frame) const
{
    return !frame.live && !m_text.isEmpty();
}

void NoteLayer::arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room)
{
    m_plate = room.claim(padded(textPlace(painter, frame, m_text, m_edge)),
        m_edge == Qt::TopEdge ? Qt::BottomEdge : Qt::TopEdge);
}

void NoteLayer::paint(QPainter& painter, const PictureFrame& /*frame*/)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(m_plate, 5, 5);
    painter.setPen(theme::plateText);
    painter.drawText(m_plate.adjusted(paddingX, paddingY, -paddingX, -paddingY),
        Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace skein
