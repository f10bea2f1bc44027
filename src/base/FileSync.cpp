// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileSync.h"

#include "base/Fd.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h> // renameat2 is declared here, not in <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace skein {

namespace {

struct FileSync
{
    Q_DECLARE_TR_FUNCTIONS(skein::FileSync)
};

tl::unexpected<Error> syncFailure(const QString& path, int error)
{
    return failure(errorKindFromErrno(error),
        FileSync::tr("“%1” could not be written to the disk for good. Check the disk and its free "
                     "space.")
            .arg(QDir::toNativeSeparators(path)),
        errnoText(error));
}

Result<void> syncPath(const QString& path, int flags)
{
    const Fd fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC));
    if (!fd.isValid()) {
        return syncFailure(path, errno);
    }
    // Some network file systems cannot sync a folder and say EINVAL; there is nothing more to do.
    if (::fsync(fd.get()) != 0 && errno != EINVAL) {
        return syncFailure(path, errno);
    }
    return {};
}

bool meansUnsupported(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EPERM ||
           error == EMLINK;
}

// Each attempt answers errno, 0 on success.

int renameNoReplace(const char* from, const char* to)
{
    return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

bool isSameFile(const char* left, const char* right)
{
    struct stat a = {};
    struct stat b = {};
    return ::lstat(left, &a) == 0 && ::lstat(right, &b) == 0 && a.st_dev == b.st_dev &&
           a.st_ino == b.st_ino;
}

int linkAndUnlink(const char* from, const char* to)
{
    if (::link(from, to) != 0) {
        const int error = errno;
        // NFS repeats a call whose answer was lost, and then meets the link it made itself.
        if (error != EEXIST || !isSameFile(from, to)) {
            return error;
        }
    }
    // The photograph has its name; a failure to remove the old one only leaves a second name.
    ::unlink(from);
    return 0;
}

bool exists(const char* path, struct stat& found)
{
    return ::lstat(path, &found) == 0;
}

int reserveAndRename(const char* from, const char* to)
{
    struct stat source = {};
    const bool wasThere = exists(from, source);
    const Fd reserved(::open(to, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666));
    if (!reserved.isValid()) {
        return errno;
    }
    if (::rename(from, to) == 0) {
        return 0;
    }
    const int error = errno;
    // Only our own empty reservation may go: a mount may say that it failed and have renamed.
    struct stat target = {};
    const bool hasMoved = wasThere && !exists(from, source);
    if (!hasMoved && exists(to, target) && target.st_size == 0) {
        ::unlink(to);
    }
    return error;
}

/**
 * FUSE and network mounts may rename and still report an error (the answer was lost, the call was
 * repeated): the file that was @p source is then gone from @p from and lies at @p to.
 */
bool hasArrived(const char* from, const char* to, const struct stat& source)
{
    struct stat left = {};
    struct stat target = {};
    if (exists(from, left) || errno != ENOENT || !exists(to, target)) {
        return false;
    }
    const bool isSame = target.st_dev == source.st_dev && target.st_ino == source.st_ino;
    const bool looksSame = S_ISREG(target.st_mode) && target.st_size == source.st_size &&
                           target.st_size > 0 &&
                           target.st_mtim.tv_sec == source.st_mtim.tv_sec; // FUSE may renumber
    return isSame || looksSame;
}

} // namespace

Result<void> syncFile(const QString& path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> syncFolder(const QString& path)
{
    return syncPath(path, O_RDONLY | O_DIRECTORY);
}

Result<void> renameWithoutReplacing(const QString& from, const QString& to, RenameMethod first)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    struct stat original = {};
    const bool wasThere = exists(source.constData(), original);
    int error = EOPNOTSUPP;
    if (first == RenameMethod::NoReplace) {
        error = renameNoReplace(source.constData(), target.constData());
    }
    if (first <= RenameMethod::LinkAndUnlink && meansUnsupported(error)) {
        error = linkAndUnlink(source.constData(), target.constData());
    }
    if (meansUnsupported(error)) {
        error = reserveAndRename(source.constData(), target.constData());
    }
    if (error == 0 || (wasThere && hasArrived(source.constData(), target.constData(), original))) {
        return {};
    }
    if (error == EEXIST) {
        return failure(ErrorKind::AlreadyExists,
            FileSync::tr("“%1” already exists and was left alone.")
                .arg(QDir::toNativeSeparators(to)),
            errnoText(error));
    }
    if (error == EXDEV) {
        return failure(ErrorKind::Io,
            FileSync::tr("“%1” lies on another disk than the session and stays there. Copy it to "
                         "“%2” yourself.")
                .arg(
                    QDir::toNativeSeparators(from), QDir::toNativeSeparators(QFileInfo(to).path())),
            errnoText(error));
    }
    return failure(errorKindFromErrno(error),
        FileSync::tr("The photograph could not be given the name “%1”. Check that the session "
                     "folder still exists and may be written to.")
            .arg(QDir::toNativeSeparators(to)),
        errnoText(error));
}

} // namespace skein
