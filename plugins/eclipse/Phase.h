// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contacts.h"

#include <array>

namespace skein::eclipse {

/** What the Sun looks like, in the order of the table. */
enum class Phase {
    Partial,     ///< A crescent, through the filter.
    Ring,        ///< The ring of an annular eclipse, through the filter.
    DiamondRing, ///< The last and the first light.
    Beads,       ///< Baily's beads, and the chromosphere.
    InnerCorona, ///< And prominences.
    OuterCorona,
    Maximum, ///< One long bracket in the middle of totality.
};

constexpr std::array allPhases = {Phase::Partial, Phase::Ring, Phase::DiamondRing, Phase::Beads,
    Phase::InnerCorona, Phase::OuterCorona, Phase::Maximum};

/** An eclipse of that kind has that phase. */
[[nodiscard]] constexpr bool belongsTo(Phase phase, Kind kind)
{
    switch (phase) {
    case Phase::Partial:
        return kind != Kind::None;
    case Phase::Ring:
        return kind == Kind::Annular;
    case Phase::DiamondRing:
    case Phase::Beads:
    case Phase::InnerCorona:
    case Phase::OuterCorona:
    case Phase::Maximum:
        break;
    }
    return kind == Kind::Total;
}

} // namespace skein::eclipse
