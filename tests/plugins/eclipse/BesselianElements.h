// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eclipse/Place.h"

#include <array>
#include <optional>

namespace skein::eclipse {

/**
 * An eclipse as its predictors publish it: polynomials for the Moon's shadow, from which contact
 * times follow by another way than the plugin's own, and from another ephemeris.
 */
struct BesselianElements
{
    using Polynomial = std::array<double, 4>; ///< Of hours after t0.

    double t0;     ///< Hours of terrestrial time on that day.
    double deltaT; ///< Seconds, as predicted then.
    Polynomial x;
    Polynomial y;
    Polynomial d; ///< Degrees.
    Polynomial l1;
    Polynomial l2;
    Polynomial mu; ///< Degrees.
    double tanF1;
    double tanF2;
};

/** Hours of universal time of that day (terrestrial time less deltaT). */
struct LocalCircumstances
{
    double c1 = 0;
    double maximum = 0;
    double c4 = 0;
    std::optional<double> c2;
    std::optional<double> c3;
};

/** At a place that the eclipse is seen from; @p near: hours, about when. After the Explanatory
 * Supplement to the Astronomical Almanac (1992), 8.36. */
[[nodiscard]] LocalCircumstances circumstances(
    const BesselianElements& elements, const Place& place, double near);

} // namespace skein::eclipse
