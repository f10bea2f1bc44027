// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DesktopBuses.h"
#include "camera/Answer.h"
#include "camera/DeviceHolder.h"

#include <QObject>

namespace skein {

/** What became of a camera that another program held. */
struct ReleaseOutcome
{
    bool isFree = false;               ///< The desktop's mount had it and let it go: connect again.
    std::vector<DeviceHolder> holders; ///< Programs that still hold it, as far as can be seen.
    Error error; ///< Says who holds it and what to do; only while it is not free.
};

/**
 * Finds out who holds a USB camera. The desktop's own mount (gvfs) is unmounted at once, as it
 * grabs every camera that is plugged in; about other programs the photographer is to decide
 * (endDeviceHolder()). Thread-bound; never blocks.
 */
class CameraRelease final : public QObject
{
    Q_OBJECT

public:
    /** Where things are; tests have their own. */
    struct Places
    {
        DesktopBuses buses = {};
        QString proc = QStringLiteral("/proc");
        QString devices = QStringLiteral("/dev/bus/usb");
    };

    explicit CameraRelease(QObject* parent = nullptr);
    explicit CameraRelease(Places places, QObject* parent = nullptr);

    /** Looks who holds the camera at @p port. @p error: what the connection failed with. */
    QFuture<Result<ReleaseOutcome>> release(const QString& port, const Error& error);

private:
    void unmount(const Answer<ReleaseOutcome>& answer, const ReleaseOutcome& found, pid_t mount);

    const Places m_places;
};

} // namespace skein
