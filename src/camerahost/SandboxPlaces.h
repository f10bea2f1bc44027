// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/HostOptions.h"

#include <QStringList>

namespace skein {

/** What a confined process may still reach. A value; places that do not exist are no error. */
struct SandboxPlaces
{
    QStringList writable;    ///< Folders in which files are made, replaced and removed.
    QStringList readable;    ///< Folders and files.
    QStringList devices;     ///< Nodes, or folders of them, that are written to and ordered about.
    bool mayConnect = false; ///< To others by TCP.
};

/**
 * What the host needs: its staging folder and "~/.gphoto" of its HOME (where libgphoto2 2.5 keeps
 * "settings": pairing, capture target), the camera's own device node, and to read what drivers are
 * made of. Makes "~/.gphoto", which could not be made later.
 */
[[nodiscard]] SandboxPlaces placesOfHost(const HostOptions& options);

/** The device nodes that @p port stands for; all USB devices where no single one is named. */
[[nodiscard]] QStringList devicesOfPort(const QString& port);

/**
 * Where programs and drivers come from: the folders of the system that are known to hold them (and
 * no others: studios mount their disks at /data or /photos), and where libgphoto2 and CAMLIBS,
 * IOLIBS and LD_LIBRARY_PATH are.
 */
[[nodiscard]] QStringList driverFolders();

} // namespace skein
