// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/InParts.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace skein {

namespace {
/** Below this, another thread would not be worth its start: 1 ms of work. */
constexpr qint64 pixelsPerThread = 200'000;
constexpr int maxThreads = 4;
} // namespace

void inParts(int length, qint64 pixels, const std::function<void(int from, int to)>& work)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const auto parts = static_cast<int>(
        std::clamp<qint64>(pixels / pixelsPerThread, 1, std::clamp(cores, 1, maxThreads)));
    const auto edge = [&](int part) { return static_cast<int>(qint64{length} * part / parts); };
    std::vector<std::jthread> threads;
    for (int part = 1; part < parts; ++part) {
        threads.emplace_back([&, part] { work(edge(part), edge(part + 1)); });
    }
    work(edge(0), edge(1));
}

} // namespace skein
