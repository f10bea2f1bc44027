// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileSync.h"

#include "base/Beneath.h"
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
        //: %1 is the name of a file
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

/** A name in an open folder, or (AT_FDCWD) a path. */
struct Place
{
    int folder = AT_FDCWD;
    const char* name = nullptr;
};

bool exists(Place place, struct stat& found)
{
    return ::fstatat(place.folder, place.name, &found, AT_SYMLINK_NOFOLLOW) == 0;
}

void remove(Place place)
{
    ::unlinkat(place.folder, place.name, 0);
}

// Each attempt answers errno, 0 on success.

int renameNoReplace(Place from, Place to)
{
    return ::renameat2(from.folder, from.name, to.folder, to.name, RENAME_NOREPLACE) == 0 ? 0
                                                                                          : errno;
}

bool isSameFile(Place left, Place right)
{
    struct stat a = {};
    struct stat b = {};
    return exists(left, a) && exists(right, b) && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

int linkAndUnlink(Place from, Place to)
{
    if (::linkat(from.folder, from.name, to.folder, to.name, 0) != 0) {
        const int error = errno;
        // NFS repeats a call whose answer was lost, and then meets the link it made itself.
        if (error != EEXIST || !isSameFile(from, to)) {
            return error;
        }
    }
    // The photograph has its name; a failure to remove the old one only leaves a second name.
    remove(from);
    return 0;
}

int reserveAndRename(Place from, Place to)
{
    struct stat source = {};
    const bool wasThere = exists(from, source);
    const Fd reserved(
        ::openat(to.folder, to.name, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!reserved.isValid()) {
        return errno;
    }
    if (::renameat(from.folder, from.name, to.folder, to.name) == 0) {
        return 0;
    }
    const int error = errno;
    // Only our own empty reservation may go: a mount may say that it failed and have renamed.
    struct stat target = {};
    const bool hasMoved = wasThere && !exists(from, source);
    if (!hasMoved && exists(to, target) && target.st_size == 0) {
        remove(to);
    }
    return error;
}

/**
 * FUSE and network mounts may rename and still report an error (the answer was lost, the call was
 * repeated): the file that was @p source is then gone from @p from and lies at @p to.
 */
bool hasArrived(Place from, Place to, const struct stat& source)
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

/** Tries the methods from @p first on; errno, 0 on success. */
int renamePlace(Place from, Place to, RenameMethod first)
{
    struct stat original = {};
    const bool wasThere = exists(from, original);
    int error = EOPNOTSUPP;
    if (first == RenameMethod::NoReplace) {
        error = renameNoReplace(from, to);
    }
    if (first <= RenameMethod::LinkAndUnlink && meansUnsupported(error)) {
        error = linkAndUnlink(from, to);
    }
    if (meansUnsupported(error)) {
        error = reserveAndRename(from, to);
    }
    return error != 0 && wasThere && hasArrived(from, to, original) ? 0 : error;
}

/** What is told of renamePlace() 's @p error. */
Result<void> outcomeOf(int error, const QString& from, const QString& to)
{
    if (error == 0) {
        return {};
    }
    if (error == EEXIST) {
        return failure(ErrorKind::AlreadyExists,
            //: %1 is the name of a file
            FileSync::tr("“%1” already exists and was left alone.")
                .arg(QDir::toNativeSeparators(to)),
            errnoText(error));
    }
    if (error == EXDEV) {
        return failure(ErrorKind::Io,
            //: %1 is a file, %2 a folder
            FileSync::tr("“%1” lies on another disk than the session and stays there. Copy it to "
                         "“%2” yourself.")
                .arg(
                    QDir::toNativeSeparators(from), QDir::toNativeSeparators(QFileInfo(to).path())),
            errnoText(error));
    }
    return failure(errorKindFromErrno(error),
        //: %1 is the name of a file
        FileSync::tr("The photograph could not be given the name “%1”. Check that the session "
                     "folder still exists and may be written to.")
            .arg(QDir::toNativeSeparators(to)),
        errnoText(error));
}

/** The folder of @p path, opened without following links below @p root, where it lies below it. */
Fd openParent(int rootFolder, const QString& root, const QString& path)
{
    const QString parent = QFileInfo(path).path();
    if (QDir::cleanPath(parent) == QDir::cleanPath(root)) {
        return openRoot(root);
    }
    const QString relative = QDir(root).relativeFilePath(parent);
    return openBeneath(rootFolder, QFile::encodeName(relative), O_PATH | O_DIRECTORY);
}

tl::unexpected<Error> leadsOutside(const QString& path, int error)
{
    return failure(errorKindFromErrno(error),
        //: %1 is the name of a file, with its folder
        FileSync::tr("The folder of “%1” cannot be used, or a link in it leads out of the session. "
                     "Photographs do not follow it; put an ordinary folder there.")
            .arg(QDir::toNativeSeparators(path)),
        errnoText(error));
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
    const Place whence{AT_FDCWD, source.constData()};
    const Place whither{AT_FDCWD, target.constData()};
    return outcomeOf(renamePlace(whence, whither, first), from, to);
}

Result<void> renameBeneath(
    const QString& root, const QString& from, const QString& to, RenameMethod first)
{
    const Fd rootFolder = openRoot(root);
    const Fd target = rootFolder.isValid() ? openParent(rootFolder.get(), root, to) : Fd();
    if (!target.isValid()) {
        return leadsOutside(to, errno);
    }
    const bool isFromRoot =
        QDir::cleanPath(from).startsWith(QDir::cleanPath(root) + QLatin1Char('/'));
    const Fd source =
        isFromRoot ? openParent(rootFolder.get(), root, from) : openRoot(QFileInfo(from).path());
    if (!source.isValid()) {
        return leadsOutside(from, errno);
    }
    const QByteArray oldName = QFile::encodeName(QFileInfo(from).fileName());
    const QByteArray newName = QFile::encodeName(QFileInfo(to).fileName());
    const Place whence{source.get(), oldName.constData()};
    const Place whither{target.get(), newName.constData()};
    return outcomeOf(renamePlace(whence, whither, first), from, to);
}

} // namespace skein
