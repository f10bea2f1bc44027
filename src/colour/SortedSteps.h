// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace skein {

struct SortedSteps
{
    std::uint32_t larger;
    std::uint32_t smaller;
};

/** Two steps of an interpolation in their order. Without a branch: which one is larger changes from
 * pixel to pixel, and a processor that guesses wrong loses more time than all the rest takes. */
[[nodiscard]] constexpr SortedSteps sortedSteps(std::uint32_t one, std::uint32_t other)
{
    const std::uint32_t swap = (one ^ other) & (0U - static_cast<std::uint32_t>(one < other));
    return {one ^ swap, other ^ swap};
}

} // namespace skein
