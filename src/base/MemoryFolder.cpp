// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/MemoryFolder.h"

#include <QDir>
#include <QFile>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace skein {

namespace {

constexpr mode_t ownerOnly = 0700;

bool liesInMemory(const QString& folder)
{
    struct statfs system = {};
    return ::statfs(QFile::encodeName(folder).constData(), &system) == 0 &&
           (system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC);
}

/** Ours, nobody else can put anything there, and no link. */
bool isOurs(const QString& folder)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(folder).constData(), &status) == 0 &&
           S_ISDIR(status.st_mode) && status.st_uid == ::geteuid() &&
           (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

/** @p folder, made if need be; empty unless it is ours and in memory. */
QString own(const QString& folder)
{
    ::mkdir(QFile::encodeName(folder).constData(), ownerOnly);
    return isOurs(folder) && liesInMemory(folder) ? folder : QString();
}

QString inRuntimeFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(runtime) || !isOurs(runtime) || !liesInMemory(runtime)) {
        return {};
    }
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    const QString kept = runtime + QStringLiteral("/app/") + flatpak;
    return own(
        (flatpak.isEmpty() || !QDir(kept).exists() ? runtime : kept) + QStringLiteral("/skein"));
}

} // namespace

QString memoryFolder(const QString& shared)
{
    const QString ours = inRuntimeFolder();
    return ours.isEmpty() ? own(QStringLiteral("%1/skein-%2").arg(shared).arg(::geteuid())) : ours;
}

} // namespace skein
