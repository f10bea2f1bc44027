// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/JournalEntry.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace skein {

/** A file in the staging folder that nobody writes to any more. */
struct FoundLeftover
{
    QString path;
    QString name; ///< What the camera called it, as far as that was safe.
    qint64 size = 0;
    bool isMarked = false; ///< Whoever wrote it said that it is whole (StagedFile::isWhole()).
    bool isSound = false;  ///< No structureFault(), as far as it could be read; see wasTold.
    bool wasTold = false;  ///< The photographer knows of it: it is not looked at again.
};

/** What the next start does about what the last one left under way. */
struct RecoveryPlan
{
    /** A leftover that is a whole photograph. */
    struct Whole
    {
        FoundLeftover leftover;
        std::optional<JournalEntry> entry; ///< Which photograph it is, if that was written down.
        /** The one announcement with its name and size. A guess: two bodies give the same names. It
         * stays announced, and what comes from the card then says whether it was this one. */
        std::optional<JournalEntry> likely;
    };

    QList<Whole> takeIn;
    QStringList setAside; ///< Of these the photographer is told.
    /** These were about to get their names, and have left the staging folder: either they have
     * them, or they are gone. */
    QList<JournalEntry> lookFor;
};

/**
 * Compares what the journal knows as @p unfinished with what lies in the staging folder. A leftover
 * is taken in when it is marked as whole, or known to be so (the journal says that it was staged,
 * or it has the name and the size that were announced), and its structure agrees. Everything else
 * stays where it is. A pure function.
 */
[[nodiscard]] RecoveryPlan recoveryPlan(
    const QList<JournalEntry>& unfinished, const QList<FoundLeftover>& leftovers);

} // namespace skein
