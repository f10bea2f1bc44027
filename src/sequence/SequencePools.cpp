// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequencePools.h"

#include "base/Logging.h"

#include <QCoreApplication>
#include <QDir>

namespace skein {

namespace {

constexpr int patienceMs = 10'000;

} // namespace

std::map<QString, std::unique_ptr<QThreadPool>>& SequencePools::all()
{
    static std::map<QString, std::unique_ptr<QThreadPool>> pools;
    return pools;
}

QThreadPool& SequencePools::of(const QString& folder)
{
    if (all().empty()) {
        qAddPostRoutine(&SequencePools::waitForAll);
    }
    std::unique_ptr<QThreadPool>& pool = all()[QDir::cleanPath(folder)];
    if (!pool) {
        pool = std::make_unique<QThreadPool>();
        pool->setMaxThreadCount(1); // That is what keeps the order.
    }
    return *pool;
}

void SequencePools::waitForAll()
{
    for (auto& [folder, pool] : all()) {
        if (!pool->waitForDone(patienceMs)) {
            qCWarning(lcBase) << "sequences were not saved: their disk does not answer";
            (void)pool.release(); // NOLINT(bugprone-unused-return-value): its thread uses it.
        }
    }
    all().clear();
}

} // namespace skein
