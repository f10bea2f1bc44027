// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThumbnailOrder.h"

#include "session/ShotModel.h"

namespace skein {

QStringList thumbnailsInOrder(const ShotModel& shots, int first, int last, int direction)
{
    QStringList paths;
    const auto add = [&](int row) {
        if (row >= 0 && row < shots.rowCount()) {
            paths.append(shots.shot(row).path());
        }
    };
    for (int row = first; row <= last; ++row) {
        add(row);
    }
    const int page = last - first + 1;
    for (int step = 1; step <= page; ++step) {
        add(direction > 0 ? last + step : first - step);
    }
    for (int step = 1; step <= page; ++step) {
        add(direction > 0 ? first - step : last + step);
    }
    return paths;
}

} // namespace skein
