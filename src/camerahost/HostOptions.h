// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>
#include <chrono>

namespace skein {

/** What the camera host was asked to be on its command line. */
struct HostOptions
{
    enum class Mode : quint8 {
        Serve,     ///< Serve one camera over stdin and stdout until stdin ends.
        List,      ///< Print the detected cameras and the library's version, then end.
        Supported, ///< Print the models the drivers know, then end.
        Version,   ///< Print this program's version, then end.
    };

    Mode mode = Mode::Serve;
    QString port;    ///< "usb:001,005", "ptpip:192.168.1.20"
    QString model;   ///< Empty: found out from the port.
    QString staging; ///< Existing folder for files on their way in; empty: none.
    QString home;    ///< HOME of the driver library; empty: the user's own.
    bool sandbox = true;
    /** How much longer than its exposure a capture may take; tests shorten it. */
    std::chrono::milliseconds captureMargin{10'000};
    bool resetPort = false; ///< Reset the USB port before the camera is opened for the first time.
};

/** Reads the command line (without the program's name). */
[[nodiscard]] Result<HostOptions> parseHostOptions(const QStringList& arguments);

} // namespace skein
