// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/** Clocks of people, of the Earth and of the planets. Pure functions; dates of 1972 to 2100. */
namespace skein::eclipse {

/** Julian date of a moment of UTC. */
[[nodiscard]] double julianDate(const QDateTime& moment);
/** The moment, in UTC, to a millisecond. */
[[nodiscard]] QDateTime momentOf(double julianDate);

/**
 * Terrestrial time minus UTC, in seconds: 32.184 s and the leap seconds until then (IERS Bulletin
 * C; the last one was inserted at the end of 2016, and none is announced). What comes later is
 * counted as if there were none, as the computer's clock will if there is none. The Earth's
 * rotation (UT1) stays within 0.9 s of UTC by definition: 0.4 km at the equator, which moves a
 * contact by less than half a second.
 */
[[nodiscard]] double terrestrialMinusUtc(const QDateTime& moment);

} // namespace skein::eclipse
