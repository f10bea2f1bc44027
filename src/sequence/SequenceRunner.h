// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceCheck.h"
#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceProgress.h"

#include <QObject>
#include <memory>

namespace skein {

class Clock;
class SequenceRun;
class Shooter;

/**
 * Runs one sequence at a time.
 *
 * Lives on the thread of its shooter. Whatever ends a sequence (its end, an error, stop()), the
 * settings it changed are put back before finished(). When this object goes while one runs, it is
 * stopped, and ends in order by itself: the coroutine owns a share of the shooter, the clock and
 * all it works with, so nothing it needs can go before it; only nobody hears of it any more.
 */
class SequenceRunner final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Paused,   ///< Or about to be: what is under way goes on to its end.
        Stopping, ///< Until the settings are put back.
    };
    Q_ENUM(State)

    /** Without a clock: a SystemClock. */
    explicit SequenceRunner(std::shared_ptr<Shooter> shooter,
        std::shared_ptr<Clock> clock = nullptr, QObject* parent = nullptr);
    ~SequenceRunner() override;

    /** What start() would say now. */
    [[nodiscard]] SequenceCheck check(const SequenceDefinition& definition) const;
    /** Begins; or refuses with a sentence, and nothing was touched. */
    [[nodiscard]] Result<void> start(const SequenceDefinition& definition);
    void pause();
    void resume();
    /** While it is Stopping: a camera that is away is not waited for any more, and what is not put
     * back is in the report. */
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const SequenceDefinition& definition() const { return m_definition; }
    [[nodiscard]] const SequenceProgress& progress() const { return m_progress; }

Q_SIGNALS:
    void stateChanged(skein::SequenceRunner::State state);
    void progressChanged(const skein::SequenceProgress& progress);
    /** Photographs of one shot are on the disk. */
    void photographSaved(const QStringList& paths);
    /** A sentence on something that went wrong without ending the sequence. */
    void message(const QString& sentence);
    /** state() is Idle again; the next may be started from here. */
    void finished(const skein::SequenceReport& report);

private:
    friend class SequenceRun;

    void setState(State state);
    void onProgress(const SequenceProgress& progress);
    void onFinished(const SequenceReport& report);

    std::shared_ptr<Shooter> m_shooter;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<SequenceRun> m_run; ///< Null while idle.
    State m_state = State::Idle;
    SequenceDefinition m_definition;
    SequenceProgress m_progress;
};

} // namespace skein
