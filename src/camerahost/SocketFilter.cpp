// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SocketFilter.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace skein {

namespace {

#if defined(__x86_64__)
constexpr std::uint32_t processor = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__) && defined(__AARCH64EL__)
constexpr std::uint32_t processor = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t processor = AUDIT_ARCH_RISCV64;
#else
constexpr std::uint32_t processor = 0; // Not known: where its arguments lie, or how it calls.
#endif

/** Calls numbered from here on are those of x32 programs, another way to the same things. */
constexpr std::uint32_t otherCalls = 0x40000000;
/** io_uring makes sockets without a call for each; its number is the same on all processors. */
constexpr std::uint32_t ioUringSetup = 425;

constexpr sock_filter load(std::size_t offset)
{
    return {BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<std::uint32_t>(offset)};
}

/** Skips so many steps when the loaded number is @p value, else so many. */
constexpr sock_filter skipIf(std::uint32_t value, std::uint8_t equal, std::uint8_t other)
{
    return {BPF_JMP | BPF_JEQ | BPF_K, equal, other, value};
}

constexpr sock_filter answer(std::uint32_t what)
{
    return {BPF_RET | BPF_K, 0, 0, what};
}

} // namespace

bool refuseLocalSockets()
{
    if constexpr (processor == 0) {
        errno = ENOSYS;
        return false;
    }
    std::array steps{
        load(offsetof(seccomp_data, arch)),
        skipIf(processor, 0, 7),
        load(offsetof(seccomp_data, nr)),
        sock_filter{BPF_JMP | BPF_JGE | BPF_K, 5, 0, otherCalls},
        skipIf(ioUringSetup, 4, 0),
        skipIf(SYS_socket, 0, 2),
        load(offsetof(seccomp_data, args)), // The lower half: all these have it first.
        skipIf(AF_UNIX, 1, 0),
        answer(SECCOMP_RET_ALLOW),
        answer(SECCOMP_RET_ERRNO | EACCES),
    };
    const sock_fprog program{steps.size(), steps.data()};
    return ::syscall(
               SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program) == 0;
}

} // namespace skein
