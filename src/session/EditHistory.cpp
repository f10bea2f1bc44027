// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EditHistory.h"

#include <algorithm>

namespace skein {

namespace {

bool isSameShot(const ShotFiles& left, const ShotFiles& right)
{
    return std::ranges::any_of(
        left.paths, [&right](const QString& path) { return right.paths.contains(path); });
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
            from.append({*outcome.left, title});
        }
    }
    if (!outcome.inverse) {
        return;
    }
    if (kind == Kind::Do) {
        m_redo.clear();
    }
    QList<Step>& steps = kind == Kind::Undo ? m_redo : m_undo;
    steps.append({*outcome.inverse, title});
    if (steps.size() > maxSteps) {
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
                same->changes += one.changes;
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
