// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThreadPool>
#include <map>
#include <memory>

namespace skein {

/**
 * The threads on which saved sequences are read and written: one for each folder, for all windows
 * and plugins, so that what is ordered for it is done in the order of the orders, whoever gave
 * them and whether they are still there. They go at the end of the program, which waits for what
 * was ordered, but not for ever: a disk may never answer. To be used on the GUI thread.
 */
class SequencePools final
{
public:
    /** Of one thread, which nobody waits for; it is there until the end of the program. */
    [[nodiscard]] static QThreadPool& of(const QString& folder);

private:
    /** For the end of the program. */
    static void waitForAll();
    static std::map<QString, std::unique_ptr<QThreadPool>>& all();
};

} // namespace skein
