// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace skein {

/**
 * Lets the calling thread stand back behind the others of the program by @p niceness (1 to 19, more
 * is further; below that nothing happens), for good: where processors are few, the window's thread
 * gets its turn before it. Threads that it starts afterwards are the same. QThread's priorities
 * have no effect on Linux.
 */
void standBack(int niceness);

} // namespace skein
