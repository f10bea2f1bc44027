// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/Clock.h"
#include "sequence/Pending.h"

#include <functional>
#include <map>

namespace skein {

/** A clock that stands still until it is moved. */
class ManualClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QDateTime wallTime() const override
    {
        return m_wall.addMSecs(
            std::chrono::duration_cast<std::chrono::milliseconds>(m_now).count());
    }
    [[nodiscard]] SequenceTask<void> until(Instant when, StopToken stop) override;

    /** Moves on to the next moment that somebody waits for; false when nobody waits. */
    bool advance();
    /** Moves on as far as that, stopping at each moment that somebody waits for. */
    void advanceTo(Instant when);
    /** Somebody set the clock on the wall. */
    void setWall(const QDateTime& wall)
    {
        m_wall =
            wall.addMSecs(-std::chrono::duration_cast<std::chrono::milliseconds>(m_now).count());
    }

    /** Called when somebody begins to wait who can be stopped. */
    std::function<void()> onWait;

private:
    Instant m_now{0};
    QDateTime m_wall{QDate(2026, 11, 22), QTime(12, 0)};
    std::multimap<Instant, Pending<void>> m_waiting;
};

} // namespace skein
