// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <optional>

namespace skein {

/** How far a sequence is. */
struct SequenceProgress
{
    qint64 shotsTaken = 0;
    qint64 shotsFailed = 0; ///< After a second try.
    std::optional<qint64> shotsTotal;
    qint64 beatsLeftOut = 0;     ///< The camera was not ready for them.
    qint64 beatsLeftOutAway = 0; ///< Of these: as it was away, not because it was slow.
    QDateTime nextAt;            ///< When the next shot is due; invalid: at once, or not known.
    QDateTime expectedEnd;       ///< Invalid: not known.
    QString doing;               ///< What is being done, a short sentence.
    /** Settings wait for a camera that is away; once it was stopped, another stop gives that up. */
    bool isRestoreWaiting = false;

    /** Shots that are still to come. */
    [[nodiscard]] std::optional<qint64> shotsRemaining() const
    {
        return shotsTotal
                   ? std::optional(std::max<qint64>(0, *shotsTotal - shotsTaken - shotsFailed))
                   : std::nullopt;
    }
    friend bool operator==(const SequenceProgress&, const SequenceProgress&) = default;
};

/** How a sequence ended. */
struct SequenceReport
{
    enum class Outcome {
        Completed, ///< To its end, if with shots that failed.
        Stopped,   ///< Somebody stopped it.
        Failed,    ///< It could not go on: see @c error.
    };

    Outcome outcome = Outcome::Completed;
    Error error; ///< Of Failed only.
    qint64 shotsTaken = 0;
    qint64 shotsSaved = 0; ///< Known to be on the disk when it ended.
    qint64 shotsFailed = 0;
    qint64 shotsLeftOut = 0; ///< Planned, and not tried: the lens was at its end.
    qint64 beatsLeftOut = 0;
    qint64 beatsLeftOutAway = 0; ///< As in SequenceProgress.
    /** What went wrong on the way, the first of them: sentences. */
    QStringList problems;
    /** One sentence on the whole. */
    QString summary;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::SequenceProgress)
Q_DECLARE_METATYPE(skein::SequenceReport)
