// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/DeviceWatch.h"

#include <memory>

namespace skein {

/**
 * Tells when a camera was plugged in or pulled, as udev sees it (ID_GPHOTO2). Thread-bound; needs
 * an event loop. Without udev it is simply silent.
 */
class UdevMonitor final : public DeviceWatch
{
    Q_OBJECT

public:
    explicit UdevMonitor(QObject* parent = nullptr);
    ~UdevMonitor() override;

    [[nodiscard]] QList<UsbCamera> cameras() const override { return usbCameras(); }

private:
    void readEvents();

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
