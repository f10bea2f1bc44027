// SPDX-License-Identifier: GPL-3.0-or-later
#include "BesselianElements.h"

#include <cmath>
#include <numbers>

namespace skein::eclipse {

namespace {

constexpr double radians = std::numbers::pi / 180;
constexpr double secondsOfHour = 3600;

double valueOf(const BesselianElements::Polynomial& p, double t)
{
    return p[0] + t * (p[1] + t * (p[2] + t * p[3]));
}

/** How the observer stands in the shadow. */
struct Stand
{
    double m;  ///< Distance from the axis, radii of the equator.
    double l1; ///< Radii of the penumbra and, negative for a total one, the umbra there.
    double l2;
};

Stand standAt(const BesselianElements& e, const Place& place, double terrestrial)
{
    const double t = terrestrial - e.t0;
    // The ellipsoid.
    constexpr double ratio = 1 - 1 / 298.257223563;
    const double u = std::atan(ratio * std::tan(place.latitude * radians));
    constexpr double metres = 6'378'137;
    const double height = place.height / metres;
    const double rhoSin = ratio * std::sin(u) + height * std::sin(place.latitude * radians);
    const double rhoCos = std::cos(u) + height * std::cos(place.latitude * radians);
    // Hour angle: mu is for terrestrial time, the Earth is behind by deltaT.
    constexpr double degreesPerSecond = 1.002738 * 15 / 3600;
    const double h = (valueOf(e.mu, t) + place.longitude - degreesPerSecond * e.deltaT) * radians;
    const double d = valueOf(e.d, t) * radians;
    const double xi = rhoCos * std::sin(h);
    const double eta = rhoSin * std::cos(d) - rhoCos * std::cos(h) * std::sin(d);
    const double zeta = rhoSin * std::sin(d) + rhoCos * std::cos(h) * std::cos(d);
    return {std::hypot(valueOf(e.x, t) - xi, valueOf(e.y, t) - eta),
        valueOf(e.l1, t) - zeta * e.tanF1, valueOf(e.l2, t) - zeta * e.tanF2};
}

template<typename Function>
double bisect(const Function& f, double low, double high)
{
    const bool isLowPositive = f(low) > 0;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        ((f(middle) > 0) == isLowPositive ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

LocalCircumstances circumstances(const BesselianElements& elements, const Place& place, double near)
{
    const double shift = elements.deltaT / secondsOfHour;
    const auto stand = [&](double universal) {
        return standAt(elements, place, universal + shift);
    };
    // The slope of m² tells the maximum.
    const auto slope = [&](double t) {
        constexpr double step = 1e-4;
        return std::pow(stand(t + step).m, 2) - std::pow(stand(t - step).m, 2);
    };
    LocalCircumstances found;
    found.maximum = bisect(slope, near - 1.5, near + 1.5);
    const auto outside = [&](double t) { return stand(t).m - stand(t).l1; };
    const auto inside = [&](double t) { return stand(t).m - std::abs(stand(t).l2); };
    found.c1 = bisect(outside, found.maximum - 2.5, found.maximum);
    found.c4 = bisect(outside, found.maximum, found.maximum + 2.5);
    if (inside(found.maximum) < 0) {
        found.c2 = bisect(inside, found.maximum - 0.2, found.maximum);
        found.c3 = bisect(inside, found.maximum, found.maximum + 0.2);
    }
    return found;
}

} // namespace skein::eclipse
