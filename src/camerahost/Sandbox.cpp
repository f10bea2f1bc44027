// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/Sandbox.h"

#include "camerahost/Landlock.h"
#include "camerahost/SocketFilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <sys/prctl.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::Sandbox)
};

using namespace landlock;

constexpr quint64 reading = ReadFile | ReadDir;
/** Files may move and be replaced inside; devices, sockets and links are never made there. */
constexpr quint64 working =
    reading | WriteFile | Truncate | RemoveDir | RemoveFile | MakeDir | MakeReg | Refer;
constexpr quint64 driving = reading | WriteFile | Truncate | IoctlDev;

tl::unexpected<Error> refused(int code)
{
    return failure(ErrorKind::Permission,
        Text::tr("The camera host could not be kept from writing elsewhere. Start it with "
                 "--no-sandbox if you trust the camera."),
        errnoText(code));
}

} // namespace

QStringList SandboxState::gaps() const
{
    QStringList gaps;
    if (!refusesLocalSockets) {
        gaps += QStringLiteral("this kernel cannot forbid the camera host to talk to other "
                               "programs, which may start programs for it (no seccomp filter)");
    }
    if (!isConfined()) {
        gaps += QStringLiteral("this kernel cannot confine the camera host, which may read and "
                               "write whatever its user may (no Landlock: %1)")
                    .arg(reason);
        return gaps;
    }
    const auto tell = [&](int since, const QString& what) {
        if (abi < since) {
            gaps += QStringLiteral("this kernel (Landlock ABI %1) cannot forbid the camera host %2")
                        .arg(abi)
                        .arg(what);
        }
    };
    tell(truncateAbi, QStringLiteral("to empty files that it may read"));
    tell(networkAbi, QStringLiteral("to open TCP ports"));
    tell(ioctlAbi, QStringLiteral("to send orders to devices that it may read"));
    tell(scopeAbi, QStringLiteral("to send signals to other programs"));
    return gaps;
}

Result<SandboxState> enterSandbox(const SandboxPlaces& places, int atMostAbi)
{
    SandboxState state;
    state.abi = std::min(kernelAbi(), atMostAbi);
    if (!state.isConfined()) {
        state.reason = errnoText(errno); // ENOSYS: not built in. EOPNOTSUPP: switched off.
    }
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return refused(errno);
    }
    state.refusesLocalSockets = refuseLocalSockets();
    if (!state.isConfined()) {
        return state;
    }
    Ruleset ruleset(
        state.abi, places.mayConnect ? quint64(BindTcp) : quint64(BindTcp | ConnectTcp));
    if (!ruleset.isValid()) {
        return refused(errno);
    }
    const auto allowAll = [&ruleset](const QStringList& paths, quint64 rights) {
        return std::all_of(paths.begin(), paths.end(),
            [&](const QString& path) { return ruleset.allow(path, rights); });
    };
    const bool isAllowed = allowAll(places.readable, reading) &&
                           allowAll(places.writable, working) && allowAll(places.devices, driving);
    if (!isAllowed || !ruleset.restrictThread()) {
        return refused(errno);
    }
    return state;
}

} // namespace skein
