// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRun.h"

#include <QCoroTask>
#include <cmath>

namespace skein {

SequenceTask<void> runBulbSeries(SequenceRun& run, const BulbSeries& series)
{
    const QList<double> lengths = series.lengths();
    for (int i = 0; i < series.count; ++i) {
        ExposureOrder order;
        order.bulb = std::chrono::milliseconds(std::llround(lengths.at(i) * 1000));
        const Result<bool> shot = co_await run.shoot(order);
        if (!shot) {
            co_return tl::unexpected(shot.error());
        }
        if (i + 1 == series.count) {
            break;
        }
        const Result<void> rested = co_await run.wait(series.pause);
        if (!rested) {
            co_return rested;
        }
    }
    const Result<void> restored = co_await run.restore();
    co_return restored;
}

} // namespace skein
