// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceDefinition.h"

namespace skein {

class Shooter;

/** How many photographs @p definition takes at most; 0 for one without an end. Never overflows. */
[[nodiscard]] double mostShotsOf(const SequenceDefinition& definition);

/**
 * How many photographs it takes with this lens and these marks; nothing for one that ends by the
 * clock or when it is stopped. @p definition has to be valid.
 */
[[nodiscard]] std::optional<qint64> shotsOf(
    const SequenceDefinition& definition, const FocusFacts& focus);

/** The shots of a focus bracket; 0 where the marks or steps it needs are not known. */
[[nodiscard]] int shotsOf(const FocusBracket& bracket, const FocusFacts& focus);

/** What an estimate of time goes by. */
struct EstimateBasis
{
    double shotSeconds = 1; ///< From one order to the next that the camera can take.
    FocusFacts focus;
    QDateTime now;
    double exposureSeconds = 0; ///< Of that: what the shutter is set to, before a bracket.
};

/**
 * Seconds that each photograph of a round may take longer than it is estimated at: autofocus, a
 * slower camera or card, a network. A beat that does not have as much to spare is warned of.
 */
constexpr double reserveSeconds = 0.5;

/** A first guess, of what the camera tells now. */
[[nodiscard]] EstimateBasis estimateBasisOf(const Shooter& shooter, const QDateTime& now);

/**
 * Seconds until the end of @p definition, of which @p done shots were taken so far, the last just
 * now; nothing for one without an end. An estimate.
 */
[[nodiscard]] std::optional<double> secondsLeft(
    const SequenceDefinition& definition, qint64 done, const EstimateBasis& basis);

} // namespace skein
