// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/loader/CrashMark.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <functional>
#include <memory>

class QObject;

namespace skein {

class CrashWitness;

/**
 * Knows which plugin is at work: whoever calls a function of one does so
 * between enter() and leave(), or within a WatchedCall. Until
 * watch() was called, and when that was impossible, nothing is noted, and nothing else changes.
 *
 * Lives on the GUI thread and outlives all calls; watch() comes before the first of them.
 */
class CallWatch final
{
public:
    CallWatch();
    ~CallWatch();
    Q_DISABLE_COPY_MOVE(CallWatch)

    /** From now on crashes are put down to whom they belong. Null: nothing can be noted. */
    void watch(std::shared_ptr<CrashMark> mark);
    /** The program ends in order. Calls that still run on other threads are not noted any more. */
    void end();

    /** A function of the plugin @p id begins on this thread; any thread. @return for leave(), which
     * is called on the same thread. */
    [[nodiscard]] int enter(const QByteArray& id);
    void leave(int call);
    /** The same for somebody who may still be on another thread when this has gone. */
    [[nodiscard]] std::function<int()> entering(const QByteArray& id);
    [[nodiscard]] std::function<void(int)> leaving();

    /** The plugin that the GUI thread is in, the innermost; empty: none. GUI thread only. */
    [[nodiscard]] QByteArray current() const;

    /**
     * @p object is the program's own: a plugin that destroys it ends the program at once, while it
     * is known who did it, rather than later and at another place. GUI thread only.
     */
    void protect(QObject& object);
    /** The program lets it go itself: it may be destroyed whoever is at work then, in an event loop
     * of a plugin's own, too. */
    void unprotect(QObject& object);

private:
    std::shared_ptr<CrashMark> m_mark;
    std::unique_ptr<CrashWitness> m_witness;
    const std::unique_ptr<QObject> m_home; ///< What is protected may outlive this.
    QByteArrayList m_inside;               ///< Of the GUI thread, the innermost last.
};

/** As long as one lives its thread is in a plugin. On the stack only. */
class WatchedCall final
{
public:
    WatchedCall(CallWatch& watch, const QByteArray& id)
        : m_watch(watch)
        , m_call(watch.enter(id))
    {}
    ~WatchedCall() { m_watch.leave(m_call); }
    Q_DISABLE_COPY_MOVE(WatchedCall)

private:
    CallWatch& m_watch;
    const int m_call;
};

} // namespace skein
