// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <deque>
#include <optional>

namespace skein {

/**
 * In which order thumbnails are made: what was asked for one by one, the newest first; then the
 * list of what is in view, in its order; all of them quickly before any a second time and better.
 * Bounded: the oldest wishes go first. One thread.
 */
class ThumbnailQueue final
{
public:
    struct Step
    {
        QString path;
        bool good = false; ///< A good one; else whatever is quick.
    };

    explicit ThumbnailQueue(qsizetype most)
        : m_most(most)
    {}

    /** Replaces everything by @p steps, of which no more than the bound are taken. */
    void setWanted(const QList<Step>& steps);
    [[nodiscard]] bool isWaiting(const QString& path) const { return m_waiting.contains(path); }
    /** Asks for one more, unless it waits already. */
    void add(const Step& step);
    void remove(const QString& path) { m_waiting.remove(path); }
    void rename(const QString& from, const QString& to);
    /** Removes and returns the next one. */
    [[nodiscard]] std::optional<Step> takeNext();

private:
    [[nodiscard]] bool takeIfWaiting(const QString& path, bool good);

    const qsizetype m_most;
    QHash<QString, bool> m_waiting; ///< Path and goodness. The queues may name more than that.
    std::deque<QString> m_single;   ///< Newest last.
    std::deque<QString> m_list;
    std::deque<QString> m_good;
};

} // namespace skein
