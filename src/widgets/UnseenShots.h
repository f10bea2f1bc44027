// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QSet>
#include <QString>

namespace skein {

/** Shots that arrived while another one was studied: counted by their names, RAW and JPEG once. */
class UnseenShots final
{
public:
    void note(const QString& path) { m_names.insert(nameOf(path)); }
    /** It was looked at. @return whether it had not been before. */
    bool see(const QString& path) { return m_names.remove(nameOf(path)); }
    void rename(const QString& oldPath, const QString& newPath)
    {
        if (see(oldPath)) {
            note(newPath);
        }
    }
    void clear() { m_names.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_names.size()); }

    /** What RAW and JPEG of one shot have in common. */
    [[nodiscard]] static QString nameOf(const QString& path)
    {
        return QFileInfo(path).completeBaseName();
    }

private:
    QSet<QString> m_names;
};

} // namespace skein
