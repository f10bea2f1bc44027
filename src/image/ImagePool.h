// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/CancelToken.h"

#include <QThreadPool>
#include <functional>

namespace skein {

/**
 * Worker threads for pictures: the highest priority first, work that was cancelled before it began
 * never begins. Owned and used by one thread; the work runs on others and must be a pure function
 * of what it was given. Destruction drops what waits and waits for what runs, so cancel that first.
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
    QThreadPool m_threads;
};

} // namespace skein
