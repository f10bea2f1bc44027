// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ShotEdit.h"

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace skein {

/**
 * What can be undone and done again. QUndoStack assumes that undoing succeeds at once; here it is
 * done later, by another thread, and may fail for some of the shots: then a step about exactly
 * those stays where it was, unless their files are gone for good. A value.
 */
class EditHistory final
{
public:
    static constexpr qsizetype maxSteps = 200;
    /** Of all steps together; the oldest go first, the last one stays whatever it takes. */
    static constexpr qint64 maxBytes = 64 << 20;

    /** What an order is called in a menu, by the number of its shots. */
    using Title = std::function<QString(int shots)>;
    struct Step
    {
        ShotEdit edit; ///< What undoes it, or does it again.
        Title title;
        qint64 bytes = 0; ///< Of sidecars.
        [[nodiscard]] QString text() const { return title(shotCountOf(edit)); }
    };
    enum class Kind {
        Do,
        Undo,
        Redo,
        Upkeep, ///< Nobody ordered it; it belongs to what was ordered last about its shots.
    };

    [[nodiscard]] std::optional<Step> next(Kind kind) const;
    /** Something called @p title was done, undone or done again. */
    void note(Kind kind, const Title& title, const EditOutcome& outcome);
    void clear();

private:
    void append(QList<Step>& steps, const ShotEdit& edit, const Title& title);
    void extend(const RevertMarks& upkeep);

    QList<Step> m_undo; ///< The last one last.
    QList<Step> m_redo;
};

} // namespace skein
