// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionModel.h"

#include <QDir>
#include <QSet>
#include <algorithm>

namespace skein {

namespace {

QStringView nameOf(const QString& path)
{
    return QStringView(path).mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

bool isEarlier(const SessionItem& left, const SessionItem& right)
{
    if (left.modified != right.modified) {
        return left.modified < right.modified;
    }
    const int byName = nameOf(left.path).compare(nameOf(right.path));
    return byName != 0 ? byName < 0 : left.path < right.path;
}

SessionModel::SessionModel(QObject* parent)
    : QAbstractListModel(parent)
{}

int SessionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SessionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size()) {
        return {};
    }
    const SessionItem& found = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(found.path).toString();
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(found.path);
    case PathRole:
        return found.path;
    case SizeRole:
        return found.size;
    case ModifiedRole:
        return found.modified;
    case IsRawRole:
        return found.isRaw;
    case IsVideoRole:
        return found.isVideo;
    default:
        return {};
    }
}

const SessionItem& SessionModel::item(int row) const
{
    return m_items.at(row);
}

int SessionModel::positionOf(const SessionItem& item) const
{
    const auto position = std::lower_bound(m_items.cbegin(), m_items.cend(), item, isEarlier);
    return static_cast<int>(position - m_items.cbegin());
}

int SessionModel::rowOf(const QString& path) const
{
    const auto modified = m_modifiedOf.constFind(path);
    return modified == m_modifiedOf.cend() ? -1 : positionOf({path, 0, *modified});
}

void SessionModel::update(QList<SessionItem> items)
{
    if (!std::ranges::is_sorted(items, isEarlier)) {
        std::ranges::sort(items, isEarlier);
    }
    if (m_items.isEmpty() || items.isEmpty()) { // another folder
        if (!m_items.isEmpty()) {
            removeRange(0, static_cast<int>(m_items.size()) - 1);
        } else if (!items.isEmpty()) {
            insertRange(0, items);
        }
        return;
    }
    QHash<QString, SessionItem> wanted;
    wanted.reserve(items.size());
    for (const SessionItem& item : items) {
        wanted.insert(item.path, item);
    }

    qsizetype diffs = 0;
    for (const SessionItem& item : std::as_const(m_items)) {
        const auto now = wanted.constFind(item.path);
        diffs += now != wanted.cend() && *now != item ? 1 : 0;
    }
    if (diffs > maxDiffs) {
        reset(items);
        return;
    }

    for (int last = static_cast<int>(m_items.size()) - 1; last >= 0;) {
        int first = last;
        while (first >= 0 && !wanted.contains(m_items.at(first).path)) {
            --first;
        }
        if (first == last) {
            --last;
            continue;
        }
        removeRange(first + 1, last);
        last = first;
        if (++diffs > maxDiffs) {
            reset(items);
            return;
        }
    }

    const QList<SessionItem> kept = m_items;
    for (const SessionItem& item : kept) {
        if (const SessionItem& now = wanted[item.path]; now != item) {
            refresh(rowOf(item.path), now);
        }
    }

    // What is left is a part of the wanted list in the wanted order: fill the gaps.
    for (qsizetype row = 0; row < items.size();) {
        qsizetype end = row;
        while (end < items.size() &&
               (row >= m_items.size() || items.at(end).path != m_items.at(row).path)) {
            ++end;
        }
        if (end == row) {
            ++row;
            continue;
        }
        if (++diffs > maxDiffs) {
            reset(items);
            return;
        }
        insertRange(static_cast<int>(row), items.mid(row, end - row));
        row = end;
    }
}

void SessionModel::add(const SessionItem& item)
{
    const int row = rowOf(item.path);
    if (row >= 0) {
        refresh(row, item);
    } else {
        insertRange(positionOf(item), {item});
    }
}

void SessionModel::remove(const QString& path)
{
    if (const int row = rowOf(path); row >= 0) {
        removeRange(row, row);
    }
}

void SessionModel::refresh(int row, const SessionItem& item)
{
    if (m_items.at(row) != item) {
        replace(row, item);
        Q_EMIT contentsChanged(item.path);
    }
}

void SessionModel::replace(int row, const SessionItem& item)
{
    // Its place among the others, which are sorted without it.
    int place = positionOf(item);
    if (place > row) {
        --place;
    }
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_items.move(row, place);
    }
    m_modifiedOf.remove(m_items.at(place).path);
    m_items[place] = item;
    m_modifiedOf.insert(item.path, item.modified);
    if (place != row) {
        endMoveRows();
    }
    Q_EMIT dataChanged(index(place), index(place));
}

void SessionModel::rename(const QHash<QString, QString>& newPaths)
{
    for (auto path = newPaths.cbegin(); path != newPaths.cend(); ++path) {
        const int row = rowOf(path.key());
        if (row >= 0 && rowOf(*path) < 0) {
            SessionItem item = m_items.at(row);
            item.path = *path;
            replace(row, item);
        }
    }
    if (!newPaths.isEmpty()) {
        Q_EMIT renamed(newPaths);
    }
}

void SessionModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    if (last - first + 1 == m_items.size()) {
        m_modifiedOf.clear();
    } else {
        for (int row = first; row <= last; ++row) {
            m_modifiedOf.remove(m_items.at(row).path);
        }
    }
    m_items.remove(first, last - first + 1);
    endRemoveRows();
}

void SessionModel::insertRange(int row, const QList<SessionItem>& items)
{
    beginInsertRows({}, row, row + static_cast<int>(items.size()) - 1);
    m_modifiedOf.reserve(m_modifiedOf.size() + items.size());
    for (const SessionItem& item : items) {
        m_modifiedOf.insert(item.path, item.modified);
    }
    if (m_items.isEmpty()) {
        m_items = items; // Shared, not copied: there may be ten thousand.
    } else if (row == m_items.size()) {
        m_items.append(items);
    } else {
        m_items = m_items.mid(0, row) + items + m_items.mid(row);
    }
    endInsertRows();
}

void SessionModel::reset(const QList<SessionItem>& items)
{
    QStringList changed;
    for (const SessionItem& item : items) {
        const int row = rowOf(item.path);
        if (row >= 0 && m_items.at(row) != item) {
            changed.append(item.path);
        }
    }
    beginResetModel();
    m_items = items;
    m_modifiedOf.clear();
    for (const SessionItem& item : items) {
        m_modifiedOf.insert(item.path, item.modified);
    }
    endResetModel();
    for (const QString& path : changed) {
        Q_EMIT contentsChanged(path);
    }
}

} // namespace skein
