// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QString>

namespace skein {

/**
 * What the kernel can refuse a process by Landlock, and a set of such refusals.
 *
 * Numbers and layouts are those of the kernel's include/uapi/linux/landlock.h (Linux 6.12),
 * explained in Documentation/userspace-api/landlock.rst. They are written down here because a
 * header may be older than the kernel: Debian 12's knows neither Truncate nor anything after it.
 */
namespace landlock {

enum Right : quint64 {
    Execute = 1ULL << 0,
    WriteFile = 1ULL << 1,
    ReadFile = 1ULL << 2,
    ReadDir = 1ULL << 3,
    RemoveDir = 1ULL << 4,
    RemoveFile = 1ULL << 5,
    MakeChar = 1ULL << 6,
    MakeDir = 1ULL << 7,
    MakeReg = 1ULL << 8,
    MakeSock = 1ULL << 9,
    MakeFifo = 1ULL << 10,
    MakeBlock = 1ULL << 11,
    MakeSym = 1ULL << 12,
    Refer = 1ULL << 13,    ///< Since ABI 2.
    Truncate = 1ULL << 14, ///< Since ABI 3; without it O_RDONLY|O_TRUNC empties any file.
    IoctlDev = 1ULL << 15, ///< Since ABI 5: orders to devices.
};

enum NetRight : quint64 {
    BindTcp = 1ULL << 0,    ///< Since ABI 4.
    ConnectTcp = 1ULL << 1, ///< Since ABI 4.
};

enum Scope : quint64 {
    AbstractUnixSocket = 1ULL << 0, ///< Since ABI 6: sockets of processes outside.
    Signal = 1ULL << 1,             ///< Since ABI 6: signals to processes outside.
};

constexpr int truncateAbi = 3;
constexpr int networkAbi = 4;
constexpr int ioctlAbi = 5;
constexpr int scopeAbi = 6;

/** The kernel's version of Landlock; 0 where there is none, and errno says why. */
[[nodiscard]] int kernelAbi();

/** All rights over files that a kernel of @p abi can refuse. */
[[nodiscard]] quint64 rightsOf(int abi);

/** What is to be refused from restrictThread() on. Functions that yield false set errno. */
class Ruleset final
{
public:
    /**
     * Refuses all rightsOf(@p abi), which the kernel must have, and of the @p refusedTcp rights
     * what it knows; from ABI 6 on also signals to processes outside and their abstract sockets.
     */
    Ruleset(int abi, quint64 refusedTcp);

    [[nodiscard]] bool isValid() const { return m_ruleset.isValid(); }
    /**
     * Allows @p rights to @p path and what lies below it; of a file that is none of a folder's
     * rights. What is not there is left out.
     */
    [[nodiscard]] bool allow(const QString& path, quint64 rights);
    /** From now on, for this thread and those that it starts. Wants PR_SET_NO_NEW_PRIVS. */
    [[nodiscard]] bool restrictThread();

private:
    quint64 m_handled;
    Fd m_ruleset;
};

} // namespace landlock

} // namespace skein
