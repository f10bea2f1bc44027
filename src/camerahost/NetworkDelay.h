// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace skein {

/**
 * Has all TCP connections of this process send small packets at once.
 *
 * The driver sends an order and its data by separate writes and leaves Nagle's algorithm on (ptpip
 * in 2.5.30): each setting that is written then waits 40 ms for the other side's delayed
 * acknowledgement. The sockets are the driver's own, so they are found among the descriptors.
 */
void sendSmallPacketsAtOnce();

} // namespace skein
