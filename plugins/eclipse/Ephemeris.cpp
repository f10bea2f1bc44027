// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ephemeris.h"

#include <cmath>
#include <libnova/earth.h>
#include <libnova/ln_types.h>
#include <libnova/lunar.h>
#include <libnova/nutation.h>
#include <libnova/sidereal_time.h>
#include <numbers>
#include <numeric>

namespace skein::eclipse {

namespace {

constexpr double radians = std::numbers::pi / 180;
constexpr double arcseconds = radians / 3600;
constexpr double astronomicalUnit = 149'597'870.7;   ///< km, IAU 2012.
constexpr double lightPerDay = 299'792.458 * 86'400; ///< km.
constexpr double j2000 = 2'451'545;
constexpr double daysOfCentury = 36'525;
constexpr double obliquity2000 = 84381.448 * arcseconds; ///< Of VSOP87 and ELP, IAU 1976.
constexpr double equatorRadius = 6378.137;               ///< km, WGS 84.
constexpr double flattening = 1 / 298.257223563;

Vector turnedAboutX(const Vector& v, double angle)
{
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return {v[0], c * v[1] - s * v[2], s * v[1] + c * v[2]};
}

Vector turnedAboutY(const Vector& v, double angle)
{
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return {c * v[0] + s * v[2], v[1], c * v[2] - s * v[0]};
}

Vector turnedAboutZ(const Vector& v, double angle)
{
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return {c * v[0] - s * v[1], s * v[0] + c * v[1], v[2]};
}

double lengthOf(const Vector& v)
{
    return std::sqrt(std::inner_product(v.begin(), v.end(), v.begin(), 0.0));
}

/** From the ecliptic of J2000 to the equator and equinox of date: Lieske 1977 (IAU 1976), then
 * nutation. */
class Frame
{
public:
    explicit Frame(double terrestrial)
    {
        const double t = (terrestrial - j2000) / daysOfCentury;
        m_zeta = (2306.2181 * t + 0.30188 * t * t + 0.017998 * t * t * t) * arcseconds;
        m_z = (2306.2181 * t + 1.09468 * t * t + 0.018203 * t * t * t) * arcseconds;
        m_theta = (2004.3109 * t - 0.42665 * t * t - 0.041833 * t * t * t) * arcseconds;
        m_mean = obliquity2000 - (46.8150 * t + 0.00059 * t * t) * arcseconds;
        ln_nutation nutation{};
        ln_get_nutation(terrestrial, &nutation);
        m_inLongitude = nutation.longitude * radians;
        m_true = m_mean + nutation.obliquity * radians;
    }

    [[nodiscard]] Vector ofDate(const Vector& ecliptic) const
    {
        Vector v = turnedAboutX(ecliptic, obliquity2000);
        v = turnedAboutZ(v, m_zeta);
        v = turnedAboutY(v, -m_theta);
        v = turnedAboutZ(v, m_z);
        v = turnedAboutX(v, -m_mean);
        v = turnedAboutZ(v, m_inLongitude);
        return turnedAboutX(v, m_true);
    }
    /** Radians that apparent sidereal time is ahead of mean. */
    [[nodiscard]] double equationOfEquinoxes() const { return m_inLongitude * std::cos(m_true); }

private:
    double m_zeta = 0;
    double m_z = 0;
    double m_theta = 0;
    double m_mean = 0;
    double m_true = 0;
    double m_inLongitude = 0;
};

Vector sunFromEarth(double terrestrial)
{
    ln_helio_posn earth{};
    ln_get_earth_helio_coords(terrestrial, &earth);
    const double longitude = earth.L * radians;
    const double latitude = earth.B * radians;
    const double distance = earth.R * astronomicalUnit;
    return {-distance * std::cos(latitude) * std::cos(longitude),
        -distance * std::cos(latitude) * std::sin(longitude), -distance * std::sin(latitude)};
}

Vector moonFromEarth(double terrestrial, Accuracy accuracy)
{
    // libnova leaves out terms smaller than this (radians).
    constexpr double rough = 1e-6;
    constexpr double fine = 1e-8;
    ln_rect_posn moon{};
    ln_get_lunar_geo_posn(terrestrial, &moon, accuracy == Accuracy::Rough ? rough : fine);
    return {moon.X, moon.Y, moon.Z};
}

/** Radians. */
double siderealTime(const Place& place, double universal, const Frame& frame)
{
    constexpr double perHour = 15 * radians;
    return ln_get_mean_sidereal_time(universal) * perHour + frame.equationOfEquinoxes() +
           place.longitude * radians;
}

/** The place, as seen from the centre of the Earth. */
Vector observer(const Place& place, double sidereal)
{
    const double latitude = place.latitude * radians;
    const double squared = flattening * (2 - flattening);
    const double s = std::sin(latitude);
    const double curvature = equatorRadius / std::sqrt(1 - squared * s * s);
    constexpr double metresPerKm = 1000;
    const double height = place.height / metresPerKm;
    const double across = (curvature + height) * std::cos(latitude);
    return {across * std::cos(sidereal), across * std::sin(sidereal),
        (curvature * (1 - squared) + height) * s};
}

Vector difference(const Vector& a, const Vector& b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

} // namespace

SunAndMoon geocentric(double terrestrial, Accuracy accuracy)
{
    // What is seen is where it was when the light left, relative to where the Earth was then: light
    // time and aberration in one, exact to the curvature of the Earth's way in eight minutes.
    const double sunTime = lengthOf(sunFromEarth(terrestrial)) / lightPerDay;
    constexpr double meanMoonTime = 384'400 / lightPerDay;
    const Frame frame(terrestrial);
    return {frame.ofDate(sunFromEarth(terrestrial - sunTime)),
        frame.ofDate(moonFromEarth(terrestrial - meanMoonTime, accuracy))};
}

SunAndMoon topocentric(const Place& place, double universal, double terrestrial, Accuracy accuracy)
{
    const SunAndMoon centred = geocentric(terrestrial, accuracy);
    const Vector here = observer(place, siderealTime(place, universal, Frame(terrestrial)));
    return {difference(centred.sun, here), difference(centred.moon, here)};
}

double sunAltitude(const Place& place, double universal, double terrestrial)
{
    const Vector sun = topocentric(place, universal, terrestrial, Accuracy::Rough).sun;
    const double sidereal = siderealTime(place, universal, Frame(terrestrial));
    const double latitude = place.latitude * radians;
    const Vector up = {std::cos(latitude) * std::cos(sidereal),
        std::cos(latitude) * std::sin(sidereal), std::sin(latitude)};
    return std::asin(std::inner_product(sun.begin(), sun.end(), up.begin(), 0.0) / lengthOf(sun)) /
           radians;
}

} // namespace skein::eclipse
