// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

#include <QDateTime>
#include <QList>

namespace skein::eclipse {

/** One photograph to be taken. */
struct PlannedShot
{
    QDateTime at;
    QDateTime latest; ///< Later than that it is left out.
    Phase phase = Phase::Partial;
    Exposure exposure = {};
};

/** From when until when a phase is photographed. */
struct Window
{
    Phase phase = Phase::Partial;
    QDateTime from;
    QDateTime until;
};

/**
 * The windows of the phases, in order of time and without overlap; none while the contacts are not
 * complete.
 *
 * Total: partial until ten seconds before the filter is taken off and from ten seconds after it is
 * put on again; the diamond ring from 12 to 4 s before C2 and from 4 to 12 s after C3; the beads
 * from 4 s before to 3 s after C2, and about C3 the other way round. What is between belongs to the
 * corona: a quarter at each end to the inner one, the middle to the bracket of the maximum, and
 * what is left to the outer one. Annular: the ring from 10 s before C2 to 10 s after C3.
 */
[[nodiscard]] QList<Window> windowsOf(const Plan& plan);

/** Seconds that all photographs of one time take, with the camera's pauses between and after. */
[[nodiscard]] double secondsOfSeries(const PhaseRow& row, double pause);

/** The exposures of one time. */
[[nodiscard]] QList<Exposure> series(const PhaseRow& row);

/** All photographs, in order of time. */
[[nodiscard]] QList<PlannedShot> scheduleOf(const Plan& plan);

/** How many of @p shots belong to @p phase. */
[[nodiscard]] int countOf(const QList<PlannedShot>& shots, Phase phase);

} // namespace skein::eclipse
