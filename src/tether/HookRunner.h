// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/HookRun.h"

#include <QObject>
#include <QQueue>
#include <memory>
#include <vector>

namespace skein {

/**
 * Runs hooks, a few at once, in the order they were ordered. More than a number of them do not
 * wait: those that come then are not run, and problem() says so, when it begins and how many they
 * were when the queue is empty again. Lives on the GUI thread.
 */
class HookRunner final : public QObject
{
    Q_OBJECT

public:
    explicit HookRunner(const HookLimits& limits = {}, QObject* parent = nullptr);
    /** Asks what runs to end, and forgets what waits. */
    ~HookRunner() override;

    /** For what is started from now on. */
    void setLimits(const HookLimits& limits) { m_limits = limits; }
    [[nodiscard]] const HookLimits& limits() const { return m_limits; }

    void run(const HookOrder& order);
    /** Forgets what waits, and ends what runs; idle() follows. */
    void endAll();

    [[nodiscard]] bool isIdle() const { return m_runs.empty() && m_waiting.isEmpty(); }
    [[nodiscard]] int running() const { return static_cast<int>(m_runs.size()); }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }

    /**
     * Lets go of @p runner, which finishes what it has to do by itself and is then gone. Its
     * problems are only logged.
     */
    static void leaveAlone(std::unique_ptr<HookRunner> runner);

Q_SIGNALS:
    void begun();
    /** isIdle() became true. */
    void idle();
    void problem(const skein::Error& error);

private:
    void startNext();
    void onFinished(HookRun* run);
    void drop();

    HookLimits m_limits;
    QQueue<HookOrder> m_waiting;
    std::vector<std::unique_ptr<HookRun>> m_runs;
    int m_dropped = 0;
};

} // namespace skein
