// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/Watchdog.h"

#include <algorithm>

namespace skein {

using std::chrono::milliseconds;

Watchdog::Watchdog(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::check);
}

void Watchdog::watch(quint32 id, std::optional<milliseconds> limit, Manner manner)
{
    forget(id);
    m_entries.insert(id, {limit, manner, Clock::now()});
    m_exclusive += manner == Manner::Exclusive ? 1 : 0;
    arm();
}

void Watchdog::touchAll()
{
    const auto now = Clock::now();
    for (Entry& entry : m_entries) {
        entry.start = now;
    }
    arm();
}

void Watchdog::forget(quint32 id)
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.constEnd()) {
        return;
    }
    const bool wasExclusive = entry->manner == Manner::Exclusive;
    m_entries.erase(entry);
    if (wasExclusive && --m_exclusive == 0) {
        touchAll();
    }
    arm();
}

void Watchdog::clear()
{
    m_entries.clear();
    m_exclusive = 0;
    m_timer.stop();
}

bool Watchdog::isTimed(const Entry& entry) const
{
    return entry.limit && (m_exclusive == 0 || entry.manner == Manner::Exclusive);
}

void Watchdog::arm()
{
    std::optional<Clock::time_point> next;
    for (const Entry& entry : std::as_const(m_entries)) {
        if (isTimed(entry)) {
            const Clock::time_point deadline = entry.start + *entry.limit;
            next = next ? std::min(*next, deadline) : deadline;
        }
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    const auto left = std::chrono::ceil<milliseconds>(*next - Clock::now());
    m_timer.start(std::max(left, milliseconds(0)));
}

void Watchdog::check()
{
    const auto now = Clock::now();
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (isTimed(*entry) && entry->start + *entry->limit <= now) {
            const quint32 id = entry.key();
            forget(id);
            // The receiver may clear everything, or destroy this object: nothing comes after.
            Q_EMIT late(id);
            return;
        }
    }
    arm();
}

} // namespace skein
