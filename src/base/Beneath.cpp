// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Beneath.h"

#include <QFile>
#include <QList>

#include <cerrno>
#include <fcntl.h>
#include <sys/syscall.h>

// From the kernel's include/uapi/linux/openat2.h: C libraries have no wrapper (glibc 2.36), and
// headers before Linux 5.6 do not know it. The number is the same on all architectures.
#ifndef SYS_openat2
#define SYS_openat2 437
#endif

namespace skein {

namespace {

struct OpenHow
{
    quint64 flags = 0;
    quint64 mode = 0;
    quint64 resolve = 0;
};

constexpr quint64 resolveNoMagicLinks = 0x02;
constexpr quint64 resolveNoSymlinks = 0x04;
constexpr quint64 resolveBeneath = 0x08;

Fd openStepByStep(int root, const QByteArray& relative, int flags, mode_t mode)
{
    if (relative.startsWith('/')) {
        errno = EXDEV;
        return {};
    }
    QByteArrayList steps = relative.split('/');
    steps.removeAll(QByteArray());
    steps.removeAll(QByteArray("."));
    if (steps.contains("..") || steps.isEmpty()) {
        errno = EXDEV;
        return {};
    }
    const QByteArray last = steps.takeLast();
    Fd folder;
    for (const QByteArray& step : std::as_const(steps)) {
        folder = Fd(::openat(folder.isValid() ? folder.get() : root, step.constData(),
            O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!folder.isValid()) {
            return {};
        }
    }
    return Fd(::openat(folder.isValid() ? folder.get() : root, last.constData(),
        flags | O_NOFOLLOW | O_CLOEXEC, mode));
}

} // namespace

Fd openRoot(const QString& path)
{
    return Fd(::open(QFile::encodeName(path).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
}

Fd openBeneath(int root, const QByteArray& relative, int flags, mode_t mode, bool step)
{
    if (!step) {
        const OpenHow how{
            static_cast<quint64>(static_cast<quint32>(flags | O_NOFOLLOW | O_CLOEXEC)), mode,
            resolveBeneath | resolveNoSymlinks | resolveNoMagicLinks};
        Fd opened(static_cast<int>(
            ::syscall(SYS_openat2, root, relative.constData(), &how, sizeof(how))));
        // Some sandboxes refuse what they do not know with EPERM; the other way tells for sure.
        if (opened.isValid() || (errno != ENOSYS && errno != EPERM)) {
            return opened;
        }
    }
    return openStepByStep(root, relative, flags, mode);
}

} // namespace skein
