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
    int newest = -1;
    for (int row = 0; row < shots.rowCount(); ++row) {
        if (newest < 0 || shots.shot(newest).captured() <= shots.shot(row).captured()) {
            newest = row;
        }
    }
    return newest;
}

} // namespace skein
