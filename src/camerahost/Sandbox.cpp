// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/Sandbox.h"

#include "base/Fd.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::Sandbox)
};

// From the kernel's Landlock documentation (Documentation/userspace-api/landlock.rst). Written
// down here because a header may be older than the kernel: Debian 12's lacks TRUNCATE.
constexpr long sysCreateRuleset = 444;
constexpr long sysAddRule = 445;
constexpr long sysRestrictSelf = 446;
constexpr quint32 createRulesetVersion = 1;
constexpr int rulePathBeneath = 1;

enum Right : quint64 {
    WriteFile = 1ULL << 1,
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
};

struct RulesetAttr
{
    quint64 handledAccessFs = 0;
};

struct __attribute__((packed)) PathBeneathAttr
{
    quint64 allowedAccess = 0;
    qint32 parentFd = -1;
};

quint64 writingRights(int abi)
{
    quint64 rights = WriteFile | RemoveDir | RemoveFile | MakeChar | MakeDir | MakeReg | MakeSock |
                     MakeFifo | MakeBlock | MakeSym;
    if (abi >= 2) {
        rights |= Refer;
    }
    if (abi >= 3) {
        rights |= Truncate;
    }
    return rights;
}

bool allow(int ruleset, const QString& path, quint64 rights)
{
    const Fd place(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    if (!place.isValid()) {
        return true; // No USB here, or a folder that was not given: nothing to allow.
    }
    struct stat status = {};
    if (::fstat(place.get(), &status) == 0 && !S_ISDIR(status.st_mode)) {
        rights &= WriteFile | Truncate; // The kernel refuses a file with rights of folders.
    }
    const PathBeneathAttr rule{rights, place.get()};
    return ::syscall(sysAddRule, ruleset, rulePathBeneath, &rule, 0) == 0;
}

tl::unexpected<Error> refused()
{
    return failure(ErrorKind::Permission,
        Text::tr("The camera host could not be kept from writing elsewhere. Start it with "
                 "--no-sandbox if you trust the camera."),
        errnoText(errno));
}

} // namespace

Result<SandboxState> restrictWriting(const QStringList& writableFolders)
{
    const long abi = ::syscall(sysCreateRuleset, nullptr, 0, createRulesetVersion);
    if (abi < 1) {
        return SandboxState::Unavailable;
    }
    const quint64 rights = writingRights(static_cast<int>(abi));
    const RulesetAttr attributes{rights};
    const Fd ruleset(
        static_cast<int>(::syscall(sysCreateRuleset, &attributes, sizeof(attributes), 0)));
    if (!ruleset.isValid()) {
        return refused();
    }
    for (const QString& folder : writableFolders) {
        // Files may move and be replaced inside; devices are never made there.
        if (!allow(ruleset.get(), folder, rights & ~quint64(MakeChar | MakeBlock))) {
            return refused();
        }
    }
    for (const QString& device : {QStringLiteral("/dev/bus/usb"), QStringLiteral("/dev/null")}) {
        if (!allow(ruleset.get(), device, rights & (WriteFile | Truncate))) {
            return refused();
        }
    }
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        ::syscall(sysRestrictSelf, ruleset.get(), 0) != 0) {
        return refused();
    }
    return SandboxState::Restricted;
}

} // namespace skein
