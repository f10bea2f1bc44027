// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeyChanges.h"

namespace skein {

/** What becomes of all keys when one command has those again that it has by itself. */
struct KeyReset
{
    /** What one command has now, or has not any more. */
    struct Move
    {
        QString name;
        QList<QKeySequence> keys;
    };

    KeyChanges changes;   ///< To be stored.
    QList<Move> gained;   ///< By others: keys that had been taken from them.
    QList<Move> lost;     ///< By others.
    QList<Move> withheld; ///< Its own keys that others were given, and keep.

    /**
     * Resets the command called @p name. A key that it was given, and that another command has by
     * itself and went without, goes back to that one, else nobody would have it.
     */
    [[nodiscard]] static KeyReset of(
        const QString& name, const QList<KeyOwner>& owners, const KeyChanges& changes);
};

} // namespace skein
