// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace skein {

/** A USB device that udev knows to be a camera (ID_GPHOTO2). */
struct UsbCamera
{
    QString port;   ///< "usb:001,005", as the driver writes it; changes with each plug.
    QString serial; ///< The serial number on the bus; empty when the device has none.
    QString path;   ///< Where it is plugged ("pci-0000:00:14.0-usb-0:2"); same after a replug.
    QString device = {}; ///< udev's own name of it, "Canon_Inc._Canon_Digital_Camera_4711".

    friend bool operator==(const UsbCamera&, const UsbCamera&) = default;
};

/**
 * The cameras on the USB as udev sees them now. Reads a few small files of the kernel, no disk and
 * no device; any thread.
 */
[[nodiscard]] QList<UsbCamera> usbCameras();

/** What is known of the camera at @p port now. */
[[nodiscard]] std::optional<UsbCamera> usbCameraAt(
    const QString& port, const QList<UsbCamera>& cameras);

/** Where @p camera is now: the one with its serial number, or, if it has none, with its path. */
[[nodiscard]] std::optional<UsbCamera> findAgain(
    const UsbCamera& camera, const QList<UsbCamera>& cameras);

} // namespace skein
