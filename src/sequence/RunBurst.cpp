// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRun.h"

#include <QCoroTask>

namespace skein {

SequenceTask<void> runBurst(SequenceRun& run, const BurstSequence& burst)
{
    for (int i = 0; i < burst.count; ++i) {
        const Result<bool> shot = co_await run.shoot();
        if (!shot) {
            co_return tl::unexpected(shot.error());
        }
    }
    co_return Result<void>();
}

} // namespace skein
