// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

namespace skein {

/** How far a lens is moved at once. */
enum class LensStep { Fine, Middle, Coarse };

/**
 * Where a lens stands, in the numbers of its drive. Of two places the one between them is what lies
 * between number by number.
 */
using FocusPlace = std::array<int, 3>;

/** What is known of a camera's focus drive. */
struct FocusFacts
{
    bool canMove = false;
    std::optional<FocusPlace> place; ///< Nothing: not known, and cannot be gone back to.
    /** Places and marks mean the same while this is the same. Another number: the lens has moved in
     * a way that nobody counted, and the places from before mean nothing. */
    int epoch = 0;
    std::optional<FocusPlace> nearMark;
    std::optional<FocusPlace> farMark;
    /** How many steps of each size (LensStep) lie between the marks, rounded up; nothing: not
     * known. */
    std::array<std::optional<int>, 3> stepsBetweenMarks;
};

} // namespace skein
