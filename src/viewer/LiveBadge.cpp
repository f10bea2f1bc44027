// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LiveBadge.h"

#include "viewer/PictureColours.h"
#include "viewer/PlateRoom.h"

#include <QFontMetrics>
#include <QPainter>
#include <utility>

namespace skein {

namespace {
// Logical pixels.
constexpr int margin = 12;
constexpr int textLeft = 24;
constexpr int textRight = 10;
constexpr int heightAroundText = 8;
constexpr int dotCentre = 13;
constexpr int dotRadius = 4;
constexpr int corner = 4;
constexpr int detailRoom = 240;
} // namespace

void LiveBadge::setDetail(const QString& detail)
{
    if (m_detail != detail) {
        m_detail = detail;
        // Wide enough for what it says next, too: text of one line grows by letters only.
        Q_EMIT changed(m_painted.isNull() ? QRect() : m_painted.adjusted(0, 0, detailRoom, 0));
    }
}

void LiveBadge::setWaiting(bool waiting)
{
    if (std::exchange(m_isWaiting, waiting) != waiting) {
        Q_EMIT changed({});
    }
}

QString LiveBadge::text() const
{
    if (m_isWaiting) {
        return tr("waiting for live view");
    }
    if (!isLive()) {
        return m_detail.mid(1);
    }
    //: badge on the live picture
    return m_detail.isEmpty() ? tr("LIVE") :
                              //: badge on the live picture; %1 says more, such as "mirrored"
               tr("LIVE   %1").arg(m_detail);
}

QRect LiveBadge::rect(const QFont& font) const
{
    const QFontMetrics metrics(font);
    return {margin, margin, metrics.horizontalAdvance(text()) + textLeft + textRight,
        metrics.height() + heightAroundText};
}

void LiveBadge::arrange(QPainter& painter, const PictureFrame& /*frame*/, PlateRoom& room)
{
    (void)room.claim(
        rect(painter.font()), Qt::BottomEdge); // The first, at the edge: nobody is there.
}

void LiveBadge::paint(QPainter& painter, const PictureFrame& /*frame*/)
{
    const QRect badge = rect(painter.font());
    m_painted = badge;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(badge, corner, corner);
    painter.setBrush(isLive() ? theme::live : theme::frame);
    painter.drawEllipse(
        QPointF(badge.left() + dotCentre, badge.center().y() + 0.5), dotRadius, dotRadius);
    painter.setPen(isLive() ? theme::plateText : theme::accent);
    painter.drawText(badge.adjusted(textLeft, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, text());
}

} // namespace skein
