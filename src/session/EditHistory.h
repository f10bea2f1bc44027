// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ShotEdit.h"

#include <QList>
#include <QString>
#include <optional>

namespace skein {

/**
 * What can be undone and done again. QUndoStack assumes that undoing succeeds at once; here it is
 * done later, by another thread, and may fail: then the step stays where it was, unless its files
 * are gone for good. A value.
 */
class EditHistory final
{
public:
    static constexpr qsizetype maxSteps = 200;

    struct Step
    {
        ShotEdit edit; ///< What undoes it, or does it again.
        QString text;
    };
    enum class Kind { Do, Undo, Redo };

    [[nodiscard]] std::optional<Step> next(Kind kind) const;
    /** Something that belongs to @p text was done, undone or done again. */
    void note(Kind kind, const QString& text, const EditOutcome& outcome);
    void clear();

private:
    QList<Step> m_undo; ///< The last one last.
    QList<Step> m_redo;
};

} // namespace skein
