// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/StagedFile.h"

#include "base/SafeName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::StagedFile)
};

constexpr int maxNameTries = 10000;

tl::unexpected<Error> writeFailure(const QString& path, int error)
{
    const ErrorKind kind = errorKindFromErrno(error);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
    if (kind == ErrorKind::NoSpace) {
        return failure(kind,
            Text::tr("The disk of “%1” is full. Make room there, then fetch the photograph again: "
                     "it is still on the camera if it was taken to the card.")
                .arg(folder),
            errnoText(error));
    }
    return failure(kind,
        Text::tr("The photograph could not be written in “%1”. Check that the folder exists and "
                 "may be written to.")
            .arg(folder),
        errnoText(error));
}

} // namespace

Result<StagedFile> StagedFile::create(const QString& folder, const QString& hint)
{
    const QString safe = safeFileName(hint);
    const auto pid = static_cast<qint64>(::getpid());
    for (int number = 0; number < maxNameTries; ++number) {
        const QString path =
            QDir(folder).filePath(QStringLiteral("%1-%2-%3").arg(pid).arg(number).arg(safe));
        Fd fd(::open(QFile::encodeName(path).constData(),
            O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (!fd.isValid()) {
            if (errno == EEXIST) {
                continue;
            }
            return writeFailure(path, errno);
        }
        // Where locks do not work (some network mounts) the file is still ours by its name.
        ::flock(fd.get(), LOCK_EX | LOCK_NB);
        return StagedFile(std::move(fd), path);
    }
    return failure(ErrorKind::AlreadyExists,
        Text::tr("The staging folder “%1” is full of unfinished files. Look there for photographs, "
                 "then empty it.")
            .arg(QDir::toNativeSeparators(folder)));
}

Result<void> StagedFile::append(QByteArrayView bytes)
{
    const char* next = bytes.data();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(m_fd.get(), next, static_cast<size_t>(left));
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return writeFailure(m_path, errno);
        }
        next += written;
        left -= written;
        m_size += written;
    }
    return {};
}

void StagedFile::discard()
{
    m_fd.reset();
    if (!m_path.isEmpty()) {
        ::unlink(QFile::encodeName(m_path).constData());
        m_path.clear();
    }
}

bool StagedFile::isLive(const QString& path)
{
    const Fd fd(::open(
        QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!fd.isValid()) {
        return false;
    }
    return ::flock(fd.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

} // namespace skein
