// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/Landlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace skein::landlock {

namespace {

// The same on all architectures (Linux 5.13, include/uapi/asm-generic/unistd.h).
constexpr long sysCreateRuleset = 444;
constexpr long sysAddRule = 445;
constexpr long sysRestrictSelf = 446;

constexpr quint32 createRulesetVersion = 1;
constexpr int rulePathBeneath = 1;
constexpr quint64 rightsOfFiles = Execute | WriteFile | ReadFile | Truncate | IoctlDev;

/** A kernel that knows less takes it, too, as long as what it does not know is zero. */
struct RulesetAttr
{
    quint64 handledAccessFs = 0;
    quint64 handledAccessNet = 0;
    quint64 scoped = 0;
};

struct __attribute__((packed)) PathBeneathAttr
{
    quint64 allowedAccess = 0;
    qint32 parentFd = -1;
};

} // namespace

int kernelAbi()
{
    const long abi = ::syscall(sysCreateRuleset, nullptr, 0, createRulesetVersion);
    return abi < 1 ? 0 : static_cast<int>(abi);
}

quint64 rightsOf(int abi)
{
    quint64 rights = Execute | WriteFile | ReadFile | ReadDir | RemoveDir | RemoveFile | MakeChar |
                     MakeDir | MakeReg | MakeSock | MakeFifo | MakeBlock | MakeSym;
    if (abi >= 2) {
        rights |= Refer;
    }
    if (abi >= truncateAbi) {
        rights |= Truncate;
    }
    if (abi >= ioctlAbi) {
        rights |= IoctlDev;
    }
    return rights;
}

Ruleset::Ruleset(int abi, quint64 refusedTcp)
    : m_handled(rightsOf(abi))
{
    RulesetAttr attributes;
    attributes.handledAccessFs = m_handled;
    if (abi >= networkAbi) {
        attributes.handledAccessNet = refusedTcp;
    }
    if (abi >= scopeAbi) {
        attributes.scoped = AbstractUnixSocket | Signal;
    }
    m_ruleset.reset(
        static_cast<int>(::syscall(sysCreateRuleset, &attributes, sizeof(attributes), 0)));
}

bool Ruleset::allow(const QString& path, quint64 rights)
{
    const Fd place(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    if (!place.isValid()) {
        return true;
    }
    struct stat status = {};
    if (::fstat(place.get(), &status) == 0 && !S_ISDIR(status.st_mode)) {
        rights &= rightsOfFiles; // The kernel refuses a file with rights of folders.
    }
    const PathBeneathAttr rule{rights & m_handled, place.get()};
    return ::syscall(sysAddRule, m_ruleset.get(), rulePathBeneath, &rule, 0) == 0;
}

bool Ruleset::restrictThread()
{
    return ::syscall(sysRestrictSelf, m_ruleset.get(), 0) == 0;
}

} // namespace skein::landlock
