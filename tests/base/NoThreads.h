// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of one source file: a program in which threads can be had or not.
#pragma once

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <pthread.h>

inline std::atomic_bool noThreads = false; ///< From now on no thread can be started.
inline std::atomic_int threadsRefused = 0; ///< How often somebody wanted one all the same.

/** In front of the C library's. */
// NOLINTNEXTLINE(misc-definitions-in-headers): an inline one that nobody calls is left out.
extern "C" __attribute__((visibility("default"))) int pthread_create(
    pthread_t* thread, const pthread_attr_t* how, void* (*run)(void*), void* with) noexcept
{
    if (noThreads) {
        ++threadsRefused;
        return EAGAIN;
    }
    using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
    static const auto real = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "pthread_create"));
    return real(thread, how, run, with);
}
