// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EditHistory.h"

namespace skein {

std::optional<EditHistory::Step> EditHistory::next(Kind kind) const
{
    const QList<Step>& steps = kind == Kind::Undo ? m_undo : m_redo;
    return kind == Kind::Do || steps.isEmpty() ? std::nullopt : std::optional(steps.last());
}

void EditHistory::note(Kind kind, const QString& text, const EditOutcome& outcome)
{
    const bool isLost =
        outcome.done == 0 && outcome.error && outcome.error->kind == ErrorKind::NotFound;
    if (kind != Kind::Do && (outcome.done > 0 || isLost)) {
        (kind == Kind::Undo ? m_undo : m_redo).removeLast();
    }
    if (!outcome.inverse) {
        return;
    }
    if (kind == Kind::Do) {
        m_redo.clear();
    }
    QList<Step>& steps = kind == Kind::Undo ? m_redo : m_undo;
    steps.append({*outcome.inverse, text});
    if (steps.size() > maxSteps) {
        steps.removeFirst();
    }
}

void EditHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
}

} // namespace skein
