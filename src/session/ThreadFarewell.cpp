// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ThreadFarewell.h"

#include "base/Logging.h"

#include <QCoreApplication>
#include <utility>

namespace skein {

std::vector<ThreadFarewell::Parting>& ThreadFarewell::partings()
{
    static std::vector<Parting> all;
    static const bool isPrepared = [] {
        qAddPostRoutine(&ThreadFarewell::waitForAll);
        return true;
    }();
    Q_UNUSED(isPrepared);
    return all;
}

void ThreadFarewell::say(Thread thread, unsigned long stepMs, std::function<int()> progress)
{
    std::erase_if(partings(), [](const Parting& earlier) { return earlier.thread->isFinished(); });
    partings().push_back({std::move(thread), stepMs, std::move(progress)});
}

std::vector<ThreadFarewell::Thread> ThreadFarewell::running()
{
    std::vector<Thread> threads;
    for (const Parting& parting : partings()) {
        if (!parting.thread->isFinished()) {
            threads.push_back(parting.thread);
        }
    }
    return threads;
}

void ThreadFarewell::waitForAll()
{
    for (Parting& parting : partings()) {
        if (!parting.wait()) {
            qCWarning(lcSession) << "left while the disk did not answer:"
                                 << parting.thread->objectName();
            // It hangs where nobody can reach it, and must outlive this; it is not lost, however.
            static std::vector<Thread>& left = *new std::vector<Thread>;
            left.push_back(std::move(parting.thread));
        }
    }
    partings().clear();
}

bool ThreadFarewell::Parting::wait() const
{
    int known = progress();
    while (!thread->wait(stepMs)) {
        if (std::exchange(known, progress()) == progress()) {
            return false;
        }
    }
    return true;
}

} // namespace skein
