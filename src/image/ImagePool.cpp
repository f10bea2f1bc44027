// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImagePool.h"

#include "base/Niceness.h"
#include "image/ImageLibraries.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace skein {

namespace {
void standBackOnce(int niceness)
{
    static thread_local bool done = false;
    if (!std::exchange(done, true)) {
        standBack(niceness);
    }
}

/** So many windows may have been closed over decoders that do not end. */
constexpr int maxFarewells = 64;

/** Keeps @p threads until their work is done, without making anybody wait. */
void sayFarewell(std::shared_ptr<QThreadPool> threads)
{
    static QThreadPool farewells;
    static const bool prepared = [] {
        farewells.setMaxThreadCount(maxFarewells);
        // What still runs posts to the application, so that must not go before.
        qAddPostRoutine([] { farewells.waitForDone(); });
        return true;
    }();
    Q_UNUSED(prepared);
    farewells.start([threads = std::move(threads)] { threads->waitForDone(); });
}
} // namespace

ImagePool::ImagePool(int threads, int niceness)
    : m_niceness(niceness)
    , m_threads(std::make_shared<QThreadPool>())
{
    initImageLibraries();
    m_threads->setMaxThreadCount(std::max(1, threads));
}

ImagePool::~ImagePool()
{
    m_threads->clear();
    if (m_threads->activeThreadCount() > 0) {
        sayFarewell(std::move(m_threads));
    }
}

ImagePool::Ticket ImagePool::start(int priority, Work work)
{
    const Ticket ticket;
    m_threads->start(
        [ticket, niceness = m_niceness, work = std::move(work)] {
            if (ticket.m_cancel.isCancelled()) {
                return;
            }
            ticket.m_begun->store(true);
            standBackOnce(niceness);
            work(ticket.m_cancel);
        },
        priority);
    return ticket;
}

void callIfThere(const QPointer<QObject>& object, std::function<void()> what)
{
    // A pointer like this may be copied anywhere, but read only on the thread of what it guards.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [object, what = std::move(what)] {
            if (object) {
                what();
            }
        },
        Qt::QueuedConnection);
}

} // namespace skein
