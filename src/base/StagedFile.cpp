// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/StagedFile.h"

#include "base/Beneath.h"
#include "base/Logging.h"
#include "base/SafeName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
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
constexpr qint64 maxSizeDigits = 20;
constexpr int openFlags = O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW;

/**
 * Numbers of this process's files. None comes twice: a committer that removes the mark of one file
 * must never meet the mark of the next one.
 */
std::atomic<int> nextNumber = 0;

tl::unexpected<Error> writeFailure(const QString& path, int error)
{
    const ErrorKind kind = errorKindFromErrno(error);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
    if (kind == ErrorKind::NoSpace) {
        return failure(kind,
            // Where the photograph is now, only the caller knows.
            //: %1 is a file or folder
            Text::tr("The disk of “%1” is full. Make room there.").arg(folder), errnoText(error));
    }
    if (error == EFBIG) {
        return failure(kind,
            //: %1 is a file or folder
            Text::tr("The disk of “%1” takes no file as large as this one (one formatted with FAT "
                     "takes 4 GB). Choose a folder on another disk.")
                .arg(folder),
            errnoText(error));
    }
    return failure(kind,
        //: %1 is a file or folder
        Text::tr("The photograph could not be written in “%1”. Check that the folder exists and "
                 "may be written to.")
            .arg(folder),
        errnoText(error));
}

/** The folder @p path, of which the last two parts may be no links. */
Fd openStagingFolder(const QString& path)
{
    const QString whole = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    const QString own = whole.section(u'/', -2);
    const QString session = whole.chopped(own.size());
    const Fd root = openRoot(session.isEmpty() ? QStringLiteral("/") : session);
    return root.isValid() ? openBeneath(root.get(), QFile::encodeName(own), O_PATH | O_DIRECTORY)
                          : Fd();
}

QByteArray nameOf(const QString& path)
{
    return QFile::encodeName(QFileInfo(path).fileName());
}

} // namespace

Result<StagedFile> StagedFile::create(const QString& folder, const QString& hint)
{
    const QString safe = safeFileName(hint);
    const auto pid = static_cast<qint64>(::getpid());
    Fd place = openStagingFolder(folder);
    if (!place.isValid()) {
        return writeFailure(QDir(folder).filePath(safe), errno);
    }
    for (int tries = 0; tries < maxNameTries; ++tries) {
        const int number = nextNumber++;
        const QString path =
            QDir(folder).filePath(QStringLiteral("%1-%2-%3").arg(pid).arg(number).arg(safe));
        Fd fd(::openat(place.get(), nameOf(path).constData(), openFlags | O_EXCL, 0666));
        if (!fd.isValid()) {
            if (errno == EEXIST) {
                continue;
            }
            return writeFailure(path, errno);
        }
        // Where locks do not work (some network mounts) the file is still ours by its name.
        ::flock(fd.get(), LOCK_EX | LOCK_NB);
        StagedFile made(std::move(place), std::move(fd), path);
        // That of a process that had our number long ago.
        ::unlinkat(made.m_folder.get(), made.markName().constData(), 0);
        return made;
    }
    return failure(ErrorKind::AlreadyExists,
        //: %1 is a file or folder
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

void StagedFile::close()
{
    if (!m_fd.isValid()) {
        return;
    }
    const QByteArray mark = markName();
    const QByteArray size = QByteArray::number(m_size);
    const Fd fd(::openat(m_folder.get(), mark.constData(), openFlags | O_TRUNC, 0666));
    if (!fd.isValid() ||
        ::write(fd.get(), size.constData(), static_cast<size_t>(size.size())) != size.size()) {
        // Only a later start after a crash would miss it.
        qCWarning(lcBase) << "not marked as whole:" << m_path << errnoText(errno);
        ::unlinkat(m_folder.get(), mark.constData(), 0);
    }
    m_fd.reset(); // last: as long as it is locked nobody judges it
}

void StagedFile::discard()
{
    m_fd.reset();
    if (!m_path.isEmpty()) {
        ::unlinkat(m_folder.get(), markName().constData(), 0);
        ::unlinkat(m_folder.get(), nameOf(m_path).constData(), 0);
        m_path.clear();
    }
}

QByteArray StagedFile::markName() const
{
    return nameOf(wholeMarkOf(m_path));
}

QString StagedFile::wholeMarkOf(const QString& path)
{
    // Names of staging files begin with a number, so no camera can choose this one.
    const QFileInfo file(path);
    return file.path() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".whole");
}

bool StagedFile::isWhole(const QString& path)
{
    QFile mark(wholeMarkOf(path));
    const QFileInfo file(path);
    if (!file.isFile() || file.isSymLink() || !mark.open(QIODevice::ReadOnly)) {
        return false;
    }
    bool isNumber = false;
    const qint64 size = mark.read(maxSizeDigits).toLongLong(&isNumber);
    return isNumber && size > 0 && size == file.size();
}

void StagedFile::removeWholeMark(const QString& path)
{
    ::unlink(QFile::encodeName(wholeMarkOf(path)).constData());
}

QString StagedFile::hintOf(const QString& path)
{
    // "<process>-<number>-<hint>"
    return QFileInfo(path).fileName().section(u'-', 2);
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
