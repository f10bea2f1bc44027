// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/ProcessHandle.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/syscall.h>

// The C library of Debian 12 has wrappers, older ones and musl have not; the numbers are the same
// on all architectures (Linux 5.1 and 5.3).
#ifndef SYS_pidfd_send_signal
#define SYS_pidfd_send_signal 424
#endif
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::ProcessHandle)
};

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};

Error endedError(int code)
{
    return {code == ESRCH || code == ENOENT ? ErrorKind::NotFound : errorKindFromErrno(code),
        code == ESRCH || code == ENOENT
            ? Text::tr("The program has ended already. Connect the camera again.")
            : Text::tr("The program cannot be ended from here. Close it yourself, then connect the "
                       "camera again."),
        errnoText(code)};
}

QString linkAt(int folder, const char* name)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t size = ::readlinkat(folder, name, target.data(), target.size());
    return size <= 0 ? QString()
                     : QFile::decodeName(QByteArray(target.data(), static_cast<qsizetype>(size)));
}

} // namespace

Result<ProcessHandle> ProcessHandle::open(pid_t pid, const QString& proc)
{
    const QByteArray path = QFile::encodeName(proc) + '/' + QByteArray::number(pid);
    Fd folder(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isValid()) {
        return tl::make_unexpected(endedError(errno));
    }
    return ProcessHandle(pid, std::move(folder));
}

QByteArray ProcessHandle::read(const char* file) const
{
    const Fd opened(::openat(m_folder.get(), file, O_RDONLY | O_CLOEXEC));
    QFile reader;
    if (!opened.isValid() || !reader.open(opened.get(), QIODevice::ReadOnly)) {
        return {};
    }
    return reader.readAll();
}

QString ProcessHandle::executable() const
{
    QString path = linkAt(m_folder.get(), "exe");
    // A program that was updated while it runs.
    const auto deleted = QLatin1String(" (deleted)");
    if (path.endsWith(deleted)) {
        path.chop(deleted.size());
    }
    return path;
}

QString ProcessHandle::name() const
{
    const QString program = QFileInfo(executable()).fileName();
    const QString shortName = QString::fromUtf8(read("comm")).trimmed();
    // The file of a script is its interpreter's: then the kernel's name says more.
    const bool isFull = !program.isEmpty() && program.startsWith(shortName);
    return isFull || shortName.isEmpty() ? program : shortName;
}

bool ProcessHandle::isOwn() const
{
    for (const QByteArray& line : read("status").split('\n')) {
        if (line.startsWith("Uid:")) {
            // Real, effective, saved, file system: a signal is allowed by the real and saved one.
            const QList<QByteArray> ids = line.mid(4).simplified().split(' ');
            const QByteArray own = QByteArray::number(::getuid());
            return ids.size() >= 3 && ids.at(0) == own && ids.at(2) == own;
        }
    }
    return false;
}

bool ProcessHandle::holds(const QString& file) const
{
    Fd folder(::openat(m_folder.get(), "fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isValid()) {
        return false; // Somebody else's, or ended.
    }
    const std::unique_ptr<DIR, CloseFolder> entries(::fdopendir(folder.get()));
    if (!entries) {
        return false;
    }
    const int descriptor = folder.release(); // The DIR's now.
    while (const dirent* entry = ::readdir(entries.get())) {
        if (linkAt(descriptor, entry->d_name) == file) {
            return true;
        }
    }
    return false;
}

bool ProcessHandle::isRunning() const
{
    return ::syscall(SYS_pidfd_send_signal, m_folder.get(), 0, nullptr, 0) == 0 || errno == EPERM;
}

Result<void> ProcessHandle::send(int signal) const
{
    if (::syscall(SYS_pidfd_send_signal, m_folder.get(), signal, nullptr, 0) != 0) {
        return tl::make_unexpected(endedError(errno));
    }
    return {};
}

Result<Fd> ProcessHandle::watch() const
{
    Fd handle(static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0)));
    const int code = errno;
    // The number may have been given to another process before this call; if ours still runs after
    // it, the number was ours all the time.
    if (!isRunning()) {
        return tl::make_unexpected(endedError(ESRCH));
    }
    if (!handle.isValid()) {
        return tl::make_unexpected(endedError(code));
    }
    return handle;
}

} // namespace skein
