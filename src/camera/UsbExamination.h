// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace skein {

/** Why a camera that is plugged in is not to be had. */
struct UsbObstacle
{
    enum class Kind : quint8 {
        MassStorage,  ///< It poses as a disk: its USB mode is to be changed.
        NoPermission, ///< Its device may not be opened by us.
        HeldByOther,  ///< Another program has it.
    };

    /** Why its device may not be opened. */
    enum class Refusal : quint8 {
        Unknown,  ///< As for who is not logged in at this computer's own screen.
        Sandbox,  ///< We are in one (Flatpak) that has no devices.
        NoRules,  ///< udev has no rules for cameras: libgphoto2's are not installed.
        NotMember ///< The group in @c group may, and we are not in it.
    };

    Kind kind = Kind::MassStorage;
    QString camera;      ///< As the device calls itself: "Canon Digital Camera".
    QString holder = {}; ///< The program that has it; empty: not to be seen by us.
    Refusal refusal = Refusal::Unknown;
    QString group = {}; ///< "plugdev"

    friend bool operator==(const UsbObstacle&, const UsbObstacle&) = default;
};

/** Where the kernel's files are; others in tests. */
struct UsbPlaces
{
    QString devices = QStringLiteral("/sys/bus/usb/devices");
    QString nodes = QStringLiteral("/dev/bus/usb");
    QString proc = QStringLiteral("/proc");
    QStringList rules = {QStringLiteral("/etc/udev/rules.d"), QStringLiteral("/run/udev/rules.d"),
        QStringLiteral("/usr/lib/udev/rules.d"), QStringLiteral("/lib/udev/rules.d")};
    QString sandboxMark = QStringLiteral("/.flatpak-info"); ///< flatpak(5): there in each of them.
};

/**
 * What stands between us and the devices on the USB that are cameras, by their still image
 * interface (USB class 6, as PTP has it) or, where they pose as disks, by their makers. Opens no
 * device. Reads some small files of the kernel, and all of /proc where a camera is there: some
 * milliseconds, not for the GUI thread.
 */
[[nodiscard]] QList<UsbObstacle> examineUsb(const UsbPlaces& places = {});

} // namespace skein
