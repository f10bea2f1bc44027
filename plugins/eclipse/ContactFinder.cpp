// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContactFinder.h"

#include "Ephemeris.h"
#include "TimeScale.h"

#include <cmath>
#include <functional>

namespace skein::eclipse {

namespace {

constexpr double secondsPerDay = 86'400;
constexpr double earthRadius = 6378.137; ///< km.
constexpr double sunRadius = 695'990;    ///< km: 959.63" at one astronomical unit (Auwers).
constexpr double precise = 0.005 / secondsPerDay;

using Function = std::function<double(double)>;

/** Where @p f, which has one dip between, is the lowest. Golden section. */
double lowest(const Function& f, double low, double high, double within)
{
    constexpr double ratio = 0.6180339887498949;
    double a = high - ratio * (high - low);
    double b = low + ratio * (high - low);
    double fa = f(a);
    double fb = f(b);
    while (high - low > within) {
        if (fa < fb) {
            high = b;
            b = a;
            fb = fa;
            a = high - ratio * (high - low);
            fa = f(a);
        } else {
            low = a;
            a = b;
            fa = fb;
            b = low + ratio * (high - low);
            fb = f(b);
        }
    }
    return (low + high) / 2;
}

/** Where @p f, of different sign at the ends, is nothing. Regula falsi of the kind "Illinois". */
double root(const Function& f, double low, double high)
{
    double fLow = f(low);
    double fHigh = f(high);
    constexpr int mostSteps = 60;
    for (int step = 0; step < mostSteps && std::abs(high - low) > precise; ++step) {
        const double middle = (low * fHigh - high * fLow) / (fHigh - fLow);
        const double value = f(middle);
        if (value == 0) {
            return middle;
        }
        if ((value > 0) != (fHigh > 0)) {
            low = high;
            fLow = fHigh;
        } else {
            fLow /= 2;
        }
        if (std::abs(middle - high) < precise) {
            return middle;
        }
        high = middle;
        fHigh = value;
    }
    return (low + high) / 2;
}

/** How Sun and Moon stand to each other, in radians. */
struct Meeting
{
    double distance; ///< Between the centres.
    double sun;      ///< Radii, as are these.
    double outer;
    double inner;
};

class Sky
{
public:
    Sky(const Place& place, const MoonSize& moon, double difference)
        : m_place(place)
        , m_moon(moon)
        , m_difference(difference / secondsPerDay)
    {}

