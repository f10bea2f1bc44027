// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SeenFiles.h"

#include <QFileInfo>
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
            m_model.add(item);
        }
    }
}

void SeenFiles::beginRename(const QHash<QString, QString>& newPaths)
{
    m_newPaths = newPaths;
    m_targets = QSet<QString>(newPaths.cbegin(), newPaths.cend());
}

QStringList SeenFiles::endRename(bool isDone)
{
    const QHash<QString, QString> newPaths = std::exchange(m_newPaths, {});
    m_targets.clear();
    if (isDone) {
        m_model.rename(newPaths);
    }
    QStringList names;
    for (auto path = newPaths.cbegin(); path != newPaths.cend(); ++path) {
        names += {QFileInfo(path.key()).fileName(), QFileInfo(*path).fileName()};
    }
    return names;
}

} // namespace skein
