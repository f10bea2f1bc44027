// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/**
 * Interpolation between the nodes of a cube of colours: of the six tetrahedra of a cell, the one in
 * which the largest share is walked first. A step along an axis is one number, the share above and
 * the way in the table below, so that steps compare by their shares.
 */
namespace skein::tetrahedron {

constexpr int wayBits = 16;
constexpr std::uint32_t wayMask = (1U << wayBits) - 1;

[[nodiscard]] constexpr std::uint32_t stepOf(std::uint32_t share, std::uint32_t way)
{
    return share << wayBits | way;
}

struct SortedSteps
{
    std::uint32_t larger;
    std::uint32_t smaller;
};

/** Two steps in their order. Without a branch: which one is larger changes from pixel to pixel, and
 * a processor that guesses wrong loses more time than all the rest takes. */
[[nodiscard]] constexpr SortedSteps sortedSteps(std::uint32_t one, std::uint32_t other)
{
    const std::uint32_t swap = (one ^ other) & (0U - static_cast<std::uint32_t>(one < other));
    return {one ^ swap, other ^ swap};
}

/** @p sum and what is between the nodes of the cell that begins at @p node, after a step along each
 * axis; @p whole is the share that is all of a cell. */
template<typename Node, typename Sum>
[[nodiscard]] constexpr Sum walked(const Node* node, std::uint32_t red, std::uint32_t green,
    std::uint32_t blue, std::uint32_t whole, Sum sum)
{
    const auto [larger, smaller] = sortedSteps(red, green);
    const auto [first, rest] = sortedSteps(larger, blue);
    const auto [second, third] = sortedSteps(smaller, rest);

    sum += *node * (whole - (first >> wayBits));
    node += first & wayMask;
    sum += *node * ((first >> wayBits) - (second >> wayBits));
    node += second & wayMask;
    sum += *node * ((second >> wayBits) - (third >> wayBits));
    node += third & wayMask;
    return sum + *node * (third >> wayBits);
}

} // namespace skein::tetrahedron
