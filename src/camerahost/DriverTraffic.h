// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace skein {

/**
 * Hears of the bytes that the driver moves between camera and computer while it is inside one of
 * its own calls, which may take a minute (a whole picture over a slow line). Camera thread only.
 */
class DriverTrafficListener
{
public:
    virtual ~DriverTrafficListener() = default;
    /** A call into the driver begins (and the one before has ended). */
    virtual void driverCalled() = 0;
    virtual void driverMoved(qint64 bytes) = 0;
};

/** From now on @p listener (may be null) hears of this thread's traffic. Borrowed. */
void listenToDriverTraffic(DriverTrafficListener* listener);
/** Called before each call into the driver. */
void tellDriverCall();
/** Called from within the driver's log and progress. */
void tellDriverTraffic(qint64 bytes);

} // namespace skein
