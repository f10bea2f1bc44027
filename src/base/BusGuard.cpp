// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BusGuard.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace skein {

namespace {

// Read inside a signal handler: lock-free atomics in constant-initialised memory, nothing else.
struct Range
{
    std::atomic<bool> taken{false};
    std::atomic<std::uintptr_t> start{0};
    std::atomic<std::uintptr_t> end{0};
    std::atomic<bool> hit{false};
};
constexpr std::size_t maxRanges = 64;
constinit std::array<Range, maxRanges> ranges{};
struct sigaction previousAction;
std::uintptr_t pageSize = 4096;

void onBusError(int signalNumber, siginfo_t* info, void* context)
{
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (Range& range : ranges) {
        const std::uintptr_t end = range.end.load();
        if (address < range.start.load() || address >= end) {
            continue;
        }
        const std::uintptr_t page = address & ~(pageSize - 1);
        void* zeros = ::mmap(reinterpret_cast<void*>(page), end - page, PROT_READ,
            MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
        if (zeros != MAP_FAILED) {
            range.hit.store(true);
            return;
        }
    }
    if ((previousAction.sa_flags & SA_SIGINFO) != 0 && previousAction.sa_sigaction) {
        previousAction.sa_sigaction(signalNumber, info, context);
        return;
    }
    // Not ours: the fault repeats on return and takes its usual course.
    ::sigaction(SIGBUS, &previousAction, nullptr);
}

} // namespace

void BusGuard::install()
{
    static std::once_flag once;
    std::call_once(once, [] {
        pageSize = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
        struct sigaction action
        {};
        action.sa_sigaction = &onBusError;
        action.sa_flags = SA_SIGINFO;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(SIGBUS, &action, &previousAction);
    });
}

int BusGuard::add(void* start, std::size_t length)
{
    for (std::size_t slot = 0; slot < ranges.size(); ++slot) {
        bool expected = false;
        if (ranges[slot].taken.compare_exchange_strong(expected, true)) {
            const auto address = reinterpret_cast<std::uintptr_t>(start);
            ranges[slot].hit.store(false);
            ranges[slot].start.store(address);
            ranges[slot].end.store(address + length);
            return static_cast<int>(slot);
        }
    }
    return -1;
}

void BusGuard::remove(int slot)
{
    if (slot < 0) {
        return;
    }
    Range& range = ranges[static_cast<std::size_t>(slot)];
    range.end.store(0);
    range.start.store(0);
    range.taken.store(false);
}

bool BusGuard::wasHit(int slot)
{
    return slot >= 0 && ranges[static_cast<std::size_t>(slot)].hit.load();
}

} // namespace skein
