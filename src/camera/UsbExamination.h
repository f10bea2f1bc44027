// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace skein {

/** Why a camera that is plugged in is not to be had. */
struct UsbObstacle
{
    enum class Kind : quint8 {
        MassStorage,  ///< It poses as a disk: its USB mode is to be changed.
        NoPermission, ///< Its device may not be opened by us.
        HeldByOther,  ///< Another program has it.
    };

    Kind kind = Kind::MassStorage;
    QString camera;      ///< As the device calls itself: "Canon Digital Camera".
    QString holder = {}; ///< The program that has it; empty: not to be seen by us.

    friend bool operator==(const UsbObstacle&, const UsbObstacle&) = default;
};

/** Where the kernel's files are; others in tests. */
struct UsbPlaces
{
    QString devices = QStringLiteral("/sys/bus/usb/devices");
    QString nodes = QStringLiteral("/dev/bus/usb");
    QString proc = QStringLiteral("/proc");
};

/**
 * What stands between us and the devices on the USB that are cameras, by their still image
 * interface (USB class 6, as PTP has it) or, where they pose as disks, by their makers. Opens no
 * device. Reads some small files of the kernel, and all of /proc where a camera is there: some
 * milliseconds, not for the GUI thread.
 */
[[nodiscard]] QList<UsbObstacle> examineUsb(const UsbPlaces& places = {});

} // namespace skein
