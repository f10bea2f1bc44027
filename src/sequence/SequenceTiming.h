// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <optional>

namespace skein {

/** A moment that a clock on the wall shows, in local time. */
struct ClockTime
{
    QDate date; ///< Invalid: the next time the clock shows @c time.
    QTime time;

    /** The moment that is meant when it is @p now; invalid where that has passed. */
    [[nodiscard]] QDateTime after(const QDateTime& now) const;
    /** "18:30:00" or "2026-11-22T18:30:00". */
    [[nodiscard]] QString toText() const;
    /** Reads toText(), also without seconds; nothing for any other text. */
    [[nodiscard]] static std::optional<ClockTime> fromText(const QString& text);

    friend bool operator==(const ClockTime&, const ClockTime&) = default;
};

/** When the shots of an interval or a ramp are due. A value; may hold nonsense until validate(). */
struct SequenceTiming
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceTiming)

public:
    enum class Pace {
        Pause, ///< So long from the end of one shot to the beginning of the next.
        Beat,  ///< From the beginning of one to the beginning of the next; does not drift.
    };

    std::optional<qint64> count = 10; ///< Nothing: until stopped, or @c until.
    Pace pace = Pace::Beat;
    double seconds = 10;
    double startDelay = 0; ///< Seconds; must be 0 where there is @c startAt.
    std::optional<ClockTime> startAt;
    std::optional<ClockTime> until; ///< No shot begins at or after it.

    [[nodiscard]] bool isEndless() const { return !count && !until; }
    /** A sentence for what nobody can mean: no shots, negative or endless times, NaN. */
    [[nodiscard]] Result<void> validate() const;

    friend bool operator==(const SequenceTiming&, const SequenceTiming&) = default;
};

} // namespace skein
