// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/ProcessHandle.h"

#include <QFuture>
#include <QString>
#include <chrono>
#include <memory>
#include <vector>

namespace skein {

/** A process that has a camera's device node open. */
struct DeviceHolder
{
    /** The process itself; shared with who waits for its end. */
    std::shared_ptr<const ProcessHandle> process;
    QString device; ///< "/dev/bus/usb/001/005"
    QString name;   ///< "darktable"
    bool isOwn = false;

    /** The desktop's mount of cameras (gvfs), which can be unmounted instead. */
    [[nodiscard]] bool isDesktopMount() const;
};

/** "/dev/bus/usb/001/005" of "usb:001,005"; empty for other ports. */
[[nodiscard]] QString usbDevicePath(const QString& port);

/**
 * Who has @p device open, but this process. Only what the user may see: those of others stay
 * unknown. Reads all of @p proc: some milliseconds, not for the GUI thread.
 */
[[nodiscard]] std::vector<DeviceHolder> findDeviceHolders(
    const QString& device, const QString& proc = QStringLiteral("/proc"));

/** The same on another thread; answers from the event loop. */
[[nodiscard]] QFuture<Result<std::vector<DeviceHolder>>> findDeviceHoldersLater(
    const QString& device, const QString& proc = QStringLiteral("/proc"));

/**
 * Asks @p holder to end (SIGTERM) and answers when it has ended, from the event loop.
 *
 * Looks again first: Permission when it is another user's, NotFound when it has ended or does not
 * hold the device any more; then nobody was asked anything. Timeout when it is still there after
 * @p limit: it is not killed, for it may have something to save.
 */
[[nodiscard]] QFuture<Result<void>> endDeviceHolder(
    const DeviceHolder& holder, std::chrono::milliseconds limit = std::chrono::milliseconds(5'000));

} // namespace skein
