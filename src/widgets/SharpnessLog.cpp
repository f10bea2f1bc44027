// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SharpnessLog.h"

#include <algorithm>
#include <iterator>

namespace skein {

bool SharpnessLog::setSpot(const SharpnessSpot& spot)
{
    if (spot.isLike(m_spot)) {
        return false;
    }
    m_spot = spot;
    m_entries.clear();
    m_figures.clear();
    return true;
}

void SharpnessLog::note(const QString& path, double figure)
{
    m_figures.insert(path, figure);
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

void SharpnessLog::add(const QString& path, const std::optional<double>& figure)
{
    m_figures.insert(path, figure);
}

void SharpnessLog::rename(const QString& from, const QString& to)
{
    for (Entry& entry : m_entries) {
        if (entry.path == from) {
            entry.path = to;
        }
    }
    if (const auto known = m_figures.constFind(from); known != m_figures.constEnd()) {
        m_figures.insert(to, *known);
        m_figures.remove(from);
    }
    if (const auto kind = m_kinds.constFind(from); kind != m_kinds.constEnd()) {
        m_kinds.insert(to, *kind);
        m_kinds.remove(from);
    }
}

void SharpnessLog::forget(const QString& path)
{
    m_figures.remove(path);
    m_kinds.remove(path);
    m_entries.removeIf([&path](const Entry& entry) { return entry.path == path; });
}

std::optional<double> SharpnessLog::figureOf(const QString& path) const
{
    return m_figures.value(path);
}

bool SharpnessLog::areAlike(const QString& path, const QString& other) const
{
    return m_kinds.value(path) == m_kinds.value(other);
}

QList<SharpnessLog::Entry> SharpnessLog::entriesLike(const QString& path) const
{
    QList<Entry> alike;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(alike),
        [&](const Entry& entry) { return areAlike(entry.path, path); });
    return alike;
}

std::optional<SharpnessLog::Entry> SharpnessLog::bestLike(const QString& path) const
{
    const QList<Entry> alike = entriesLike(path);
    const auto sharpest = std::max_element(alike.begin(), alike.end(),
        [](const Entry& a, const Entry& b) { return a.figure < b.figure; });
    return sharpest == alike.end() ? std::nullopt : std::optional<Entry>(*sharpest);
}

} // namespace skein
