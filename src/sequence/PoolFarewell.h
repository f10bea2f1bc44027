// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <memory>
#include <vector>

namespace skein {

/**
 * Threads whose owner is gone and that finish what was ordered of them, without making anybody wait
 * but the end of the program, and that not for ever: a disk may never answer. To be used on the GUI
 * thread.
 */
class PoolFarewell final
{
public:
    static void say(std::unique_ptr<QThreadPool> pool);

private:
    /** For the end of the program. */
    static void waitForAll();
    static std::vector<std::unique_ptr<QThreadPool>>& partings();
};

} // namespace skein
