// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/DriverTraffic.h"

#include <gphoto2/gphoto2-port-log.h>

/**
 * Takes the place of libgphoto2's own gp_log_data() in this process.
 *
 * The library writes out every byte that arrives as a hexadecimal table, five times as long as the
 * data, and only then finds out that nobody asked for it (2.5.30, gphoto2-port-log.c): a third of
 * the processor time of a transfer over PTP/IP, and a good part of that of a live-view frame. The
 * dynamic linker prefers a program's function to a library's of the same name; a library that does
 * not call it any more will not miss it. What is left of it is the news that bytes moved.
 */
extern "C" __attribute__((visibility("default"))) void gp_log_data(
    const char* /*domain*/, const char* /*data*/, unsigned int size, const char* /*format*/, ...)
{
    skein::tellDriverTraffic(size);
}
