// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace skein {

/**
 * How long a camera host may take before it counts as stuck, and how often another is tried.
 *
 * The host answers in time by itself as long as its driver does (a PTP/IP driver gives up after
 * 2.5 s); these limits are for the driver calls that never return. Tests shorten them.
 */
struct CameraLimits
{
    /** From the start of the host until the camera is open. */
    std::chrono::milliseconds open{10'000};
    /**
     * Live view may have to raise the mirror first: drivers wait up to 3 s for that, and the host
     * tries a busy camera again for about 5 s before it says so.
     */
    std::chrono::milliseconds preview{8'000};
    /** A download: since the last progress of any download. */
    std::chrono::milliseconds fileSilence{10'000};
    /** Thousands of files on a full card take some bodies that long to tell. */
    std::chrono::milliseconds listFiles{60'000};
    /** A capture: twice the exposure and this. */
    std::chrono::milliseconds captureMargin{10'000};
    /** The host keeps the same limit for a capture; so much longer, it is the one that answers. */
    std::chrono::milliseconds captureGrace{500};
    /** Leaving the camera in order, and then the host's own end: each. */
    std::chrono::milliseconds close{3'000};
    /** Pause before another host is started; doubles with each try. */
    std::chrono::milliseconds firstPause{250};
    int reconnectTries = 6;
};

} // namespace skein
