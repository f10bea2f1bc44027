// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/PoolFarewell.h"

#include "base/Logging.h"

#include <QCoreApplication>
#include <utility>

namespace skein {

namespace {

constexpr int patienceMs = 10'000;

} // namespace

std::vector<std::unique_ptr<QThreadPool>>& PoolFarewell::partings()
{
    static std::vector<std::unique_ptr<QThreadPool>> all;
    static const bool isPrepared = [] {
        qAddPostRoutine(&PoolFarewell::waitForAll);
        return true;
    }();
    Q_UNUSED(isPrepared);
    return all;
}

void PoolFarewell::say(std::unique_ptr<QThreadPool> pool)
{
    std::erase_if(
        partings(), [](const auto& earlier) { return earlier->activeThreadCount() == 0; });
    if (pool->activeThreadCount() > 0) {
        partings().push_back(std::move(pool));
    }
}

void PoolFarewell::waitForAll()
{
    for (std::unique_ptr<QThreadPool>& pool : partings()) {
        if (!pool->waitForDone(patienceMs)) {
            qCWarning(lcBase) << "sequences were not saved: their disk does not answer";
            (void)pool.release(); // NOLINT(bugprone-unused-return-value): its thread uses it.
        }
    }
    partings().clear();
}

} // namespace skein
