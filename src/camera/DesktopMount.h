// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDBusConnection>
#include <QFuture>
#include <QList>
#include <QString>
#include <sys/types.h>

namespace skein {

/** A mount of the desktop (gvfs), as its tracker on the session bus lists it. */
struct DesktopMount
{
    QString service; ///< The unique bus name of the process that serves it.
    QString path;    ///< Its object there.
    QString type;    ///< "gphoto2", "mtp", "smb-share", ...

    friend bool operator==(const DesktopMount&, const DesktopMount&) = default;
};

/**
 * Unmounts the camera that the process @p pid has mounted, through gvfs on @p bus (the session
 * bus). The process is found by its bus connection, so that of several cameras the right one is
 * taken. NotFound when it serves none; Busy when the desktop refuses because files are in use.
 * Never blocks; answers from the event loop.
 */
[[nodiscard]] QFuture<Result<void>> unmountDesktopCamera(const QDBusConnection& bus, pid_t pid);

/** The mounts in the reply of org.gtk.vfs.MountTracker.ListMounts. */
[[nodiscard]] QList<DesktopMount> desktopMountsIn(const QVariant& listed);

} // namespace skein
