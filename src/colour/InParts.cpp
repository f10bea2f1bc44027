// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/InParts.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace skein {

namespace {
/** Below this, another thread would not be worth its start: 1 ms of work. */
constexpr qint64 pixelsPerThread = 200'000;
constexpr int maxThreads = 4;
/** For each thread: whoever is done takes the next one, because another program may hold up a core.
 */
constexpr int pieces = 8;
} // namespace

void inParts(int length, qint64 pixels, const std::function<void(int from, int to)>& work)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const auto parts = static_cast<int>(
        std::clamp<qint64>(pixels / pixelsPerThread, 1, std::clamp(cores, 1, maxThreads)));
    if (parts == 1) {
        work(0, length);
        return;
    }
    const int count = std::min(length, parts * pieces);
    const auto edge = [&](int piece) { return static_cast<int>(qint64{length} * piece / count); };
    std::atomic_int next = 0;
    const auto workOn = [&] {
        for (int piece = next.fetch_add(1); piece < count; piece = next.fetch_add(1)) {
            work(edge(piece), edge(piece + 1));
        }
    };
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<std::size_t>(parts - 1));
    try {
        for (int part = 1; part < parts; ++part) {
            threads.emplace_back(workOn);
        }
    } catch (const std::system_error&) {
        // No more threads are to be had just now: those there are do it all.
    }
    workOn();
}

} // namespace skein
