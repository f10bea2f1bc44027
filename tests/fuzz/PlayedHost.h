// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/HostProcess.h"

#include <QList>
#include <QPointer>

namespace skein::fuzz {

/** The host that runs just now, and the ids of what it was asked. */
struct PlayedHost
{
    QPointer<HostProcess> process; ///< Null: none runs.
    QList<quint32> asked;
};

/** PlayedHost.cpp takes the place of camera/HostProcess.cpp: no process is started, and what the
 * host says are the signals that a target emits. */
[[nodiscard]] PlayedHost& playedHost();

} // namespace skein::fuzz
