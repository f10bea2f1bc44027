// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <functional>
#include <memory>
#include <vector>

namespace skein {

/**
 * Threads whose owners are gone and that finish what they have, without making anybody wait but the
 * end of the program. To be used on the GUI thread.
 */
class ThreadFarewell final
{
public:
    using Thread = std::shared_ptr<QThread>;

    /**
     * Takes over @p thread, which was told to end. The end of the program waits for it as long as
     * what @p progress counts grows within @p stepMs each time; then it is left to itself.
     */
    static void say(Thread thread, unsigned long stepMs, std::function<int()> progress);
    /** Those that have not ended yet; other threads may wait for them. */
    [[nodiscard]] static std::vector<Thread> running();
    /** For the end of the program. */
    static void waitForAll();

private:
    struct Parting
    {
        Thread thread;
        unsigned long stepMs;
        std::function<int()> progress;
        [[nodiscard]] bool wait() const;
    };
    static std::vector<Parting>& partings();
};

} // namespace skein
