// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QString>

namespace skein {

/**
 * Says that somebody works on a session folder: held by every open session, of whatever program.
 *
 * What lies whole in the staging folder belongs to a session that is about to commit it, or to
 * nobody: whoever finds itself alone may take it in. Alone means to hold the lock of
 * <folder>/.skein/open as its only owner, so nobody else can come to be alone at the same time;
 * share() lets the others in. The lock ends with this object and with its process (open file
 * description lock: also two sessions of one process are two). Where locks do not work nobody is
 * ever alone. Movable. Blocking: enter() waits while another session that is alone takes photographs
 * in.
 */
class SessionPresence final
{
public:
    SessionPresence() = default;

    /** @p folder must be prepared. */
    [[nodiscard]] static SessionPresence enter(const QString& folder);

    [[nodiscard]] bool isAlone() const { return m_isAlone; }
    /** From now on others may enter; at no moment is the lock let go. */
    void share();

private:
    Fd m_fd; ///< Closing it lets go.
    bool m_isAlone = false;
};

} // namespace skein
