// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceProgress.h"
#include "tether/HookOrder.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace skein {

class HookRunner;
class SessionController;
class TetheredCamera;

/**
 * Orders the programs that are to be run on what happens in a session and with its cameras. Lives
 * on the GUI thread; borrows controller and runner, which must outlive it.
 */
class Hooks final : public QObject
{
    Q_OBJECT

public:
    Hooks(SessionController& controller, HookRunner& runner, QObject* parent = nullptr);
    /** As leave(). */
    ~Hooks() override;

    /** Those that are switched off, or can never run, are not run. */
    void setHooks(const QList<HookDefinition>& hooks) { m_hooks = hooks; }

    /** A sequence with the camera of @p place is over. */
    void sequenceEnded(
        const TetheredCamera& place, const QString& name, SequenceReport::Outcome outcome);
    /** "done", "stopped" or "failed". */
    [[nodiscard]] static QString outcomeName(SequenceReport::Outcome outcome);
    /** The cameras are about to go: they count as disconnected. Nothing is ordered after this. */
    void leave();

private:
    void follow(TetheredCamera& place);
    void followCamera(TetheredCamera& place);
    void onConnected(TetheredCamera& place);
    void onDisconnected(TetheredCamera& place);
    [[nodiscard]] HookFacts factsOf(HookEvent event, const TetheredCamera& place) const;
    void happened(const HookFacts& facts);

    SessionController& m_controller;
    HookRunner& m_runner;
    QList<HookDefinition> m_hooks;
    QSet<const TetheredCamera*> m_known; ///< Places, which stay for good.
    QSet<TetheredCamera*> m_connected;   ///< Those whose camera was told to be connected.
    QHash<const TetheredCamera*, QString> m_models; ///< Of cameras that may be gone.
    bool m_left = false;
};

} // namespace skein
