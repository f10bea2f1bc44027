// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Place.h"

#include <array>

/** Where Sun and Moon are. Pure functions; not from two threads at once, as libnova keeps terms. */
namespace skein::eclipse {

/** Kilometres, in the true equator and equinox of date. */
using Vector = std::array<double, 3>;

/** Sun and Moon as they are seen from somewhere. */
struct SunAndMoon
{
    Vector sun = {};
    Vector moon = {};
};

/** How much work is done. */
enum class Accuracy {
    Rough, ///< Some hundred kilometres of the Moon's place: tens of microseconds.
    Fine,  ///< All that the theory has: a millisecond or so.
};

/**
 * Seen from the centre of the Earth, light time and aberration included. VSOP87 for the Sun,
 * ELP 2000-82B for the Moon (both libnova's), precession and nutation after Meeus, Astronomical
 * Algorithms. @p terrestrial: Julian date in terrestrial time.
 */
[[nodiscard]] SunAndMoon geocentric(double terrestrial, Accuracy accuracy);

/** Seen from @p place; @p universal: Julian date of UTC, which stands for UT1. */
[[nodiscard]] SunAndMoon topocentric(
    const Place& place, double universal, double terrestrial, Accuracy accuracy);

/** Degrees above the horizon of the Sun's centre, without refraction. */
[[nodiscard]] double sunAltitude(const Place& place, double universal, double terrestrial);

} // namespace skein::eclipse
