// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contacts.h"
#include "RunClock.h"
#include "Schedule.h"

#include <QList>

namespace skein {
class PluginSettings;
}

namespace skein::eclipse {

/** How an eclipse is rehearsed: from where, and how fast. A value. */
struct Rehearsal
{
    enum class From { Beginning, Totality, End };

    From from = From::Totality;
    int speed = 10; ///< 1 to 100 times as fast.

    [[nodiscard]] static QList<int> speeds() { return {1, 2, 5, 10, 30, 100}; }
    /** The folder of the session that its photographs go into. */
    [[nodiscard]] static QString folder() { return QStringLiteral("rehearsal"); }
    [[nodiscard]] static Rehearsal read(const PluginSettings& settings);
    void keepIn(PluginSettings& settings) const;

    /** A little before that. */
    [[nodiscard]] QDateTime begin(const Contacts& contacts) const;
    /** A clock that begins then. */
    [[nodiscard]] RunClock clock(const Contacts& contacts) const;
    /** How long it takes, about; see rehearsalSeconds(). */
    [[nodiscard]] double secondsOf(const Plan& plan) const;
};

/**
 * Seconds on the wall from @p from until @p end: only waiting is @p speed times as fast,
 * photographs take their time, with @p pause seconds behind each. @p shots: those that are to come,
 * in order.
 */
[[nodiscard]] double rehearsalSeconds(const QList<PlannedShot>& shots, const QDateTime& from,
    const QDateTime& end, double speed, double pause);

} // namespace skein::eclipse
