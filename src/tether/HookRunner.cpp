// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/HookRunner.h"

#include "base/Logging.h"

#include <algorithm>
#include <utility>

namespace skein {

HookRunner::HookRunner(const HookLimits& limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
{}

HookRunner::~HookRunner() = default;

void HookRunner::run(const HookOrder& order)
{
    if (running() >= m_limits.atOnce && waiting() >= m_limits.waiting) {
        drop();
        return;
    }
    const bool wasIdle = isIdle();
    m_waiting.enqueue(order);
    startNext();
    if (wasIdle) {
        Q_EMIT begun();
    }
}

void HookRunner::drop()
{
    if (++m_dropped == 1) {
        Q_EMIT problem({ErrorKind::Busy,
            //: hooks are the photographer's own programs, which are run when something happens
            tr("%n program(s) wait for their turn, and no more can: for what happens now none is "
               "run. Let fewer be run, or quicker ones.",
                nullptr, waiting()),
            {}});
    }
}

void HookRunner::startNext()
{
    while (!m_waiting.isEmpty() && running() < std::max(1, m_limits.atOnce)) {
        m_runs.push_back(std::make_unique<HookRun>(m_waiting.dequeue(), m_limits));
        HookRun* run = m_runs.back().get();
        connect(run, &HookRun::finished, this, [this, run] { onFinished(run); });
        run->start();
    }
}

void HookRunner::onFinished(HookRun* run)
{
    const auto place = std::find_if(
        m_runs.begin(), m_runs.end(), [run](const auto& each) { return each.get() == run; });
    // It is still telling of its end.
    place->release()->deleteLater();
    m_runs.erase(place);
    if (const auto failed = run->problem()) {
        Q_EMIT problem(*failed);
    }
    startNext();
    if (!isIdle()) {
        return;
    }
    if (const int dropped = std::exchange(m_dropped, 0); dropped > 0) {
        Q_EMIT problem({ErrorKind::Busy,
            //: hooks are the photographer's own programs, which are run when something happens
            tr("%n program(s) were not run, because too many waited for their turn.", nullptr,
                dropped),
            {}});
    }
    Q_EMIT idle();
}

void HookRunner::endAll()
{
    m_waiting.clear();
    m_dropped = 0;
    for (const auto& run : m_runs) {
        run->end();
    }
}

void HookRunner::leaveAlone(std::unique_ptr<HookRunner> runner)
{
    if (!runner || runner->isIdle()) {
        return;
    }
    HookRunner* const alone = runner.release();
    alone->setParent(nullptr);
    connect(alone, &HookRunner::problem, alone, [](const Error& error) {
        qCWarning(lcTether).noquote() << error.message << error.detail; // Nobody else tells it.
    });
    connect(alone, &HookRunner::idle, alone, &QObject::deleteLater);
}

} // namespace skein
