// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/UsbDevices.h"

#include <algorithm>
#include <libudev.h>
#include <memory>

namespace skein {

namespace {

template<auto Unref>
struct Release
{
    template<typename T>
    void operator()(T* object) const
    {
        Unref(object);
    }
};
using Udev = std::unique_ptr<udev, Release<udev_unref>>;
using Enumerate = std::unique_ptr<udev_enumerate, Release<udev_enumerate_unref>>;
using Device = std::unique_ptr<udev_device, Release<udev_device_unref>>;

QString property(udev_device* device, const char* name)
{
    return QString::fromUtf8(udev_device_get_property_value(device, name));
}

std::optional<UsbCamera> fromDevice(udev_device* device)
{
    const QString bus = property(device, "BUSNUM");
    const QString number = property(device, "DEVNUM");
    if (bus.isEmpty() || number.isEmpty()) {
        return {};
    }
    return UsbCamera{QStringLiteral("usb:%1,%2").arg(bus, number),
        property(device, "ID_SERIAL_SHORT"), property(device, "ID_PATH"),
        property(device, "ID_SERIAL")};
}

template<typename Predicate>
std::optional<UsbCamera> firstOf(const QList<UsbCamera>& cameras, Predicate predicate)
{
    const auto place = std::find_if(cameras.cbegin(), cameras.cend(), predicate);
    return place == cameras.cend() ? std::optional<UsbCamera>() : *place;
}

} // namespace

QList<UsbCamera> usbCameras()
{
    const Udev context(udev_new());
    const Enumerate search(context ? udev_enumerate_new(context.get()) : nullptr);
    if (!search) {
        return {};
    }
    udev_enumerate_add_match_subsystem(search.get(), "usb");
    udev_enumerate_add_match_property(search.get(), "ID_GPHOTO2", "1");
    udev_enumerate_scan_devices(search.get());
    QList<UsbCamera> cameras;
    for (udev_list_entry* entry = udev_enumerate_get_list_entry(search.get()); entry;
         entry = udev_list_entry_get_next(entry)) {
        const Device device(
            udev_device_new_from_syspath(context.get(), udev_list_entry_get_name(entry)));
        const auto camera = device ? fromDevice(device.get()) : std::nullopt;
        if (camera) {
            cameras.append(*camera);
        }
    }
    return cameras;
}

std::optional<UsbCamera> usbCameraAt(const QString& port, const QList<UsbCamera>& cameras)
{
    return firstOf(cameras, [&](const UsbCamera& camera) { return camera.port == port; });
}

std::optional<UsbCamera> findAgain(const UsbCamera& camera, const QList<UsbCamera>& cameras)
{
    return firstOf(cameras, [&](const UsbCamera& other) {
        return camera.serial.isEmpty() ? !camera.path.isEmpty() && other.path == camera.path
                                       : other.serial == camera.serial;
    });
}

} // namespace skein
