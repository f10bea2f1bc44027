// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace skein::eclipse {

/** A sentence that is said at its moment. */
struct Cue
{
    QDateTime at;
    QString text;
    bool isUrgent = false; ///< The filter.
};

/**
 * What is said during @p plan, in order of time. That the filter comes off is only said of a total
 * eclipse; of any other one, that it stays on.
 */
[[nodiscard]] QList<Cue> cuesOf(const Plan& plan);

} // namespace skein::eclipse
