// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace skein {

/** What files that were renamed are called now, for orders that still use an old name. A value. */
class FormerNames final
{
public:
    void note(const QHash<QString, QString>& newPaths)
    {
        for (auto path = newPaths.cbegin(); path != newPaths.cend(); ++path) {
            m_newPaths.remove(*path); // it is a name that counts again
            if (path.key() != *path) {
                m_newPaths.insert(path.key(), *path);
            }
        }
    }

    /** @p path itself when it was not renamed. */
    [[nodiscard]] QString pathNow(const QString& path) const
    {
        QString now = path;
        for (auto next = m_newPaths.constFind(now); next != m_newPaths.cend();
             next = m_newPaths.constFind(now)) {
            now = *next; // no circles: a name that is given anew has no successor
        }
        return now;
    }

    void clear() { m_newPaths.clear(); }

private:
    QHash<QString, QString> m_newPaths;
};

} // namespace skein
