// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceProgress.h"

#include <optional>

namespace skein {

/**
 * What is left of @p definition after a run of it that came as far as @p progress, as a sequence of
 * its own that begins at once: intervals, bursts and bulb series. Of a round that was broken off
 * (a bracket in an interval) all is taken again. Photographs that failed are not tried once more.
 * An interval without a number of photographs, but with a time at which it ends, goes on until
 * then. Nothing for the other kinds, for one without an end, and when nothing is left. Pure.
 */
[[nodiscard]] std::optional<SequenceDefinition> remainderOf(
    const SequenceDefinition& definition, const SequenceProgress& progress);

} // namespace skein
