// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotRows.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace skein {

int ShotRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShotRows::rowOf(const ListedShot& shot) const
{
    if (!shot.isShown) {
        return -1;
    }
    const auto place = static_cast<std::size_t>(shot.place);
    if (place < m_rows.size() && m_rows[place] == &shot) {
        return shot.place;
    }
    // Asked while rows are on their way to their places.
    return static_cast<int>(std::ranges::find(m_rows, &shot) - m_rows.begin());
}

void ShotRows::become(const std::vector<ListedShot*>& wanted)
{
    constexpr int goes = -1;
    for (ListedShot* shot : m_rows) {
        shot->place = goes;
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        wanted[row]->place = static_cast<int>(row);
    }
    removeHidden();

    std::vector<ListedShot*> kept;
    std::ranges::copy_if(
        wanted, std::back_inserter(kept), [](const ListedShot* shot) { return shot->isShown; });
    if (kept != m_rows) {
        moveInto(kept);
    }
    insertNew(wanted);
    numberRows();
}

void ShotRows::removeHidden()
{
    const auto isGoing = [](const ListedShot* shot) { return shot->place < 0; };
    int ranges = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        ranges += isGoing(m_rows[row]) && (row == 0 || !isGoing(m_rows[row - 1])) ? 1 : 0;
    }
    if (ranges > maxRanges) {
        std::vector<ListedShot*> rows = m_rows;
        std::stable_partition(rows.begin(), rows.end(), std::not_fn(isGoing));
        layOut(std::move(rows));
    }
    for (auto last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && isGoing(m_rows[static_cast<std::size_t>(first)])) {
            --first;
        }
        if (first == last) {
            continue;
        }
        beginRemoveRows({}, first + 1, last);
        for (int row = first + 1; row <= last; ++row) {
            m_rows[static_cast<std::size_t>(row)]->isShown = false;
        }
        m_rows.erase(m_rows.begin() + first + 1, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/** The same rows in another order. */
void ShotRows::moveInto(const std::vector<ListedShot*>& wanted)
{
    const auto [now, then] = std::ranges::mismatch(m_rows, wanted);
    const auto first = now - m_rows.begin();
    auto last = static_cast<std::ptrdiff_t>(m_rows.size()) - 1;
    const auto at = [](const std::vector<ListedShot*>& rows, std::ptrdiff_t row) {
        return rows[static_cast<std::size_t>(row)];
    };
    while (at(m_rows, last) == at(wanted, last)) {
        --last;
    }
    // One shot that moves is told as that; its neighbours only make room.
    std::vector<ListedShot*> moved = m_rows;
    const auto from = moved.begin() + first;
    const auto to = moved.begin() + last;
    int source = static_cast<int>(first);
    int target = static_cast<int>(last);
    std::rotate(from, from + 1, to + 1);
    if (moved != wanted) {
        moved = m_rows;
        std::rotate(moved.begin() + first, moved.begin() + last, moved.begin() + last + 1);
        std::swap(source, target);
    }
    if (moved != wanted) {
        layOut(wanted);
        return;
    }
    beginMoveRows({}, source, source, {}, target > source ? target + 1 : target);
    m_rows = wanted;
    endMoveRows();
}

void ShotRows::insertNew(const std::vector<ListedShot*>& wanted)
{
    int ranges = 0;
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        ranges += !wanted[row]->isShown && (row == 0 || wanted[row - 1]->isShown) ? 1 : 0;
    }
    if (ranges == 0) {
        return;
    }
    const auto showThem = [](auto begin, auto end) {
        std::for_each(begin, end, [](ListedShot* shot) { shot->isShown = true; });
    };
    if (ranges > maxRanges) {
        std::vector<ListedShot*> added;
        std::ranges::copy_if(wanted, std::back_inserter(added),
            [](const ListedShot* shot) { return !shot->isShown; });
        beginInsertRows({}, rowCount(), static_cast<int>(wanted.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        showThem(added.begin(), added.end());
        numberRows();
        endInsertRows();
        layOut(wanted);
        return;
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        std::size_t end = row;
        while (end < wanted.size() && !wanted[end]->isShown) {
            ++end;
        }
        if (end == row) {
            continue;
        }
        const auto begin = static_cast<std::ptrdiff_t>(row);
        const auto count = static_cast<std::ptrdiff_t>(end - row);
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(
            m_rows.begin() + begin, wanted.begin() + begin, wanted.begin() + begin + count);
        showThem(wanted.begin() + begin, wanted.begin() + begin + count);
        endInsertRows();
        row = end;
    }
}

/** The same rows in the order @p rows, told as a new layout. */
void ShotRows::layOut(std::vector<ListedShot*> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<const ListedShot*, int> newRows;
    newRows.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        newRows.emplace(rows[row], static_cast<int>(row));
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        after.append(index(newRows.at(m_rows[static_cast<std::size_t>(old.row())])));
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ShotRows::numberRows()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row]->place = static_cast<int>(row);
    }
}

} // namespace skein
