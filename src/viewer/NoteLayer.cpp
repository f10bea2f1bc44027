// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/NoteLayer.h"

#include "viewer/PictureColours.h"

#include <QPainter>

namespace skein {

namespace {
/** Who waits less than that would only see a flicker. */
constexpr int delayMs = 400;
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

void NoteLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    constexpr int sides = 24;
    const QRect space = frame.view.toRect().adjusted(sides, sides, -sides, -sides);
    QRect text = painter.boundingRect(space, Qt::AlignCenter | Qt::TextWordWrap, m_text);
    if (m_edge == Qt::TopEdge) {
        text.moveTop(space.top() + 6);
    } else {
        text.moveBottom(space.bottom() - 6);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(text.adjusted(-14, -8, 14, 8), 5, 5);
    painter.setPen(theme::plateText);
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace skein
