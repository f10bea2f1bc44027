// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace skein {

/**
 * What one maker's bodies, or the library's driver for them, want done differently. Each line of
 * the table in the .cpp names the maker, the library's version and how it was seen.
 */
struct Quirks
{
    /** Timeout of one look for events. 0 where the driver polls; never 0 where it reads a USB
     * pipe, for which 0 means for ever. */
    std::chrono::milliseconds eventTimeout{1};
    /** Pause between looks for events while nothing else is to be done. */
    std::chrono::milliseconds idlePause{20};
    /** Trigger returns only when the exposure is over. */
    bool triggerCoversExposure = false;
    /** Autofocus before a picture works only with live view off. */
    bool leavePreviewToCapture = false;
};

/** The quirks of a body by what it calls its maker ("Nikon Corporation") or the driver does. */
[[nodiscard]] Quirks quirksFor(const QString& manufacturer, const QString& driverModel);

} // namespace skein
