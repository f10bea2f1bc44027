// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImagePool.h"

#include "image/ImageLibraries.h"

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace skein {

namespace {
void standBack(int niceness)
{
    static thread_local bool done = false;
    if (niceness > 0 && !std::exchange(done, true)) {
        // On Linux a thread has a niceness of its own; QThread's priorities have no effect there.
        const auto thread = static_cast<id_t>(::gettid());
        ::setpriority(PRIO_PROCESS, thread, ::getpriority(PRIO_PROCESS, thread) + niceness);
    }
}
} // namespace

ImagePool::ImagePool(int threads, int niceness)
    : m_niceness(niceness)
{
    initImageLibraries();
    m_threads.setMaxThreadCount(std::max(1, threads));
}

ImagePool::~ImagePool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

ImagePool::Ticket ImagePool::start(int priority, Work work)
{
    const Ticket ticket;
    m_threads.start(
        [ticket, niceness = m_niceness, work = std::move(work)] {
            if (ticket.m_cancel.isCancelled()) {
                return;
            }
            ticket.m_begun->store(true);
            standBack(niceness);
            work(ticket.m_cancel);
        },
        priority);
    return ticket;
}

} // namespace skein
