// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ExposureRole.h"
#include "sequence/FocusFacts.h"
#include "sequence/SequenceTask.h"
#include "sequence/StopToken.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <optional>

namespace skein {

class Shooter;

/** The name of a role in the middle of a sentence, for people: "shutter". */
[[nodiscard]] QString roleText(ExposureRole role);

/**
 * Remembers what a sequence changes, and puts it back: the latest change first, each tried twice,
 * whatever was stopped or failed before. What was put back is forgotten; what could not be stays
 * for another time. What is remembered is what the camera tells: ask only when it is ready. Borrows
 * the shooter.
 */
class SettingsKeeper final
{
    Q_DECLARE_TR_FUNCTIONS(skein::SettingsKeeper)

public:
    explicit SettingsKeeper(Shooter& shooter)
        : m_shooter(shooter)
    {}

    /** The role is about to be changed; its value is kept, unless an older one is. */
    void remember(ExposureRole role);
    /** The value that is kept for a role, or the present one. */
    [[nodiscard]] std::optional<QString> original(ExposureRole role) const;

    /** The lens is about to be moved. */
    void rememberFocus();
    /** It was moved by so many steps. They are gone back where the place from before is not known,
     * or means nothing any more. */
    void countSteps(LensStep size, int steps);
    /** It is moved to a place: from there no steps lead back. */
    void leaveSteps();

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty() && !m_focus; }
    /** Puts everything back, until @p giveUp is stopped. What that failed for, or was not tried any
     * more, is told by takeProblems(). */
    [[nodiscard]] SequenceTask<void> restore(StopToken giveUp);
    /** Sentences on what could not be put back since the last call. */
    [[nodiscard]] QStringList takeProblems();

private:
    struct Kept
    {
        ExposureRole role;
        QString value;
    };
    struct Focus
    {
        std::optional<FocusPlace> place;
        int epoch = 0;
        std::array<int, 3> steps{}; ///< Made so far, of each size.
        bool canCount = true;       ///< These steps, gone back, lead to where it was.
    };

    [[nodiscard]] SequenceTask<void> restore(Kept kept, StopToken giveUp);
    [[nodiscard]] SequenceTask<void> restoreFocus(Focus& focus, StopToken giveUp);
    [[nodiscard]] SequenceTask<void> moveBack(Focus& focus, StopToken giveUp);
    [[nodiscard]] SequenceTask<void> stepBack(Focus& focus, StopToken giveUp);
    /** The sentence that belongs after one on what failed. */
    [[nodiscard]] QString reasonOf(const Error& error) const;

    Shooter& m_shooter;
    QList<Kept> m_values;
    std::optional<Focus> m_focus;
    QStringList m_problems;
};

} // namespace skein
