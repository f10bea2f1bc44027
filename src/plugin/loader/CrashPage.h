// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

namespace skein {

/**
 * What a running program notes of its plugins, in a file that is mapped: whatever ends the program,
 * its next start reads there who was at work. Written by any thread and by signal handlers:
 * lock-free atomics and plain bytes only.
 */
struct CrashPage
{
    static constexpr int idBytes = 68; ///< PluginMetadata::longestId, a zero, and room.
    static constexpr int slotCount = 48;
    static constexpr std::array<char, 8> ours{'s', 'k', 'e', 'i', 'n', 'p', 'l', '2'};

    using Id = std::array<char, idBytes>;

    /** One call into a plugin. */
    struct Slot
    {
        std::atomic<std::int32_t> thread; ///< 0: free; -1: being filled; else the kernel's number.
        std::int32_t depth; ///< Of the calls of one thread the deepest is the one at work.
        Id id;
    };

    /** What the signal handler found out. */
    enum Verdict : std::int32_t {
        Unknown = 0, ///< It never came to that: the program was killed, or left by exit(), or the
                     ///< screen went. Who was at work on other threads had no part in it.
        NoPlugin,    ///< No code of a plugin was running there.
        Named,       ///< The plugin in @c guilty.
    };

    std::array<char, 8> magic;
    std::int32_t guiThread; ///< The kernel's number of the thread that all windows are on.
    std::atomic<std::int32_t> verdict;
    Id guilty;
    std::array<Slot, slotCount> slots;
};

static_assert(std::atomic<std::int32_t>::is_always_lock_free);
static_assert(sizeof(CrashPage) <= 4096);

} // namespace skein
