// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/UdevMonitor.h"

#include "base/Logging.h"

#include <QSocketNotifier>
#include <QTimer>
#include <libudev.h>

namespace skein {

namespace {

/** The driver needs the device node and its rights, which come a moment after the event. */
constexpr std::chrono::milliseconds settleTime{200};

struct Unref
{
    void operator()(udev* object) const { udev_unref(object); }
    void operator()(udev_monitor* object) const { udev_monitor_unref(object); }
    void operator()(udev_device* object) const { udev_device_unref(object); }
};

} // namespace

class UdevMonitor::Private
{
public:
    std::unique_ptr<udev, Unref> context{udev_new()};
    std::unique_ptr<udev_monitor, Unref> monitor;
    std::unique_ptr<QSocketNotifier> notifier; ///< Goes before the monitor, whose socket it uses.
    QTimer settle;
};

UdevMonitor::UdevMonitor(QObject* parent)
    : DeviceWatch(parent)
    , d(std::make_unique<Private>())
{
    d->settle.setSingleShot(true);
    d->settle.setInterval(settleTime);
    connect(&d->settle, &QTimer::timeout, this, &UdevMonitor::camerasChanged);
    if (d->context) {
        d->monitor.reset(udev_monitor_new_from_netlink(d->context.get(), "udev"));
    }
    if (!d->monitor ||
        udev_monitor_filter_add_match_subsystem_devtype(d->monitor.get(), "usb", "usb_device") <
            0 ||
        udev_monitor_enable_receiving(d->monitor.get()) < 0) {
        qCWarning(lcCamera) << "udev cannot be watched; cameras are found on request only";
        return;
    }
    d->notifier = std::make_unique<QSocketNotifier>(
        udev_monitor_get_fd(d->monitor.get()), QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, &UdevMonitor::readEvents);
}

UdevMonitor::~UdevMonitor() = default;

void UdevMonitor::readEvents()
{
    // The socket does not block: null means that there is nothing more.
    while (const auto device =
               std::unique_ptr<udev_device, Unref>(udev_monitor_receive_device(d->monitor.get()))) {
        if (udev_device_get_property_value(device.get(), "ID_GPHOTO2")) {
            qCDebug(lcCamera) << "udev:" << udev_device_get_action(device.get())
                              << udev_device_get_syspath(device.get());
            d->settle.start();
        }
    }
}

} // namespace skein
