// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/DriverTraffic.h"

namespace skein {

namespace {

/** The driver's log carries no context, so the thread is all that tells whose traffic it is. */
constinit thread_local DriverTrafficListener* currentListener = nullptr;

} // namespace

void listenToDriverTraffic(DriverTrafficListener* listener)
{
    currentListener = listener;
}

void tellDriverCall()
{
    if (currentListener) {
        currentListener->driverCalled();
    }
}

void tellDriverTraffic(qint64 bytes)
{
    if (currentListener) {
        currentListener->driverMoved(bytes);
    }
}

} // namespace skein
