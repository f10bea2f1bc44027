// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QString>

namespace skein {

/**
 * Says that somebody works on a session folder: held by every open session, of whatever program.
 *
 * What lies whole in the staging folder belongs to a session that is about to commit it, or to
 * nobody: whoever finds itself alone may take it in. Every session holds a shared lock (flock) on
 * <folder>/.skein/open, for reading only, so that the disk can still be made read-only; it can be
 * tried and taken only through the gate <folder>/.skein/gate, which the one that is alone keeps
 * until share(). All of it ends with this object and with its process; two sessions of one process
 * are two. Where locks do not work nobody is ever alone. Movable. Blocking: enter() waits while
 * another session takes photographs in.
 */
class SessionPresence final
{
public:
    SessionPresence() = default;

    /** @p folder must be prepared. */
    [[nodiscard]] static SessionPresence enter(const QString& folder);

    /** Nobody else is there, and nobody can enter before share(). */
    [[nodiscard]] bool isAlone() const { return m_gate.isValid(); }
    /** From now on others may enter; they see that somebody is there. */
    void share() { m_gate.reset(); }

private:
    Fd m_presence; ///< Closing one of these lets go.
    Fd m_gate;
};

} // namespace skein
