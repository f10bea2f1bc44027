// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"
#include "plugin/PluginSequences.h"

#include <QObject>
#include <QPointer>
#include <optional>

namespace skein {
class PluginHost;
class PluginWindow;
} // namespace skein

namespace skein::repeat {

struct RepeatPlan;

/**
 * What is repeated in one window.
 * @verbatim
 * state    | start() | pause() | resume() | stop()   | it ended
 * ---------+---------+---------+----------+----------+---------
 * Idle     | Running | -       | -        | -        | -
 * Running  | -       | Paused  | -        | Stopping | Idle
 * Paused   | -       | -       | Running  | Stopping | Idle
 * Stopping | -       | -       | -        | -        | Idle
 * @endverbatim
 * Lives on the GUI thread; borrows host and window, which must outlive it.
 */
class RepeatRun final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused, Stopping };

    RepeatRun(PluginHost& host, PluginWindow& window, QObject* parent = nullptr);

    /** Empty when it began, or when there was nothing to begin; else a sentence. */
    [[nodiscard]] QString start(const RepeatPlan& plan);
    void pause();
    void resume();
    /** In order: the photograph under way is finished. */
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const PluginSequenceProgress& progress() const { return m_progress; }
    /** How the last one ended; nothing: none has yet. */
    [[nodiscard]] const std::optional<PluginSequenceResult>& result() const { return m_result; }
    /** A sequence that somebody else began runs in the window. */
    [[nodiscard]] bool isOthersTurn() const;
    /** What keeps @p plan from being started: sentences. */
    [[nodiscard]] QStringList check(const RepeatPlan& plan) const;

Q_SIGNALS:
    /** state(), progress() or result(). */
    void changed();

private:
    void setState(State state);
    void onProgress(const PluginSequenceProgress& progress);
    void onFinished(const PluginSequenceResult& result);

    PluginHost& m_host;
    PluginWindow& m_window;
    PluginHandle m_sequence = 0;
    State m_state = State::Idle;
    PluginSequenceProgress m_progress;
    std::optional<PluginSequenceResult> m_result;
};

} // namespace skein::repeat
