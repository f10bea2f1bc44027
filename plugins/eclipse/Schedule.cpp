// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schedule.h"

#include <algorithm>
#include <cmath>

namespace skein::eclipse {

namespace {

// Seconds, all of them.
constexpr double hands = 10; ///< For those at the filter.
constexpr double diamondFrom = 12;
constexpr double beadsFrom = 4;
constexpr double beadsInto = 3;
constexpr double ringAround = 10;
constexpr double quarter = 0.25;
constexpr double shortestWindow = 0.2;

QDateTime later(const QDateTime& time, double seconds)
{
    constexpr double msPerSecond = 1000;
    return time.addMSecs(std::llround(seconds * msPerSecond));
}

double secondsBetween(const QDateTime& from, const QDateTime& until)
{
    constexpr double msPerSecond = 1000;
    return static_cast<double>(from.msecsTo(until)) / msPerSecond;
}

void addTotality(QList<Window>& windows, const Plan& plan)
{
    const QDateTime begin = later(plan.contacts.at(Contact::C2), beadsInto);
    const QDateTime end = later(plan.contacts.at(Contact::C3), -beadsInto);
    const double all = secondsBetween(begin, end);
    if (all <= 0) {
        return;
    }
    const PhaseRow& maximum = plan.row(Phase::Maximum);
    const double middle = (all - 2 * quarter * all);
    const double needed = maximum.on ? std::min(middle, secondsOfSeries(maximum, plan.pause)) : 0;
    const QDateTime inner = later(begin, quarter * all);
    const QDateTime outer = later(end, -quarter * all);
    const QDateTime centre = later(begin, all / 2);
    windows.append({Phase::InnerCorona, begin, inner});
    windows.append({Phase::OuterCorona, inner, later(centre, -needed / 2)});
    windows.append({Phase::Maximum, later(centre, -needed / 2), later(centre, needed / 2)});
    windows.append({Phase::OuterCorona, later(centre, needed / 2), outer});
    windows.append({Phase::InnerCorona, outer, end});
}

QList<Window> totalWindows(const Plan& plan)
{
    const QDateTime c2 = plan.contacts.at(Contact::C2);
    const QDateTime c3 = plan.contacts.at(Contact::C3);
    const QDateTime middle = later(c2, secondsBetween(c2, c3) / 2);
    const double off = std::max<double>(plan.cues.filterOff + hands, diamondFrom);
    const double on = std::max<double>(plan.cues.filterOn + hands, diamondFrom);
    QList<Window> windows{{Phase::Partial, plan.contacts.at(Contact::C1), later(c2, -off)},
        {Phase::DiamondRing, later(c2, -diamondFrom), later(c2, -beadsFrom)},
        {Phase::Beads, later(c2, -beadsFrom), std::min(later(c2, beadsInto), middle)}};
    addTotality(windows, plan);
    windows.append({Phase::Beads, std::max(later(c3, -beadsInto), middle), later(c3, beadsFrom)});
    windows.append({Phase::DiamondRing, later(c3, beadsFrom), later(c3, diamondFrom)});
    windows.append({Phase::Partial, later(c3, on), plan.contacts.at(Contact::C4)});
    return windows;
}

void addShots(QList<PlannedShot>& shots, const Window& window, const Plan& plan)
{
    const PhaseRow& row = plan.row(window.phase);
    const QList<Exposure> exposures = series(row);
    const double needed = secondsOfSeries(row, plan.pause);
    const double beat = std::max(row.interval, needed);
    // What is rare may come late, what is fast may not.
    constexpr double leastPatience = 1;
    const double patience = std::max(leastPatience, row.interval / 2);
    for (int time = 0;; ++time) {
        QDateTime at = later(window.from, time * beat);
        // The first is always tried: a window may be shorter than its series.
        const bool fits =
            time == 0 ? window.from < window.until : later(at, needed) <= window.until;
        if (!fits) {
            return;
        }
        for (const Exposure& exposure : exposures) {
            if (at >= window.until) {
                break;
            }
            shots.append({at, std::min(later(at, patience), window.until), window.phase, exposure});
            at = later(at, exposure.shutter + plan.pause);
        }
    }
}

} // namespace

QList<Window> windowsOf(const Plan& plan)
{
    const Contacts& contacts = plan.contacts;
    QList<Window> windows;
    if (!contacts.isComplete()) {
        return windows;
    }
    switch (contacts.kind) {
    case Kind::None:
        break;
    case Kind::Partial:
        windows = {{Phase::Partial, contacts.at(Contact::C1), contacts.at(Contact::C4)}};
        break;
    case Kind::Annular: {
        const QDateTime from = later(contacts.at(Contact::C2), -ringAround);
        const QDateTime until = later(contacts.at(Contact::C3), ringAround);
        windows = {{Phase::Partial, contacts.at(Contact::C1), from}, {Phase::Ring, from, until},
            {Phase::Partial, until, contacts.at(Contact::C4)}};
        break;
    }
    case Kind::Total:
        windows = totalWindows(plan);
        break;
    }
    windows.removeIf([](const Window& window) {
        return secondsBetween(window.from, window.until) < shortestWindow;
    });
    return windows;
}

QList<Exposure> series(const PhaseRow& row)
{
    QList<Exposure> exposures;
    for (int i = 0; i < row.count; ++i) {
        Exposure exposure = row.exposure;
        exposure.shutter =
            std::min(exposure.shutter * std::exp2(i * row.step), Plan::longestShutter);
        exposures.append(exposure);
    }
    return exposures;
}

double secondsOfSeries(const PhaseRow& row, double pause)
{
    double seconds = 0;
    for (const Exposure& exposure : series(row)) {
        seconds += exposure.shutter + pause;
    }
    // A camera that needs no pause still takes its time.
    constexpr double shortest = 0.1;
    return std::max(seconds, shortest * row.count);
}

QList<PlannedShot> scheduleOf(const Plan& plan)
{
    QList<PlannedShot> shots;
    const QList<Window> windows = windowsOf(plan);
    for (const Window& window : windows) {
        if (plan.row(window.phase).on) {
            addShots(shots, window, plan);
        }
    }
    std::stable_sort(shots.begin(), shots.end(),
        [](const PlannedShot& a, const PlannedShot& b) { return a.at < b.at; });
    return shots;
}

int countOf(const QList<PlannedShot>& shots, Phase phase)
{
    return static_cast<int>(std::ranges::count(shots, phase, &PlannedShot::phase));
}

} // namespace skein::eclipse
