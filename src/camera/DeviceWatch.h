// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/UsbDevices.h"

#include <QList>
#include <QObject>

namespace skein {

/** Tells when a camera was plugged in or pulled, and which are there. Thread-bound. */
class DeviceWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** The cameras that are plugged in now. Never blocks. */
    [[nodiscard]] virtual QList<UsbCamera> cameras() const = 0;

Q_SIGNALS:
    /** Once for a burst: a device comes with several events. */
    void camerasChanged();
};

} // namespace skein
