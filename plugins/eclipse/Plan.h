// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contacts.h"
#include "Phase.h"
#include "Place.h"

#include <QDate>
#include <QString>
#include <array>

namespace skein::eclipse {

/** One exposure. */
struct Exposure
{
    double shutter = 1.0 / 100; ///< Seconds.
    double aperture = 8;        ///< The f-number.
    double iso = 100;

    friend bool operator==(const Exposure&, const Exposure&) = default;
};

/** How one phase is photographed. */
struct PhaseRow
{
    bool on = true;
    Exposure exposure = {};
    int count = 1;       ///< Photographs each time.
    double step = 0;     ///< Stops by which each of them is longer than the one before it.
    double interval = 0; ///< Seconds from one time to the next; 0: as fast as the camera can.

    friend bool operator==(const PhaseRow&, const PhaseRow&) = default;
};

/** What is said, and how. */
struct CuePlan
{
    enum class Way { Silent, Sound, Voice };

    Way way = Way::Voice;
    int filterOff = 30; ///< Seconds before C2.
    int filterOn = 15;  ///< Seconds after C3.

    friend bool operator==(const CuePlan&, const CuePlan&) = default;
};

/** Where, when and how an eclipse is photographed. A value; see PlanFile.h for how it is kept. */
struct Plan
{
    static constexpr int mostPhotographs = 30;
    static constexpr double longestShutter = 60;    ///< Seconds.
    static constexpr double longestInterval = 3600; ///< Seconds.
    static constexpr double mostStops = 4;
    static constexpr double longestPause = 30; ///< Of the camera, in seconds.
    static constexpr int longestLead = 300;    ///< Of the filter, in seconds.

    QString placeName;
    Place place;
    QDate date;           ///< Invalid: not chosen yet.
    bool isTyped = false; ///< The contact times are the photographer's own.
    Contacts contacts;
    /** By Phase. Exposures after the table of F. Espenak (t = f² / (ISO · 2^Q): partial through a
     * filter of density 5 Q = 8, beads 11, prominences 9, corona at 0.1, 0.2, 0.5, 1 and 2 radii 7,
     * 5, 3, 1 and 0) for f/8 and ISO 100. */
    std::array<PhaseRow, allPhases.size()> rows = {{
        {true, {1.0 / 400, 8, 100}, 1, 0, 180}, // Partial
        {true, {1.0 / 400, 8, 100}, 1, 0, 10},  // Ring
        {true, {1.0 / 500, 8, 100}, 1, 0, 0},   // Diamond ring
        {true, {1.0 / 3200, 8, 100}, 1, 0, 0},  // Beads
        {true, {1.0 / 800, 8, 100}, 3, 2, 0},   // Inner corona: 1/800 to 1/50
        {true, {1.0 / 50, 8, 100}, 4, 1.5, 0},  // Outer corona: 1/50 to 1/2
        {true, {1.0 / 500, 8, 100}, 6, 2, 0},   // Maximum: 1/500 to 2 s
    }};
    /** Seconds from the end of an exposure until the camera can begin the next. */
    double pause = 1;
    CuePlan cues;

    [[nodiscard]] const PhaseRow& row(Phase phase) const
    {
        return rows[static_cast<std::size_t>(phase)]; // NOLINT(*-constant-array-index)
    }
    [[nodiscard]] PhaseRow& row(Phase phase)
    {
        return rows[static_cast<std::size_t>(phase)]; // NOLINT(*-constant-array-index)
    }

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace skein::eclipse
