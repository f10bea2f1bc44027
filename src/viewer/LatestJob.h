// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImagePool.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>
#include <functional>
#include <optional>

namespace skein {

/** Threads for what reads files, so that pixels to be painted never wait for a slow disk. */
inline QThreadPool& fileThreads()
{
    struct Threads : QThreadPool
    {
        Threads()
        {
            setMaxThreadCount(2);
            setThreadPriority(QThread::LowPriority);
        }
    };
    static Threads threads;
    return threads;
}

/**
 * Work for another thread of which only the newest result counts: one is at work and one waits at
 * most, however many are ordered. Lives on the GUI thread, where results are delivered; the work
 * must be a pure function of what it holds, because it may outlive this.
 */
template<typename T>
class LatestJob final
{
public:
    using Work = std::function<T()>;

    /** @p threads do the work; they must outlive this. */
    explicit LatestJob(std::function<void(const T&)> deliver,
        QThreadPool& threads = *QThreadPool::globalInstance())
        : m_deliver(std::move(deliver))
        , m_threads(threads)
    {}

    /** The result is delivered, unless another order comes first. */
    void start(Work work)
    {
        m_isWanted = false;
        if (m_isRunning) {
            m_next = std::move(work);
        } else {
            run(std::move(work));
        }
    }

    /** As start(), but what is at work is delivered, too: orders may come faster than they are done
     * for as long as they like, and results do come. */
    void startNext(Work work)
    {
        if (m_isRunning && m_isWanted) {
            m_next = std::move(work);
        } else {
            start(std::move(work));
        }
    }

    /** What is under way will not be delivered. */
    void cancel()
    {
        m_next.reset();
        m_isWanted = false;
    }

    /** Something will be delivered. */
    [[nodiscard]] bool isPending() const { return m_isWanted || m_next; }

private:
    void run(Work work)
    {
        m_isRunning = true;
        m_isWanted = true;
        m_threads.start([this, guard = QPointer<QObject>(&m_guard), work = std::move(work)] {
            const T result = work();
            callIfThere(guard, [this, result] { finish(result); });
        });
    }

    void finish(const T& result)
    {
        m_isRunning = false;
        const bool wanted = std::exchange(m_isWanted, false);
        if (auto next = std::exchange(m_next, std::nullopt)) {
            run(std::move(*next));
        }
        if (wanted) {
            m_deliver(result);
        }
    }

    const std::function<void(const T&)> m_deliver;
    QThreadPool& m_threads;
    QObject m_guard; ///< Tells those who come back that this has gone.
    std::optional<Work> m_next;
    bool m_isRunning = false;
    bool m_isWanted = false; ///< The result of the one at work is still wanted.
};

} // namespace skein
