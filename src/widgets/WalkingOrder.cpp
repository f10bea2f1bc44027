// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WalkingOrder.h"

#include "session/ShotModel.h"

namespace skein {

QStringList neighboursInWalkingOrder(const ShotModel& shots, int row, int direction)
{
    constexpr int steps[] = {1, 2, -1, 3, 4};
    QStringList paths;
    for (const int step : steps) {
        const int neighbour = row + step * direction;
        if (row >= 0 && neighbour >= 0 && neighbour < shots.rowCount()) {
            paths.append(shots.shot(neighbour).path());
        }
    }
    return paths;
}

int newestRow(const ShotModel& shots)
{
    // Of those taken at the same time the one that stands where the newest stand.
    const int count = shots.rowCount();
    int newest = -1;
    for (int i = 0; i < count; ++i) {
        const int row = shots.isDescending() ? count - 1 - i : i;
        if (newest < 0 || shots.shot(newest).captured() <= shots.shot(row).captured()) {
            newest = row;
        }
    }
    return newest;
}

} // namespace skein
