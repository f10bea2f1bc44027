// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace skein {

/** Where a camera listens, as a person wrote it. */
struct NetworkAddress
{
    static constexpr quint16 defaultPort = 15740; ///< ISO 15740's own number for PTP/IP.

    QString host; ///< A name or an IPv4 address.
    quint16 port = defaultPort;
    quint16 eventPort = defaultPort;

    friend bool operator==(const NetworkAddress&, const NetworkAddress&) = default;
};

/**
 * Reads "192.168.1.20", "camera.local:15740", "ptpip:10.0.0.5:5000:5000". What it cannot be (IPv6,
 * a port outside 1 to 65535, 300.1.1.1, 0.0.0.0) gets a sentence that says what is wrong.
 */
[[nodiscard]] Result<NetworkAddress> parseNetworkAddress(const QString& text);

/** True for four decimal numbers with dots between them, each up to 255, and nothing else. */
[[nodiscard]] bool isNumericIpv4(const QString& host);

/**
 * The driver's port for a camera at @p ip: "ptpip:IP", and "ptpip:IP:P:P" where the port is not
 * the usual one (libgphoto2 2.5.30 keeps the event connection at 15740 when it is not told).
 */
[[nodiscard]] QString networkPort(const QString& ip, const NetworkAddress& address);

} // namespace skein
