// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contacts.h"
#include "Place.h"

#include <QDate>
#include <optional>

namespace skein::eclipse {

/** The Moon's radius in radii of the Earth's equator. */
struct MoonSize
{
    /** For C1 and C4: the mean one (IAU 1982). */
    double outer = 0.2725076;
    /** For C2 and C3: to the valleys of its edge, through which the last light comes; as NASA's
     * predictions have it (Espenak and Meeus, Five Millennium Canon of Solar Eclipses, 2006). */
    double inner = 0.272281;
};

/**
 * When the eclipse of @p date happens at @p place: a moment of that day in UTC, or of half a day
 * before and after, so that the date may be that of the place. Good to one or two seconds; the
 * mountains at the Moon's edge, which are not counted, change C2 and C3 by as much. Whether the Sun
 * is above the horizon is told by the altitudes. Takes some tens of milliseconds.
 *
 * @p terrestrialMinusUtc: instead of that of TimeScale.h, for comparisons.
 */
[[nodiscard]] Contacts findContacts(const Place& place, const QDate& date,
    const MoonSize& moon = {}, std::optional<double> terrestrialMinusUtc = {});

/**
 * The day (UTC) of the next eclipse at @p place, from @p from on, at whose maximum the Sun is above
 * the horizon; invalid: there is none within @p years. Takes some tens of milliseconds for a year.
 */
[[nodiscard]] QDate findNextDate(const Place& place, const QDate& from, int years = 10);

} // namespace skein::eclipse
