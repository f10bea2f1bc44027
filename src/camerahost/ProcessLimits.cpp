// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/ProcessLimits.h"

#include "base/Error.h"
#include "base/Fd.h"
#include "base/Logging.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SKEIN_HAS_SANITIZER
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SKEIN_HAS_SANITIZER
#endif

namespace skein {

namespace {

/**
 * With 0 a program that takes the dumps of all others (a pipe in core_pattern) would still be
 * started; 1 byte is the kernel's own mark for "never" (do_coredump() in fs/coredump.c).
 */
constexpr rlim_t noCoreBytes = 1;

void complain(const char* what)
{
    qCWarning(lcHost) << what << errnoText(errno);
}

template<typename Resource>
bool lower(Resource resource, rlim_t most)
{
    rlimit limit = {};
    if (::getrlimit(resource, &limit) != 0) {
        return false;
    }
    limit.rlim_max = std::min(limit.rlim_max, most);
    limit.rlim_cur = limit.rlim_max;
    return ::setrlimit(resource, &limit) == 0;
}

/** Should something be dumped all the same, then without the process's memory (core(5)). */
bool keepMemoryOutOfDumps()
{
    const Fd filter(::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC));
    return filter.isValid() && ::write(filter.get(), "0", 1) == 1;
}

} // namespace

void limitProcess(quint64 memoryBytes)
{
    if (!lower(RLIMIT_CORE, noCoreBytes)) {
        complain("core dumps could not be switched off:");
    }
    if (!keepMemoryOutOfDumps()) {
        complain("photographs could not be kept out of core dumps:");
    }
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        complain("new privileges could not be forbidden:");
    }
#ifdef SKEIN_HAS_SANITIZER
    Q_UNUSED(memoryBytes)
#else
    // Not RLIMIT_AS: the C library reserves far more addresses than it uses.
    if (!lower(RLIMIT_DATA, memoryBytes)) {
        complain("memory could not be limited:");
    }
#endif
}

} // namespace skein
