// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace skein::test {

/** All of @p text at once, as the files of the kernel want it. */
inline bool tellKernel(const char* file, const char* text)
{
    const int opened = ::open(file, O_WRONLY | O_CLOEXEC);
    const auto size = static_cast<ssize_t>(std::strlen(text));
    const bool isTold = opened >= 0 && ::write(opened, text, std::strlen(text)) == size;
    ::close(opened);
    return isTold;
}

/** A mount namespace of this process's own: others than root may have one as somebody who is
 * themselves everywhere else (user_namespaces(7)). */
inline bool enterOwnMounts()
{
    std::array<char, 64> user{};
    std::array<char, 64> group{};
    (void)std::snprintf(user.data(), user.size(), "%u %u 1", ::getuid(), ::getuid());
    (void)std::snprintf(group.data(), group.size(), "%u %u 1", ::getgid(), ::getgid());
    return ::unshare(CLONE_NEWNS) == 0 || (::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 &&
                                              tellKernel("/proc/self/setgroups", "deny") &&
                                              tellKernel("/proc/self/uid_map", user.data()) &&
                                              tellKernel("/proc/self/gid_map", group.data()));
}

/**
 * Puts an empty disk in memory at @p place, which this process and those it starts alone see, and
 * that goes with them. Called where there is one thread, between fork() and exec() as well. False:
 * it is not to be had, and the process may be nobody now: see canHaveOwnDisk().
 */
inline bool enterOwnDisk(const char* place)
{
    return enterOwnMounts() && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("skein-test", place, "tmpfs", 0, nullptr) == 0;
}

/** Tries it in a process that ends at once. */
inline bool canHaveOwnDisk(const char* place)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(enterOwnDisk(place) ? 0 : 1);
    }
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
}

} // namespace skein::test
