// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Niceness.h"

#include <sys/resource.h>
#include <unistd.h>

namespace skein {

void standBack(int niceness)
{
    if (niceness > 0) {
        // On Linux a thread has a niceness of its own, which the calls for processes change.
        const auto thread = static_cast<id_t>(::gettid());
        ::setpriority(PRIO_PROCESS, thread, ::getpriority(PRIO_PROCESS, thread) + niceness);
    }
}

} // namespace skein
