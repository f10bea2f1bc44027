// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <functional>

namespace skein {

/** The buses on which the desktop and the computer are spoken to; others in tests. They are opened
 * when they are needed first. */
struct DesktopBuses
{
    std::function<QDBusConnection()> session = [] { return QDBusConnection::sessionBus(); };
    std::function<QDBusConnection()> system = [] { return QDBusConnection::systemBus(); };
};

} // namespace skein
