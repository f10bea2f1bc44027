// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimeScale.h"

#include <cmath>

namespace skein::eclipse {

namespace {

constexpr double epoch = 2440587.5; ///< 1970-01-01 00:00 UTC.
constexpr double msPerDay = 86'400'000;
constexpr double terrestrialMinusAtomic = 32.184;
constexpr int atFirst = 10; ///< Seconds that atomic time was ahead on 1972-01-01.

/** Months (year * 12 + month) that began with one more. IERS Bulletin C. */
constexpr int month(int year, int number)
{
    constexpr int monthsOfYear = 12;
    return year * monthsOfYear + number;
}
constexpr int leaps[] = {month(1972, 7), month(1973, 1), month(1974, 1), month(1975, 1),
    month(1976, 1), month(1977, 1), month(1978, 1), month(1979, 1), month(1980, 1), month(1981, 7),
    month(1982, 7), month(1983, 7), month(1985, 7), month(1988, 1), month(1990, 1), month(1991, 1),
    month(1992, 7), month(1993, 7), month(1994, 7), month(1996, 1), month(1997, 7), month(1999, 1),
    month(2006, 1), month(2009, 1), month(2012, 7), month(2015, 7), month(2017, 1)};

} // namespace

double julianDate(const QDateTime& moment)
{
    return epoch + static_cast<double>(moment.toMSecsSinceEpoch()) / msPerDay;
}

QDateTime momentOf(double julianDate)
{
    return QDateTime::fromMSecsSinceEpoch(std::llround((julianDate - epoch) * msPerDay), Qt::UTC);
}

double terrestrialMinusUtc(const QDateTime& moment)
{
    const QDate date = moment.toUTC().date();
    const int now = month(date.year(), date.month());
    int atomic = atFirst;
    for (const int leap : leaps) {
        atomic += leap <= now ? 1 : 0;
    }
    return terrestrialMinusAtomic + atomic;
}

} // namespace skein::eclipse
