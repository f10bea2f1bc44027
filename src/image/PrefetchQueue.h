// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

namespace skein {

/** What to load ahead of the walk, nearest first, and how much of it the cache can hold. One
 * thread. */
class PrefetchQueue final
{
public:
    /** Replaces what was left. Takes no more than fit into @p bytes at @p pixels. */
    void set(const QStringList& paths, QSize pixels, qint64 bytes);
    [[nodiscard]] bool isEmpty() const { return m_paths.isEmpty(); }
    /** The next path; removes it. */
    [[nodiscard]] QString takeNext() { return m_paths.takeFirst(); }
    [[nodiscard]] QSize pixels() const { return m_pixels; }
    [[nodiscard]] bool contains(const QString& path) const { return m_paths.contains(path); }
    void rename(const QString& from, const QString& to);

private:
    QStringList m_paths;
    QSize m_pixels;
};

} // namespace skein
