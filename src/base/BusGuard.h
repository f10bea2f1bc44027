// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace skein {

/**
 * Lets mapped files survive that another program cuts them short.
 *
 * Touching a mapped page behind the end of its file raises SIGBUS, which kills the process. For
 * guarded ranges the handler puts zero pages in place instead. Functions are thread-safe.
 */
class BusGuard final
{
public:
    /** Installs the handler once; other faults go to whoever handled them before. */
    static void install();
    /** The slot that guards the range, or -1 when all are taken (the range is then unguarded). */
    [[nodiscard]] static int add(void* start, std::size_t length);
    static void remove(int slot);
    /** Zero pages were needed in this slot's range. */
    [[nodiscard]] static bool wasHit(int slot);
};

} // namespace skein
