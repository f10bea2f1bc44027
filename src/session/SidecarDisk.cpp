// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarDisk.h"

#include "image/Sidecar.h"
#include "session/SidecarFinder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SidecarDisk)
};

Error notWritten(const QString& path, const QFileDevice& file)
{
    const bool isForbidden =
        file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    return {isForbidden ? ErrorKind::Permission : ErrorKind::Io,
        Text::tr("The XMP file %1 could not be written, so the rating is as it was. Check that "
                 "there is room on the disk and that you may write to the folder.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString()};
}

} // namespace

std::optional<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(Sidecar::maxBytes + 1))
                                          : std::nullopt;
}

Result<void> putSidecar(const QString& path, const std::optional<QByteArray>& bytes)
{
    if (!bytes) {
        QFile file(path);
        if (!file.remove() && file.exists()) {
            return tl::make_unexpected(notWritten(path, file));
        }
        return {};
    }
    QSaveFile file(path);
    // Qt 6.4's commit() does not notice when its own flush fails for want of room, and puts an
    // empty file in place of the old one: flush first.
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.flush() &&
        file.error() == QFileDevice::NoError && file.commit()) {
        return {};
    }
    return tl::make_unexpected(notWritten(path, file));
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
