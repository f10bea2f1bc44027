// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/SpotLayer.h"

#include "analysis/Sharpness.h"
#include "viewer/PictureColours.h"

#include <QPainter>
#include <algorithm>

namespace skein {

namespace {
// Logical pixels.
constexpr double leastGrip = 24; ///< A smaller frame can be taken hold of beside it, too.
constexpr double crossArm = 5;
constexpr double edgeWidth = 3;
} // namespace

SharpnessSpot SpotLayer::spotAt(QPointF centre, QSize picture)
{
    const double longer = std::max(picture.width(), picture.height());
    const int pixels = std::max(leastSharpnessSide, static_cast<int>(longer * side));
    return {centre, {pixels, pixels}};
}

void SpotLayer::setOn(bool on)
{
    if (m_isOn != on) {
        m_isOn = on;
        m_isDragged = false;
        Q_EMIT changed();
    }
}

void SpotLayer::setCentre(QPointF centre)
{
    const QPointF within(std::clamp(centre.x(), 0.0, 1.0), std::clamp(centre.y(), 0.0, 1.0));
    if (m_centre != within) {
        m_centre = within;
        if (m_isOn) {
            Q_EMIT changed();
        }
    }
}

QRectF SpotLayer::rectIn(const PictureFrame& frame) const
{
    const QRectF part = spotAt(m_centre, frame.fullSize).placeIn(frame.fullSize);
    return {frame.picture.x() + part.x() * frame.picture.width(),
        frame.picture.y() + part.y() * frame.picture.height(), part.width() * frame.picture.width(),
        part.height() * frame.picture.height()};
}

void SpotLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    const QRectF area = rectIn(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.visible.adjusted(-1, -1, 1, 1));
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&](const QPen& pen) {
        painter.setPen(pen);
        painter.drawRect(area);
        const QPointF middle = area.center();
        painter.drawLine(middle - QPointF(crossArm, 0), middle + QPointF(crossArm, 0));
        painter.drawLine(middle - QPointF(0, crossArm), middle + QPointF(0, crossArm));
    };
    draw(QPen(theme::plate, edgeWidth));
    draw(QPen(m_isDragged ? theme::accent : theme::plateText, 1));
}

std::optional<Qt::CursorShape> SpotLayer::cursorAt(
    QPointF place, Qt::KeyboardModifiers modifiers) const
{
    if (!isShown(m_frame) || modifiers != Qt::NoModifier) {
        return {};
    }
    QRectF area = rect();
    const double wider = std::max(0.0, leastGrip - area.width()) / 2;
    const double higher = std::max(0.0, leastGrip - area.height()) / 2;
    area.adjust(-wider, -higher, wider, higher);
    return area.contains(place) ? std::optional(Qt::SizeAllCursor) : std::nullopt;
}

bool SpotLayer::beginDrag(QPointF place, Qt::KeyboardModifiers modifiers)
{
    if (!cursorAt(place, modifiers)) {
        return false;
    }
    m_isDragged = true;
    m_grip = rect().center() - place;
    return true;
}

void SpotLayer::dragTo(QPointF place)
{
    if (!m_isDragged || m_frame.picture.isEmpty()) {
        return;
    }
    const QPointF middle = place + m_grip - m_frame.picture.topLeft();
    // No further than its frame can follow, so that it comes back as soon as the mouse does.
    const QRectF part = spotAt(m_centre, m_frame.fullSize).placeIn(m_frame.fullSize);
    const double across = part.width() / 2;
    const double down = part.height() / 2;
    const QPointF before = m_centre;
    setCentre({std::clamp(middle.x() / m_frame.picture.width(), across, 1 - across),
        std::clamp(middle.y() / m_frame.picture.height(), down, 1 - down)});
    if (m_centre != before) {
        Q_EMIT dragged(m_centre);
    }
}

} // namespace skein
