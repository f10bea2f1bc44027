// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PlateRoom.h"

#include <algorithm>

namespace skein {

namespace {
constexpr int gap = 6; ///< Between two plates, logical pixels.
}

std::optional<QRect> PlateRoom::found(QRect place, Qt::Edge towards) const
{
    const auto isInTheWay = [&place](const QRect& taken) {
        return taken.adjusted(-gap, -gap, gap, gap).intersects(place);
    };
    for (auto other = std::find_if(m_taken.cbegin(), m_taken.cend(), isInTheWay);
         other != m_taken.cend();
         other = std::find_if(m_taken.cbegin(), m_taken.cend(), isInTheWay)) {
        if (towards == Qt::TopEdge) {
            place.moveBottom(other->top() - gap - 1);
        } else {
            place.moveTop(other->bottom() + gap + 1);
        }
        if (place.top() < m_view.top() || place.bottom() > m_view.bottom()) {
            return std::nullopt;
        }
    }
    return place;
}

std::optional<QRect> PlateRoom::take(const QRect& wanted, Qt::Edge towards)
{
    std::optional<QRect> place = found(wanted, towards);
    if (!place) {
        place = found(wanted, towards == Qt::TopEdge ? Qt::BottomEdge : Qt::TopEdge);
    }
    if (place) {
        m_taken.append(*place);
    }
    return place;
}

QRect PlateRoom::claim(const QRect& wanted, Qt::Edge towards)
{
    if (const auto place = take(wanted, towards)) {
        return *place;
    }
    m_taken.append(wanted);
    return wanted;
}

} // namespace skein
