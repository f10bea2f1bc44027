// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SharpnessLog.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {
/** Places that differ by less than this part of the picture are the same. */
constexpr double samePlace = 0.01;

bool isSame(const QRectF& a, const QRectF& b)
{
    return std::abs(a.left() - b.left()) < samePlace && std::abs(a.top() - b.top()) < samePlace &&
           std::abs(a.right() - b.right()) < samePlace &&
           std::abs(a.bottom() - b.bottom()) < samePlace;
}
} // namespace

void SharpnessLog::note(const QString& path, const QRectF& place, double figure)
{
    if (!isSame(place, m_place)) {
        m_entries.clear();
        m_place = place;
    }
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
        [&path](const Entry& entry) { return entry.path == path; });
    if (known != m_entries.end()) {
        known->figure = figure;
        return;
    }
    if (m_entries.size() == mostEntries) {
        m_entries.removeFirst();
    }
    m_entries.append({path, figure});
}

void SharpnessLog::rename(const QString& from, const QString& to)
{
    for (Entry& entry : m_entries) {
        if (entry.path == from) {
            entry.path = to;
        }
    }
}

std::optional<double> SharpnessLog::figureOf(const QString& path) const
{
    for (const Entry& entry : m_entries) {
        if (entry.path == path) {
            return entry.figure;
        }
    }
    return std::nullopt;
}

std::optional<SharpnessLog::Entry> SharpnessLog::best() const
{
    const auto sharpest = std::max_element(m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return a.figure < b.figure; });
    return sharpest == m_entries.end() ? std::nullopt : std::optional<Entry>(*sharpest);
}

} // namespace skein
