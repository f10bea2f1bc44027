// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <optional>

namespace skein {

/**
 * The room for words over one view, while it is painted: who wants to lie where somebody else lies
 * already is moved up or down until it is clear of all of them. A plain value.
 */
class PlateRoom final
{
public:
    /** @p view: logical pixels. */
    explicit PlateRoom(const QRect& view)
        : m_view(view)
    {}

    /** The place nearest to @p wanted, first in the direction of @p towards (upper or lower edge),
     * that is free; it is taken from then on. Nothing: there is no room. */
    [[nodiscard]] std::optional<QRect> take(const QRect& wanted, Qt::Edge towards);
    /** The same, for what has to be read in any case: without room it lies where it wants. */
    [[nodiscard]] QRect claim(const QRect& wanted, Qt::Edge towards);

private:
    [[nodiscard]] std::optional<QRect> found(QRect place, Qt::Edge towards) const;

    QRect m_view;
    QList<QRect> m_taken;
};

} // namespace skein
