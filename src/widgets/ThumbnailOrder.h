// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skein {

class ShotModel;

/**
 * The files whose thumbnails a view needs that shows the rows @p first to @p last: these first,
 * then the next page in @p direction (+1 or -1), then the one behind.
 */
[[nodiscard]] QStringList thumbnailsInOrder(
    const ShotModel& shots, int first, int last, int direction);

} // namespace skein
