// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace skein {

/**
 * A camera as desktops name it when it was plugged in: "gphoto2://[usb:001,004]/" by its port, or
 * "gphoto2://Canon_Inc._Canon_Digital_Camera_4711/" by udev's name for the device (ID_SERIAL), as
 * GVfs writes both. What stands behind the host, a folder on the card, is left out. A value.
 */
struct GphotoAddress
{
    QString port;   ///< "usb:001,004"; empty: it is named otherwise.
    QString device; ///< udev's name; empty: the port is known.

    /** Nothing for what is no address of a camera. */
    [[nodiscard]] static std::optional<GphotoAddress> parse(const QString& text);
    /** It begins as one, and may be wrong. */
    [[nodiscard]] static bool isMeant(const QString& text);

    friend bool operator==(const GphotoAddress&, const GphotoAddress&) = default;
};

/** Where the camera of @p address is now; nothing when it is not plugged in. Reads a few small
 * files of the kernel, no disk and no device; any thread. */
[[nodiscard]] std::optional<QString> portOf(const GphotoAddress& address);

} // namespace skein
