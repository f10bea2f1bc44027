// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatRun.h"

#include "RepeatPlan.h"

#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

namespace skein::repeat {

RepeatRun::RepeatRun(PluginHost& host, PluginWindow& window, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_window(window)
{}

QString RepeatRun::start(const RepeatPlan& plan)
{
    if (m_state != State::Idle) {
        return {};
    }
    PluginSequenceRun run;
    //: name of the plugin
    run.definition = plan.definition(tr("Repeat Shooter"));
    // The host calls neither after the plugin was switched off; the run may go before.
    run.progress = [self = QPointer(this)](const PluginSequenceProgress& progress) {
        if (self) {
            self->onProgress(progress);
        }
    };
    run.finished = [self = QPointer(this)](const PluginSequenceResult& result) {
        if (self) {
            self->onFinished(result);
        }
    };
    m_progress = {};
    m_progress.total = plan.photographs > 0 ? plan.photographs : -1;
    m_result.reset();
    setState(State::Running); // The first news may come from within start().
    QString whyNot;
    const PluginHandle sequence = m_host.sequences().start(m_window, run, &whyNot);
    if (sequence == 0) {
        setState(State::Idle);
        return whyNot;
    }
    if (m_state != State::Idle) {
        m_sequence = sequence;
    }
    return {};
}

void RepeatRun::pause()
{
    if (m_state == State::Running) {
        m_host.sequences().pause(m_sequence);
        setState(State::Paused);
    }
}

void RepeatRun::resume()
{
    if (m_state == State::Paused) {
        m_host.sequences().resume(m_sequence);
        setState(State::Running);
    }
}

void RepeatRun::stop()
{
    if (m_state == State::Running || m_state == State::Paused) {
        setState(State::Stopping);
        m_host.sequences().stop(m_sequence);
    }
}

bool RepeatRun::isOthersTurn() const
{
    return m_state == State::Idle && m_host.sequences().isRunning(m_window);
}

QStringList RepeatRun::check(const RepeatPlan& plan) const
{
    return m_host.sequences().check(m_window, plan.definition(QString()));
}

void RepeatRun::onProgress(const PluginSequenceProgress& progress)
{
    if (m_state == State::Idle) {
        return;
    }
    m_progress = progress;
    // The window has buttons of its own for every sequence.
    if (m_state != State::Stopping) {
        m_state = progress.paused ? State::Paused : State::Running;
    }
    Q_EMIT changed();
}

void RepeatRun::onFinished(const PluginSequenceResult& result)
{
    m_sequence = 0;
    m_result = result;
    setState(State::Idle);
}

void RepeatRun::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace skein::repeat
