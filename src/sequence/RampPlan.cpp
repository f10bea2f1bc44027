// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/RampPlan.h"

#include "sequence/Shooter.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace skein {

namespace {

/** What nobody sees from one frame of a film to the next. */
constexpr double thirdOfStop = 1.0 / 3;
/** Stops; choices that are not snapped lie off by as much. */
constexpr double roundingError = 0.08;
/** The part of a beat that an exposure may take: the rest is the camera's. */
constexpr double partOfBeat = 0.75;
/** Stops by which another way has to be nearer before it is preferred. */
constexpr double better = 0.04;

ExposureRamp::Limits shutterLimits(const ExposureRamp& ramp)
{
    ExposureRamp::Limits limits = ramp.shutter;
    if (!limits.highest && ramp.timing.pace == SequenceTiming::Pace::Beat) {
        limits.highest = std::max(ramp.timing.seconds * partOfBeat, limits.lowest.value_or(0));
    }
    return limits;
}

} // namespace

RampPlan::RampPlan(const ExposureRamp& ramp, const Shooter& shooter)
    : m_step(thirdOfStop)
{
    if (ramp.usesAperture) {
        add(ExposureRole::Aperture, ramp.aperture, shooter);
    }
    add(ExposureRole::Iso, ramp.iso, shooter);
    add(ExposureRole::Shutter, shutterLimits(ramp), shooter);
    if (m_axes.isEmpty()) {
        return;
    }
    auto& last = m_axes.last().allowed;
    std::sort(last.begin(), last.end(), [](const auto& a, const auto& b) { return a.ev < b.ev; });
    // A camera with coarser steps than a third cannot be moved by less.
    double finest = std::numeric_limits<double>::max();
    for (const Axis& axis : m_axes) {
        finest = axis.whole.spacing() > 0 ? std::min(finest, axis.whole.spacing()) : finest;
    }
    m_step = finest < std::numeric_limits<double>::max() ? std::max(m_step, finest) : m_step;
}

void RampPlan::add(ExposureRole role, const ExposureRamp::Limits& limits, const Shooter& shooter)
{
    constexpr double none = std::numeric_limits<double>::infinity();
    const auto facts = shooter.facts(role);
    if (!facts || facts->isReadOnly || !ExposureScale::evOf(role, facts->value)) {
        return;
    }
    const ExposureScale whole = ExposureScale::of(role, facts->choices);
    const double low = limits.lowest ? ExposureScale::evOf(role, *limits.lowest) : -none;
    const double high = limits.highest ? ExposureScale::evOf(role, *limits.highest) : none;
    // A larger f-number is darker: the limits of an aperture are the other way round.
    const bool isReversed = role == ExposureRole::Aperture;
    const double least = isReversed ? (limits.highest ? high : -none) : low;
    const double most = isReversed ? (limits.lowest ? low : none) : high;
    auto allowed = whole.within(least, most).choices();
    if (allowed.isEmpty()) {
        return;
    }
    if (isReversed) {
        const double first = whole.evOf(facts->value).value_or(allowed.constFirst().ev);
        std::stable_sort(allowed.begin(), allowed.end(), [first](const auto& a, const auto& b) {
            return std::abs(a.ev - first) < std::abs(b.ev - first);
        });
    }
    m_axes.append({role, whole, allowed});
}

std::optional<double> RampPlan::present(const Shooter& shooter) const
{
    double ev = 0;
    for (const Axis& axis : m_axes) {
        const auto facts = shooter.facts(axis.role);
        const auto own = facts ? axis.whole.evOrRoundedOf(axis.role, facts->value) : std::nullopt;
        if (!own) {
            return {};
        }
        ev += *own;
    }
    return ev;
}

std::optional<RampPlan::Exposure> RampPlan::towards(double wanted, double present) const
{
    if (m_axes.isEmpty()) {
        return {};
    }
    const double reach = m_step + roundingError;
    std::optional<Pick> best;
    visit(0, {}, {wanted, present - reach, present + reach}, best);
    if (!best || std::abs(best->ev - wanted) >= std::abs(present - wanted) - better) {
        return {};
    }
    Exposure exposure{best->ev, {}};
    for (qsizetype i = 0; i < m_axes.size(); ++i) {
        const Axis& axis = m_axes.at(i);
        const qsizetype at = best->at.at(static_cast<std::size_t>(i));
        exposure.values.append({axis.role, axis.allowed.at(at).text});
    }
    return exposure;
}

void RampPlan::visit(qsizetype axis, Pick pick, const Goal& goal, std::optional<Pick>& best) const
{
    const auto& allowed = m_axes.at(axis).allowed;
    qsizetype& own = pick.at.at(static_cast<std::size_t>(axis));
    const double others = pick.ev;
    if (axis + 1 < m_axes.size()) {
        for (own = 0; own < allowed.size(); ++own) {
            pick.ev = others + allowed.at(own).ev;
            visit(axis + 1, pick, goal, best);
        }
        return;
    }
    // The last one has far the most choices, in order: the nearest is found, not looked for.
    const Goal rest{goal.wanted - others, goal.least - others, goal.most - others};
    const auto nearest = nearestIn(allowed, rest);
    if (nearest == allowed.cend()) {
        return;
    }
    own = nearest - allowed.cbegin();
    pick.ev = others + nearest->ev;
    const double off = std::abs(pick.ev - goal.wanted);
    if (!best || off < std::abs(best->ev - goal.wanted) - better) {
        best = pick;
    }
}

QList<ExposureScale::Choice>::const_iterator RampPlan::nearestIn(
    const QList<ExposureScale::Choice>& sorted, const Goal& goal)
{
    const auto isDarker = [](const ExposureScale::Choice& choice, double ev) {
        return choice.ev < ev;
    };
    const auto first = std::lower_bound(sorted.cbegin(), sorted.cend(), goal.least, isDarker);
    const auto last = std::upper_bound(first, sorted.cend(), goal.most,
        [](double ev, const ExposureScale::Choice& choice) { return ev < choice.ev; });
    if (first == last) {
        return sorted.cend();
    }
    const auto above = std::lower_bound(first, last, goal.wanted, isDarker);
    if (above == first) {
        return above;
    }
    const auto below = std::prev(above);
    const bool isBelow = above == last || goal.wanted - below->ev <= above->ev - goal.wanted;
    return isBelow ? below : above;
}

bool RampPlan::isAtLimit(double present, bool wantsBrighter) const
{
    double limit = 0;
    for (const Axis& axis : m_axes) {
        const auto [darkest, brightest] = std::minmax_element(axis.allowed.begin(),
            axis.allowed.end(), [](const auto& a, const auto& b) { return a.ev < b.ev; });
        limit += wantsBrighter ? brightest->ev : darkest->ev;
    }
    return wantsBrighter ? present > limit - m_step / 2 : present < limit + m_step / 2;
}

} // namespace skein
