// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Head.h"

namespace skein::headoutline {

/** Which row of a team photograph is counted first. */
enum class FirstRow { Back, Front };

/** Indices of heads, row by row, each row from left to right. */
using Rows = std::vector<std::vector<std::size_t>>;

/**
 * The rows that the people in a photograph stand in, however the camera was tilted (up to some ten
 * degrees): heads whose heights differ by less than about a head are one row. @p aspect: width of
 * the photograph by its height. Pure.
 */
Rows rowsOf(const Heads& heads, double aspect, FirstRow first = FirstRow::Back);

/** The same heads in the order of their numbers. */
Heads inReadingOrder(const Heads& heads, double aspect, FirstRow first = FirstRow::Back);

} // namespace skein::headoutline
