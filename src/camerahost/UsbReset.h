// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <functional>

namespace skein {

/** What resets the open device: 0, or -1 with errno set. */
using UsbResetCall = std::function<int(int descriptor)>;

/**
 * Resets the camera at @p port ("usb:001,005") as if it had been unplugged and plugged in for a
 * moment, by the kernel's USBDEVFS_RESET: gp_port_reset() of libgphoto2 2.5.30 needs a port that is
 * open, which a camera that hangs does not let happen. Takes up to a few seconds. Unsupported for
 * other ports. @p reset: the kernel's call if empty; a test's own otherwise.
 */
[[nodiscard]] Result<void> resetUsbDevice(const QString& port,
    const QString& devices = QStringLiteral("/dev/bus/usb"), const UsbResetCall& reset = {});

} // namespace skein
