// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailQueue.h"

#include <algorithm>
#include <utility>

namespace skein {

void ThumbnailQueue::setWanted(const QList<Step>& steps)
{
    m_waiting.clear();
    m_single.clear();
    m_list.clear();
    m_good.clear();
    for (const Step& step : steps.first(std::min(steps.size(), m_most))) {
        m_waiting.insert(step.path, step.good);
        (step.good ? m_good : m_list).push_back(step.path);
    }
}

void ThumbnailQueue::add(const Step& step)
{
    const auto it = m_waiting.constFind(step.path);
    if (it != m_waiting.constEnd() && *it == step.good) {
        return;
    }
    m_waiting.insert(step.path, step.good);
    std::deque<QString>& queue = step.good ? m_good : m_single;
    queue.push_back(step.path);
    if (static_cast<qsizetype>(queue.size()) > m_most) {
        m_waiting.remove(queue.front());
        queue.pop_front();
    }
}

void ThumbnailQueue::rename(const QString& from, const QString& to)
{
    const auto it = m_waiting.constFind(from);
    if (it != m_waiting.constEnd()) {
        const bool good = *it;
        m_waiting.erase(it);
        add({to, good});
    }
}

bool ThumbnailQueue::takeIfWaiting(const QString& path, bool good)
{
    const auto it = m_waiting.constFind(path);
    if (it == m_waiting.constEnd() || *it != good) {
        return false;
    }
    m_waiting.erase(it);
    return true;
}

std::optional<ThumbnailQueue::Step> ThumbnailQueue::takeNext()
{
    while (!m_single.empty()) {
        const QString path = std::exchange(m_single.back(), QString());
        m_single.pop_back();
        if (takeIfWaiting(path, false)) {
            return Step{path, false};
        }
    }
    for (std::deque<QString>* queue : {&m_list, &m_good}) {
        while (!queue->empty()) {
            const QString path = std::exchange(queue->front(), QString());
            queue->pop_front();
            if (takeIfWaiting(path, queue == &m_good)) {
                return Step{path, queue == &m_good};
            }
        }
    }
    return std::nullopt;
}

} // namespace skein
