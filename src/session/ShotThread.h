// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ShotWorker.h"

#include <QList>
#include <QThread>
#include <memory>
#include <utility>

namespace skein {

/**
 * A ShotWorker on a thread of its own. Lives on the GUI thread, which never waits for it: what was
 * ordered is done while other windows go on, and only the end of the program waits (see
 * ThreadFarewell).
 */
class ShotThread final
{
public:
    ShotThread();
    /** finish() without orders, if that was not called. */
    ~ShotThread();
    ShotThread(const ShotThread&) = delete;
    ShotThread& operator=(const ShotThread&) = delete;

    /** For connections; it lives on its thread. */
    [[nodiscard]] ShotWorker* worker() const { return m_worker; }

    /** Calls @p work with the worker, on its thread, later. */
    template<typename Work>
    void post(Work work) const
    {
        QMetaObject::invokeMethod(m_worker, [to = m_worker, work = std::move(work)] { work(*to); });
    }

    /**
     * Ends the thread when the edits that it has, if it @p hasEdits, and @p more are done, which
     * outlives this object. Reading is given up. Nothing may be posted afterwards.
     */
    void finish(bool hasEdits, const QList<ShotEdit>& more);

private:
    std::shared_ptr<ShotWorkerState> m_state = std::make_shared<ShotWorkerState>();
    ShotWorker* const m_worker; ///< Deleted by its thread when that ends.
    std::unique_ptr<QThread> m_thread;
};

} // namespace skein
