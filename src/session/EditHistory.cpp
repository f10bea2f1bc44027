// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EditHistory.h"

#include <algorithm>
#include <numeric>

namespace skein {

namespace {

bool isSameShot(const ShotFiles& left, const ShotFiles& right)
{
    return std::ranges::any_of(
        left.paths, [&right](const QString& path) { return right.paths.contains(path); });
}

qint64 bytesOf(const ShotEdit& edit)
{
    const auto* marks = std::get_if<RevertMarks>(&edit);
    qint64 bytes = 0;
    for (const RevertMarks::One& one : marks ? marks->shots : QList<RevertMarks::One>()) {
        bytes += one.changes.bytes();
    }
    return bytes;
}

qint64 bytesOf(const QList<EditHistory::Step>& steps)
{
    return std::accumulate(steps.cbegin(), steps.cend(), qint64{0},
        [](qint64 bytes, const EditHistory::Step& step) { return bytes + step.bytes; });
}

} // namespace

std::optional<EditHistory::Step> EditHistory::next(Kind kind) const
{
    const QList<Step>& steps = kind == Kind::Undo ? m_undo : m_redo;
    const bool isTaken = kind == Kind::Undo || kind == Kind::Redo;
    return !isTaken || steps.isEmpty() ? std::nullopt : std::optional(steps.last());
}

void EditHistory::note(Kind kind, const Title& title, const EditOutcome& outcome)
{
    if (kind == Kind::Upkeep) {
        if (outcome.inverse) {
            extend(std::get<RevertMarks>(*outcome.inverse));
        }
        return;
    }
    if (kind != Kind::Do) {
        QList<Step>& from = kind == Kind::Undo ? m_undo : m_redo;
        from.removeLast();
        if (outcome.left) {
            append(from, *outcome.left, title);
        }
    }
    if (!outcome.inverse) {
        return;
    }
    if (kind == Kind::Do) {
        m_redo.clear();
    }
    QList<Step>& steps = kind == Kind::Undo ? m_redo : m_undo;
    append(steps, *outcome.inverse, title);
}

void EditHistory::append(QList<Step>& steps, const ShotEdit& edit, const Title& title)
{
    steps.append({edit, title, bytesOf(edit)});
    while (steps.size() > 1 &&
           (steps.size() > maxSteps || bytesOf(m_undo) + bytesOf(m_redo) > maxBytes)) {
        steps.removeFirst();
    }
}

void EditHistory::extend(const RevertMarks& upkeep)
{
    for (const RevertMarks::One& one : upkeep.shots) {
        for (auto step = m_undo.rbegin(); step != m_undo.rend(); ++step) {
            auto* marks = std::get_if<RevertMarks>(&step->edit);
            if (marks == nullptr) {
                continue;
            }
            const auto same = std::ranges::find_if(marks->shots,
                [&one](const RevertMarks::One& known) { return isSameShot(known.shot, one.shot); });
            if (same != marks->shots.end()) {
                same->changes.append(one.changes);
                step->bytes += one.changes.bytes();
                break;
            }
        }
    }
}

void EditHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
}

} // namespace skein