    [[nodiscard]] Meeting at(double time, Accuracy accuracy) const
    {
        const auto [sun, moon] = topocentric(m_place, time, time + m_difference, accuracy);
        const Vector cross = {sun[1] * moon[2] - sun[2] * moon[1],
            sun[2] * moon[0] - sun[0] * moon[2], sun[0] * moon[1] - sun[1] * moon[0]};
        const double dot = sun[0] * moon[0] + sun[1] * moon[1] + sun[2] * moon[2];
        const auto length = [](const Vector& v) { return std::hypot(v[0], v[1], v[2]); };
        return {std::atan2(length(cross), dot), std::asin(sunRadius / length(sun)),
            std::asin(m_moon.outer * earthRadius / length(moon)),
            std::asin(m_moon.inner * earthRadius / length(moon))};
    }
    [[nodiscard]] double altitude(double time) const
    {
        return sunAltitude(m_place, time, time + m_difference);
    }
    [[nodiscard]] Function distance(Accuracy accuracy) const
    {
        return [this, accuracy](double time) { return at(time, accuracy).distance; };
    }
    /** Nothing when the edges touch from outside. */
    [[nodiscard]] Function outside() const
    {
        return [this](double time) {
            const Meeting now = at(time, Accuracy::Fine);
            return now.distance - now.sun - now.outer;
        };
    }
    /** Nothing when the edges touch from inside. */
    [[nodiscard]] Function inside() const
    {
        return [this](double time) {
            const Meeting now = at(time, Accuracy::Fine);
            return now.distance - std::abs(now.sun - now.inner);
        };
    }

private:
    Place m_place;
    MoonSize m_moon;
    double m_difference;
};

/** When the two are nearest, roughly: a look every quarter of an hour. */
double nearestRoughly(const Sky& sky, double noon)
{
    constexpr double step = 1.0 / 96;
    constexpr int steps = 96;
    double best = noon;
    double least = 10;
    for (int i = -steps; i <= steps; ++i) {
        const double time = noon + i * step;
        const double distance = sky.at(time, Accuracy::Rough).distance;
        if (distance < least) {
            least = distance;
            best = time;
        }
    }
    return lowest(sky.distance(Accuracy::Rough), best - step, best + step, 1 / secondsPerDay);
}

/** The Moon is near enough to the ecliptic at that mean new moon. */
bool mayBeEclipse(double newMoon)
{
    constexpr double degree = 0.017453292519943295;
    constexpr double obliquity = 23.44 * degree;
    // An eclipse needs 1.6 degrees; until the true new moon it may move by 0.8.
    constexpr double limit = 2.5 * degree;
    const Vector moon = geocentric(newMoon, Accuracy::Rough).moon;
    const double height = moon[2] * std::cos(obliquity) - moon[1] * std::sin(obliquity);
    return std::abs(height) < std::sin(limit) * std::hypot(moon[0], moon[1], moon[2]);
}

} // namespace

Contacts findContacts(const Place& place, const QDate& date, const MoonSize& moon,
    std::optional<double> terrestrialMinusUtc)
{
    Contacts contacts;
    if (!date.isValid()) {
        return contacts;
    }
    const QDateTime noon(date, QTime(12, 0), Qt::UTC);
    const Sky sky(place, moon, terrestrialMinusUtc.value_or(eclipse::terrestrialMinusUtc(noon)));
    const double roughly = nearestRoughly(sky, julianDate(noon));
    constexpr double around = 60 / secondsPerDay;
    // A minimum is flat: its time is known less well than a contact.
    const double maximum = lowest(
        sky.distance(Accuracy::Fine), roughly - around, roughly + around, 0.1 / secondsPerDay);
    const Meeting best = sky.at(maximum, Accuracy::Fine);
    if (best.distance >= best.sun + best.outer) {
        return contacts;
    }
    const auto keep = [&](Contact contact, double time) {
        contacts.set(contact, momentOf(time));
        contacts.altitudes.at(static_cast<std::size_t>(contact)) = sky.altitude(time);
    };
    constexpr double longestPartial = 3.0 / 24;
    constexpr double longestMiddle = 10.0 / 24 / 60;
    keep(Contact::Maximum, maximum);
    keep(Contact::C1, root(sky.outside(), maximum - longestPartial, maximum));
    keep(Contact::C4, root(sky.outside(), maximum, maximum + longestPartial));
    contacts.kind = Kind::Partial;
    contacts.magnitude = (best.sun + best.outer - best.distance) / (2 * best.sun);
    if (best.distance < std::abs(best.sun - best.inner)) {
        contacts.kind = best.inner > best.sun ? Kind::Total : Kind::Annular;
        contacts.magnitude = best.inner / best.sun;
        keep(Contact::C2, root(sky.inside(), maximum - longestMiddle, maximum));
        keep(Contact::C3, root(sky.inside(), maximum, maximum + longestMiddle));
    }
    return contacts;
}

QDate findNextDate(const Place& place, const QDate& from, int years)
{
    // Mean new moons: Meeus, Astronomical Algorithms, (49.1), without the small terms; the true
    // ones are up to fourteen hours away.
    constexpr double newMoon = 2451550.09766;
    constexpr double month = 29.530588861;
    const double first = julianDate(QDateTime(from, QTime(0, 0), Qt::UTC));
    const double last = julianDate(QDateTime(from.addYears(years), QTime(0, 0), Qt::UTC));
    for (double k = std::ceil((first - 1 - newMoon) / month);; ++k) {
        const double mean = newMoon + k * month;
        if (mean > last) {
            return {};
        }
        if (!mayBeEclipse(mean)) {
            continue;
        }
        const Contacts contacts = findContacts(place, momentOf(mean).date());
        const QDate date = contacts.at(Contact::Maximum).date();
        if (contacts.kind != Kind::None && date >= from &&
            contacts.altitudeAt(Contact::Maximum) > 0) {
            return date;
        }
    }
}

} // namespace skein::eclipse
