// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/CancelToken.h"

#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace skein {

/**
 * Worker threads for pictures: the highest priority first, work that was cancelled before it began
 * never begins. Owned and used by one thread; the work runs on others and must be a pure function
 * of what it was given: it may outlive its owner and answers by callIfThere(). Destruction drops
 * what waits and leaves what runs to itself, so cancel that first; only the end of the program
 * waits for it.
 */
class ImagePool final
{
public:
    using Work = std::function<void(const CancelToken&)>;

    /** Work that was handed over. Copies mean the same work. */
    class Ticket final
    {
    public:
        /** Not begun: it never will. Running: it is asked to stop. */
        void cancel() const { m_cancel.cancel(); }
        [[nodiscard]] bool hasBegun() const { return m_begun->load(); }

    private:
        friend class ImagePool;
        CancelToken m_cancel;
        std::shared_ptr<std::atomic_bool> m_begun = std::make_shared<std::atomic_bool>(false);
    };

    /** @param niceness added to that of the process (0 to 19), so that work stands back. */
    ImagePool(int threads, int niceness);
    ~ImagePool();
    Q_DISABLE_COPY_MOVE(ImagePool)

    Ticket start(int priority, Work work);

private:
    const int m_niceness;
    std::shared_ptr<QThreadPool> m_threads;
};

/**
 * Soon calls @p what on the thread of the application, unless @p object, which lives there, has
 * gone by then. May be called from any thread.
 */
void callIfThere(const QPointer<QObject>& object, std::function<void()> what);

} // namespace skein
