// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory this process has taken and not given back, as its allocator counts it: pages that
// the system keeps for later are not in it.
#pragma once

#include <cstddef>
#include <malloc.h>

// There only under AddressSanitizer, whose allocator glibc knows nothing of; the names are its own.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
[[gnu::weak]] std::size_t __sanitizer_get_current_allocated_bytes();
[[gnu::weak]] int __lsan_do_recoverable_leak_check();
}
// NOLINTEND(bugprone-reserved-identifier)

namespace skein {

inline std::size_t heapUse()
{
    if (__sanitizer_get_current_allocated_bytes != nullptr) {
        return __sanitizer_get_current_allocated_bytes();
    }
    const struct mallinfo2 info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

/** Nothing is lost that nobody points to any more; true where LeakSanitizer is not at work. */
inline bool isLeakSanitizerSilent()
{
    return __lsan_do_recoverable_leak_check == nullptr || __lsan_do_recoverable_leak_check() == 0;
}

} // namespace skein
