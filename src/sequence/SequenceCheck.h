// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceDefinition.h"

#include <QDateTime>
#include <QStringList>

namespace skein {

class Shooter;

/** What is known of a sequence before it begins. Sentences for the photographer. */
struct SequenceCheck
{
    QStringList impossible; ///< Reasons why it cannot be done with this camera: it is refused.
    QStringList warnings;   ///< It can be done, but not all of it may come out as wanted.
    /** How many photographs it takes; nothing: as many as there is time for. */
    std::optional<qint64> shots;
    /** When it ends if it begins at once; invalid: not before it is stopped. */
    QDateTime expectedEnd;

    [[nodiscard]] bool isPossible() const { return impossible.isEmpty(); }
};

/**
 * Compares what @p definition wants with what the camera of @p shooter tells of itself at this
 * moment. At once; asks nothing of the camera.
 */
[[nodiscard]] SequenceCheck checkSequence(
    const SequenceDefinition& definition, const Shooter& shooter, const QDateTime& now);

} // namespace skein
