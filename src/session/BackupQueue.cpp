// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BackupQueue.h"

#include <algorithm>

namespace skein {

void BackupQueue::clear()
{
    m_photographs.clear();
    m_sidecars.clear();
}

void BackupQueue::add(const QString& path)
{
    if (QStringList& queue = queueOf(path); !queue.contains(path)) {
        queue.append(path);
    }
}

QString BackupQueue::takeNext()
{
    return (m_photographs.isEmpty() ? m_sidecars : m_photographs).takeFirst();
}

void BackupQueue::keepOnly(const QSet<QString>& present)
{
    m_photographs.removeIf([&](const QString& path) { return !present.contains(path); });
}

void BackupQueue::sort(const BackupLedger& ledger)
{
    const auto isBefore = [&ledger](const QString& left, const QString& right) {
        const int leftFailures = ledger.failuresOf(left);
        const int rightFailures = ledger.failuresOf(right);
        return leftFailures != rightFailures ? leftFailures < rightFailures : left < right;
    };
    std::ranges::sort(m_photographs, isBefore);
    std::ranges::sort(m_sidecars, isBefore);
}

bool BackupQueue::holdsFailed(const BackupLedger& ledger) const
{
    const auto hasFailed = [&ledger](const QString& path) { return ledger.failuresOf(path) > 0; };
    return std::ranges::any_of(m_photographs, hasFailed) ||
           std::ranges::any_of(m_sidecars, hasFailed);
}

bool BackupQueue::holdsFresh(const BackupLedger& ledger) const
{
    return std::ranges::any_of(
        m_photographs, [&ledger](const QString& path) { return ledger.failuresOf(path) == 0; });
}

} // namespace skein
