// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRunner.h"

#include "sequence/SequenceRun.h"
#include "sequence/SystemClock.h"

#include <QPointer>

namespace skein {

SequenceRunner::SequenceRunner(
    std::shared_ptr<Shooter> shooter, std::shared_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_shooter(std::move(shooter))
    , m_clock(clock ? std::move(clock) : std::make_shared<SystemClock>())
{
    Q_ASSERT(m_shooter);
}

SequenceRunner::~SequenceRunner()
{
    if (m_run) {
        m_run->detach();
        m_run->control().stop();
    }
}

SequenceCheck SequenceRunner::check(const SequenceDefinition& definition) const
{
    return checkSequence(definition, *m_shooter, m_clock->wallTime());
}

Result<void> SequenceRunner::start(const SequenceDefinition& definition)
{
    if (m_run) {
        return failure(ErrorKind::Busy, tr("Another sequence is running with this camera. Stop it "
                                           "first, or wait for its end."));
    }
    const SequenceCheck found = check(definition);
    if (!found.isPossible()) {
        return failure(ErrorKind::InvalidArgument, found.impossible.join(u' '));
    }
    m_definition = definition;
    m_progress = {};
    m_run = std::make_shared<SequenceRun>(definition, m_shooter, m_clock,
        SequenceRun::Listener{
            [this](const SequenceProgress& progress) { onProgress(progress); },
            [this](const QStringList& paths) { Q_EMIT photographSaved(paths); },
            [this](const QString& sentence) { Q_EMIT message(sentence); },
            [this](const SequenceReport& report) { onFinished(report); },
        });
    const auto run = m_run; // a listener may end this
    const QPointer<SequenceRunner> self(this);
    setState(State::Running);
    if (self && m_run == run) {
        SequenceRun::start(run);
    }
    return {};
}

void SequenceRunner::pause()
{
    if (m_state == State::Running) {
        m_run->pause();
        setState(State::Paused);
    }
}

void SequenceRunner::resume()
{
    if (m_state == State::Paused) {
        const auto run = m_run;
        setState(State::Running);
        run->control().resume();
    }
}

void SequenceRunner::stop()
{
    if (m_state == State::Running || m_state == State::Paused) {
        const auto run = m_run;
        setState(State::Stopping);
        run->control().stop();
    } else if (m_state == State::Stopping) {
        const auto run = m_run;
        run->giveUpRestoring();
    }
}

void SequenceRunner::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

void SequenceRunner::onProgress(const SequenceProgress& progress)
{
    if (m_progress != progress) {
        m_progress = progress;
        Q_EMIT progressChanged(progress);
    }
}

void SequenceRunner::onFinished(const SequenceReport& report)
{
    // What hears of it may start the next, or delete this. The coroutine that calls has its share
    // of the run, and the report.
    const QPointer<SequenceRunner> self(this);
    m_run.reset();
    setState(State::Idle);
    if (self) {
        Q_EMIT finished(report);
    }
}

} // namespace skein
