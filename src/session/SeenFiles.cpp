// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SeenFiles.h"

#include <algorithm>
#include <utility>

namespace skein {

bool SeenFiles::isPutAside(const QString& path) const
{
    return m_newPaths.contains(path) || m_targets.contains(path);
}

void SeenFiles::show(QList<SessionItem> items)
{
    if (!m_newPaths.isEmpty()) {
        items.removeIf([this](const SessionItem& item) { return isPutAside(item.path); });
        for (auto path = m_newPaths.keyBegin(); path != m_newPaths.keyEnd(); ++path) {
            if (const int row = m_model.rowOf(*path); row >= 0) {
                items.append(m_model.item(row));
            }
        }
    }
    if (!m_damaged.isEmpty()) {
        std::ranges::transform(
            items, items.begin(), [this](const SessionItem& item) { return marked(item); });
    }
    m_model.update(items);
}

void SeenFiles::apply(const QList<SessionItem>& present, const QStringList& gonePaths)
{
    for (const QString& path : gonePaths) {
        if (!isPutAside(path)) {
            m_model.remove(path);
        }
    }
    for (const SessionItem& item : present) {
        if (!isPutAside(item.path)) {
            m_model.add(marked(item));
        }
    }
}

void SeenFiles::beginRename(const QHash<QString, QString>& newPaths)
{
    m_newPaths = newPaths;
    m_targets = QSet<QString>(newPaths.cbegin(), newPaths.cend());
}

QHash<QString, QString> SeenFiles::endRename(bool isDone)
{
    const QHash<QString, QString> newPaths = std::exchange(m_newPaths, {});
    m_targets.clear();
    if (isDone) {
        for (auto path = newPaths.cbegin(); path != newPaths.cend(); ++path) {
            if (const auto known = m_damaged.constFind(path.key()); known != m_damaged.cend()) {
                m_damaged.insert(*path, *known);
                m_damaged.remove(path.key());
            }
        }
        m_model.rename(newPaths);
    }
    return newPaths;
}

SessionItem SeenFiles::marked(SessionItem item) const
{
    item.isDamaged = m_damaged.value(item.path, -1) == item.size;
    return item;
}

void SeenFiles::refresh(const QString& path)
{
    if (const int row = m_model.rowOf(path); row >= 0) {
        m_model.add(marked(m_model.item(row)));
    }
}

void SeenFiles::setDamaged(const QHash<QString, qint64>& sizes)
{
    const QHash<QString, qint64> former = std::exchange(m_damaged, sizes);
    const QStringList paths = former.keys() + sizes.keys();
    for (const QString& path : paths) {
        refresh(path);
    }
}

void SeenFiles::markDamaged(const QString& path)
{
    if (const int row = m_model.rowOf(path); row >= 0) {
        m_damaged.insert(path, m_model.item(row).size);
        refresh(path);
    }
}

} // namespace skein
