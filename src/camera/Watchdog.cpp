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

void Watchdog::touchShared()
{
    const auto now = Clock::now();
    for (Entry& entry : m_entries) {
        if (entry.manner == Manner::Shared) {
            entry.start = now;
        }
    }
    arm();
}

void Watchdog::grant(quint32 id, std::optional<milliseconds> limit)
{
    const auto now = Clock::now();
    const auto entry = m_entries.constFind(id);
    if (entry != m_entries.constEnd() && entry->manner == Manner::Exclusive) {
        m_grant = Grant{id, limit ? std::optional(now + *limit) : std::nullopt};
    } else if (limit) {
        m_quietUntil = std::max(m_quietUntil, now + *limit);
    }
    touchAll();
}

std::optional<milliseconds> Watchdog::promised() const
{
    if (m_grant && !m_grant->until) {
        return {};
    }
    const auto until = m_grant ? std::max(m_quietUntil, *m_grant->until) : m_quietUntil;
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(until - Clock::now()));
}

void Watchdog::forget(quint32 id)
{
    if (m_grant && m_grant->id == id) {
        m_grant.reset();
        touchAll();
    }
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
    m_grant.reset();
    m_quietUntil = {};
    m_timer.stop();
}

std::optional<Watchdog::Clock::time_point> Watchdog::deadline(const Entry& entry) const
{
    const bool isTimed = m_exclusive == 0 || entry.manner == Manner::Exclusive;
    if (!entry.limit || !isTimed || (m_grant && !m_grant->until)) {
        return {};
    }
    const auto own = std::max(entry.start + *entry.limit, m_quietUntil);
    return m_grant ? std::max(own, *m_grant->until) : own;
}

void Watchdog::arm()
{
    std::optional<Clock::time_point> next;
    for (const Entry& entry : std::as_const(m_entries)) {
        if (const auto end = deadline(entry)) {
            next = next ? std::min(*next, *end) : end;
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
        if (const auto end = deadline(*entry); end && *end <= now) {
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
