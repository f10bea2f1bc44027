// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/LensDrive.h"

#include <QList>
#include <algorithm>

namespace skein {

/**
 * Focuses by sharpness on a lens that can only be stepped: says what to do next and is told what
 * came of it. A value; pure; knows nothing of time.
 *
 * A walk towards near with coarse steps, until the figures fall or the lens ends, so that what is
 * sought lies on the far side; then three walks towards far, with coarse, middle and fine steps,
 * each until the figures have fallen clearly and each begun a step before the best place of the one
 * before it. The best place is reached from the near side as it was judged: gears have play.
 */
class FocusSweep final
{
public:
    struct Order
    {
        enum class Kind {
            Judge, ///< Tell the figure of the present place by judged().
            Move,  ///< Move, then call moved() or refused().
            Done,  ///< hasFound() tells whether the lens stands at the best place now.
        };
        Kind kind = Kind::Done;
        FocusDirection direction = FocusDirection::Near;
        FocusStep step = FocusStep::Coarse;
    };

    [[nodiscard]] Order begin();
    /** @p figure is larger the sharper the picture is; never negative. */
    [[nodiscard]] Order judged(double figure);
    [[nodiscard]] Order moved();
    /** The lens is at its end, and may have gone a part of the step. */
    [[nodiscard]] Order refused();

    /** False when all places looked alike: there is nothing to focus on. */
    [[nodiscard]] bool hasFound() const { return m_hasFound; }
    /** The walk that is on, 1 to walks; the last moves count as the last walk. */
    [[nodiscard]] int walk() const { return std::min(static_cast<int>(m_stage) + 1, walks); }
    static constexpr int walks = 4;
    /** The best figure seen so far. */
    [[nodiscard]] double best() const { return m_most; }

private:
    enum class Stage { Approach, Coarse, Middle, Fine, Last };

    [[nodiscard]] bool isPast() const;
    [[nodiscard]] Order endWalk(bool atEnd);
    /** The one after that which ended, behind whose best place the lens stands now. */
    [[nodiscard]] Order beginWalk();
    [[nodiscard]] static Order lastMove();
    [[nodiscard]] qsizetype bestIndex() const;
    [[nodiscard]] static FocusStep stepOf(Stage stage);

    Stage m_stage = Stage::Approach;
    QList<double> m_figures; ///< Of the present walk, a step apart.
    int m_back = 0;          ///< Moves towards near that are left before the next walk.
    int m_forward = 0;       ///< The last moves, which take up the play of the gears.
    double m_most = 0;
    double m_least = -1; ///< Negative: nothing was judged yet.
    bool m_isGoingBack = false;
    bool m_hasFound = false;
};

} // namespace skein
