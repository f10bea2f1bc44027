// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarDisk.h"

#include "base/FileSync.h"
#include "image/Sidecar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h> // renameat2 is declared here, not in <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SidecarDisk)
};

Error notWritten(const QString& path, bool isForbidden, const QString& detail)
{
    return {isForbidden ? ErrorKind::Permission : ErrorKind::Io,
        //: %1 is a file
        Text::tr("The XMP file %1 could not be written, so the rating is as it was. Check that "
                 "there is room on the disk and that you may write to the folder.")
            .arg(QDir::toNativeSeparators(path)),
        detail};
}

Error notWritten(const QString& path, const QFileDevice& file)
{
    return notWritten(path,
        file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError,
        file.errorString());
}

Error notWritten(const QString& path, int error)
{
    return notWritten(path, error == EACCES || error == EPERM, errnoText(error));
}

tl::unexpected<Error> changed()
{
    return failure(ErrorKind::Busy, {});
}

/** A hidden name in the folder of @p path that no other file has. */
QString nameBeside(const QString& path)
{
    return QFileInfo(path).path() + QLatin1String("/.skein-") +
           QUuid::createUuid().toString(QUuid::Id128);
}

/** What was moved still has its contents; its number may be another one (FUSE). */
bool hasContentsOf(const QString& path, const SidecarStamp& expected)
{
    const SidecarStamp stamp = SidecarStamp::of(path);
    return stamp.exists && stamp.size == expected.size && stamp.modifiedNs == expected.modifiedNs;
}

/** Puts @p bytes, on the disk for good, beside @p path, with its permissions. @return where. */
Result<QString> stageBeside(const QString& path, const QByteArray& bytes)
{
    QFile file(nameBeside(path));
    bool isWhole = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                   file.write(bytes) == bytes.size() && file.flush() &&
                   file.error() == QFileDevice::NoError;
    if (isWhole && QFile::exists(path)) {
        file.setPermissions(QFile::permissions(path)); // not every disk knows them
        file.unsetError();
    }
    Error problem = notWritten(path, file);
    file.close();
    if (isWhole) {
        const auto synced = syncFile(file.fileName());
        isWhole = synced.has_value();
        problem = isWhole ? problem : notWritten(path, false, synced.error().detail);
    }
    if (!isWhole) {
        QFile::remove(file.fileName());
        return tl::make_unexpected(problem);
    }
    return file.fileName();
}

/** Gives @p staged, which goes, the name @p path, which nothing may have. */
Result<void> putNew(const QString& staged, const QString& path)
{
    return renameWithoutReplacing(staged, path).map_error([&](const Error& error) {
        QFile::remove(staged);
        return error.kind == ErrorKind::AlreadyExists
                   ? Error{ErrorKind::Busy, {}, error.detail}
                   : notWritten(path, error.kind == ErrorKind::Permission, error.detail);
    });
}

/** Puts @p staged, which goes, in the place of @p path, looking at what comes out. */
Result<void> putInPlace(const QString& staged, const QString& path, const SidecarStamp& expected)
{
    const QByteArray ours = QFile::encodeName(staged);
    const QByteArray place = QFile::encodeName(path);
    const SidecarStamp own = SidecarStamp::of(staged);
    const auto exchange = [&] {
        return ::renameat2(
            AT_FDCWD, ours.constData(), AT_FDCWD, place.constData(), RENAME_EXCHANGE);
    };
    if (exchange() == 0) {
        if (hasContentsOf(staged, expected)) {
            ::unlink(ours.constData());
            return {};
        }
        if (exchange() == 0 && hasContentsOf(staged, own)) {
            ::unlink(ours.constData());
        } else {
            ::rename(ours.constData(), place.constData()); // theirs, and their newest
        }
        return changed();
    }
    int error = errno;
    const bool isUnknown = error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
    if (isUnknown && SidecarStamp::of(path) == expected) {
        error = ::rename(ours.constData(), place.constData()) == 0 ? 0 : errno;
        if (error == 0) {
            return {};
        }
    } else if (isUnknown || error == ENOENT) {
        ::unlink(ours.constData());
        return changed();
    }
    ::unlink(ours.constData());
    return tl::make_unexpected(notWritten(path, error));
}

/** Out of the way first: what comes there later is another program's. */
Result<void> removeExpected(const QString& path, const SidecarStamp& expected)
{
    if (!QFileInfo::exists(path)) {
        return {};
    }
    if (SidecarStamp::of(path) != expected) {
        return changed();
    }
    const QString aside = nameBeside(path);
    if (const auto moved = renameWithoutReplacing(path, aside); !moved) {
        return tl::make_unexpected(
            notWritten(path, moved.error().kind == ErrorKind::Permission, moved.error().detail));
    }
    if (!hasContentsOf(aside, expected)) {
        const auto back = renameWithoutReplacing(aside, path);
        if (!back && back.error().kind == ErrorKind::AlreadyExists) {
            QFile::remove(aside); // they have written a newer one since
        }
        return changed();
    }
    QFile::remove(aside);
    return {};
}

} // namespace

std::optional<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(Sidecar::maxBytes + 1))
                                          : std::nullopt;
}

Result<void> putSidecar(
    const QString& path, const std::optional<QByteArray>& bytes, const SidecarStamp& expected)
{
    if (!bytes) {
        return removeExpected(path, expected);
    }
    const QFileInfo present(path);
    if (present.exists() && !present.isWritable()) {
        return tl::make_unexpected(notWritten(path, EACCES));
    }
    // A link stays one.
    const QString place =
        expected.exists && present.isSymLink() ? present.canonicalFilePath() : path;
    if (place.isEmpty()) {
        return changed();
    }
    return stageBeside(place, *bytes).and_then([&](const QString& staged) {
        return expected.exists ? putInPlace(staged, place, expected) : putNew(staged, place);
    });
}

qint64 makeYounger(const QString& path, qint64 otherNs)
{
    const SidecarStamp stamp = SidecarStamp::of(path);
    if (!stamp.exists || stamp.modifiedNs > otherNs) {
        return stamp.modifiedNs;
    }
    constexpr qint64 nanosecondsPerSecond = 1000000000;
    constexpr qint64 stepNs = 1000000; // what most disks tell apart
    const qint64 wanted = otherNs + stepNs;
    const timespec times[] = {
        {0, UTIME_OMIT}, {static_cast<time_t>(wanted / nanosecondsPerSecond),
                             static_cast<long>(wanted % nanosecondsPerSecond)}};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0);
    return wanted;
}

} // namespace skein
