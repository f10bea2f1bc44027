// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RepeatPlan.h"

#include <QDateTime>
#include <QString>

namespace skein {
struct PluginSequenceProgress;
}

/** What is said of photographs that are repeated. Pure functions. */
namespace skein::repeat::texts {

/** "0:07", "12:30", "1:00:00". */
[[nodiscard]] QString clock(double seconds);
/** "118 remaining", "12 taken" where there is no end. */
[[nodiscard]] QString remaining(const PluginSequenceProgress& progress);
/** "Next in 0:07"; empty: it is due, or nobody knows. */
[[nodiscard]] QString next(const PluginSequenceProgress& progress, const QDateTime& now);
/** "Ends about 18:42, in 20:15"; empty: nobody knows. */
[[nodiscard]] QString end(const PluginSequenceProgress& progress, const QDateTime& now);
/** What @p plan would do if it began now: "Takes 20:00, until about 18:42". */
[[nodiscard]] QString outlook(const RepeatPlan& plan, const QDateTime& now);

} // namespace skein::repeat::texts
