// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace skein {

/** What a definition may hold at most: beyond it somebody mistyped. Times in seconds. */
namespace limits {

constexpr double longestWait = 7 * 24 * 3600;
constexpr double shortestBeat = 0.1;
constexpr double mostRounds = 1'000'000;
constexpr double mostShots = 10'000'000; ///< Of everything together.
constexpr double mostBracketed = 99;
constexpr double widestStep = 10; ///< Stops.
constexpr double widestShift = 20;
constexpr double mostFocusShots = 1000;
constexpr double mostLensSteps = 1000;
constexpr double longestSettle = 60;
constexpr double mostInBurst = 10'000;
constexpr double shortestBulb = 0.1;
constexpr double longestBulb = 24 * 3600;
constexpr double mostFactor = 100;
constexpr double farthestTarget = 10; ///< Stops from mid-grey.

} // namespace limits

/**
 * Refuses @p value outside the two limits, and what is no number. @p what is the name
 * of the number: "Number of photographs".
 */
[[nodiscard]] Result<void> requireWithin(
    const QString& what, double value, double least, double most);

} // namespace skein
