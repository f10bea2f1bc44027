// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skein {

class ShotModel;

/**
 * The neighbours of @p row that will probably be looked at next, likeliest first: mostly ahead in
 * @p direction (+1 or -1), one behind for whoever turns round.
 */
[[nodiscard]] QStringList neighboursInWalkingOrder(const ShotModel& shots, int row, int direction);

/** The row of the shot that was taken last; -1 when there is none. */
[[nodiscard]] int newestRow(const ShotModel& shots);

} // namespace skein
