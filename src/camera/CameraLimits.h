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
    /** A download or a list of files: since the last sign of life. */
    std::chrono::milliseconds fileSilence{10'000};
    /** A capture: until the host says how long it takes; from then on its word counts. */
    std::chrono::milliseconds captureStart{10'000};
    /** The host keeps the limit that it tells; so much longer, it is the one that answers. */
    std::chrono::milliseconds captureGrace{500};
    /** A capture without limit (bulb) that was cancelled: until the host says how long it takes. */
    std::chrono::milliseconds captureEnd{10'000};
    /** Leaving the camera in order, and then the host's own end: each. */
    std::chrono::milliseconds close{3'000};
    /** Pause before another host is started; doubles with each try. */
    std::chrono::milliseconds firstPause{250};
    int reconnectTries = 6;
};

} // namespace skein
