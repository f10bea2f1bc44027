// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Background.h"

#include <QDBusConnection>
#include <functional>
#include <utility>

namespace skein {

/** The buses on which the desktop and the computer are spoken to; others in tests. They are opened
 * when they are needed first, by whenOpen(). */
struct DesktopBuses
{
    std::function<QDBusConnection()> session = [] { return QDBusConnection::sessionBus(); };
    std::function<QDBusConnection()> system = [] { return QDBusConnection::systemBus(); };
};

/** Either may not be connected: then there is none. */
struct OpenBuses
{
    QDBusConnection session;
    QDBusConnection system;
};

/** The system bus for who opens it alone, and on another thread: after the session's, as below. */
inline QDBusConnection systemBusInTurn()
{
    (void)QDBusConnection::sessionBus();
    return QDBusConnection::systemBus();
}

/**
 * Calls @p then with the buses, on the thread of @p context and from its event loop, unless that
 * has gone. They are opened on another thread: who asks QtDBus for a bus waits until it has
 * answered, or for half a minute. Always both of them: while Qt opens one, also whoever listens to
 * the other has to wait.
 */
template<typename Then>
void whenOpen(const DesktopBuses& buses, QObject* context, Then then)
{
    const auto open = [buses] {
        QDBusConnection session = buses.session();
        return OpenBuses{std::move(session), buses.system()};
    };
    whenAnswered(askInBackground(open), context, std::move(then));
}

} // namespace skein
