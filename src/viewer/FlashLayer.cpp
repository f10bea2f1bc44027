// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/FlashLayer.h"

#include "viewer/PictureColours.h"
#include "viewer/PlateRoom.h"

#include <QPainter>
#include <algorithm>

namespace skein {

namespace {
constexpr int leastStayMs = 2500;
/** Finding the text, and reading it at some 12 letters a second: subtitles stay as long. */
constexpr int findMs = 1000;
constexpr int letterMs = 80;
constexpr double letters = 1.8; ///< Times the size of the view's font.
// Logical pixels.
constexpr int sides = 24;
constexpr int paddingX = 18;
constexpr int paddingY = 10;
constexpr int corner = 6;
constexpr int textFlags = Qt::AlignCenter | Qt::TextWordWrap;

QFont largeFont(const QPainter& painter)
{
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * letters);
    return font;
}
} // namespace

FlashLayer::FlashLayer()
    : PictureLayer(Place::Message)
{
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, [this] {
        m_text.clear();
        Q_EMIT changed();
    });
}

int FlashLayer::stayMs(const QString& text)
{
    return std::max(leastStayMs, findMs + letterMs * static_cast<int>(text.size()));
}

void FlashLayer::show(const QString& text)
{
    m_text = text;
    m_stay.start(stayMs(text));
    Q_EMIT changed();
}

void FlashLayer::withdraw(const QString& text)
{
    if (m_text == text) {
        m_stay.stop();
        m_text.clear();
        Q_EMIT changed();
    }
}

bool FlashLayer::isShown(const PictureFrame& /*frame*/) const
{
    return !m_text.isEmpty();
}

void FlashLayer::arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room)
{
    painter.setFont(largeFont(painter));
    const QRect space = frame.view.toAlignedRect().adjusted(sides, sides, -sides, -sides);
    QRect text = painter.boundingRect(space, textFlags, m_text);
    text.moveCenter({space.center().x(), space.top() + space.height() * 4 / 5});
    text.moveBottom(std::min(text.bottom(), space.bottom())); // Several lines in a low view.
    m_plate = room.claim(text.adjusted(-paddingX, -paddingY, paddingX, paddingY), Qt::TopEdge);
}

void FlashLayer::paint(QPainter& painter, const PictureFrame& /*frame*/)
{
    painter.setFont(largeFont(painter));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(m_plate, corner, corner);
    painter.setPen(theme::plateText);
    painter.drawText(m_plate.adjusted(paddingX, paddingY, -paddingX, -paddingY), textFlags, m_text);
}

} // namespace skein
