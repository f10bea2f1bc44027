// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FolderScanner.h"

#include "base/Fd.h"
#include "session/FileKind.h"
#include "session/SubFolders.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace skein {

namespace {

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

Folder openFolder(const QString& path)
{
    Fd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    Folder folder(fd.isValid() ? ::fdopendir(fd.get()) : nullptr);
    if (folder) {
        static_cast<void>(fd.release()); // closedir() closes it
    }
    return folder;
}

qint64 milliseconds(const timespec& time)
{
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
}

std::optional<SessionItem> itemAt(int folderFd, const QByteArray& encodedName,
    const QString& folder, const QString& name, const QSet<QString>& alsoListed)
{
    if (isHiddenName(name.mid(name.lastIndexOf(u'/') + 1))) {
        return {};
    }
    const FileKind kind = fileKind(name);
    if (kind == FileKind::Other && !alsoListed.contains(name)) {
        return {};
    }
    struct stat found = {};
    if (::fstatat(folderFd, encodedName.constData(), &found, 0) != 0 || !S_ISREG(found.st_mode)) {
        return {};
    }
    return SessionItem{folder + u'/' + name, static_cast<qint64>(found.st_size),
        QDateTime::fromMSecsSinceEpoch(milliseconds(found.st_mtim)), kind == FileKind::Raw,
        kind == FileKind::Video, kind == FileKind::Sound};
}

template<typename Visit>
void forEachName(DIR* folder, Visit visit)
{
    while (const dirent* entry = ::readdir(folder)) {
        const QByteArray encoded(entry->d_name);
        const QString name = QFile::decodeName(encoded);
        // A name that is not text cannot be opened by its text either.
        if (!isHiddenName(name) && QFile::encodeName(name) == encoded) {
            visit(encoded, name);
        }
    }
}

} // namespace

QList<SessionItem> scanFolder(const QString& folder, const QSet<QString>& alsoListed)
{
    QList<SessionItem> items;
    const QStringList folders = QStringList(QString()) + subFoldersOf(folder);
    for (const QString& below : folders) {
        const Folder opened = openFolder(below.isEmpty() ? folder : folder + u'/' + below);
        if (!opened) {
            continue;
        }
        forEachName(opened.get(), [&](const QByteArray& encoded, const QString& name) {
            const QString relative = below.isEmpty() ? name : below + u'/' + name;
            if (auto item = itemAt(::dirfd(opened.get()), encoded, folder, relative, alsoListed)) {
                items.append(std::move(*item));
            }
        });
    }
    return items;
}

std::optional<SessionItem> scanFile(
    const QString& folder, const QString& name, const QSet<QString>& alsoListed)
{
    const QByteArray encodedPath = QFile::encodeName(folder + u'/' + name);
    return itemAt(AT_FDCWD, encodedPath, folder, name, alsoListed);
}

QStringList namesIn(const QString& folder)
{
    QStringList names;
    if (const Folder opened = openFolder(folder)) {
        forEachName(
            opened.get(), [&](const QByteArray&, const QString& name) { names.append(name); });
    }
    return names;
}

QStringList folderNamesIn(const QString& folder)
{
    QStringList names;
    const Folder opened = openFolder(folder);
    while (const dirent* entry = opened ? ::readdir(opened.get()) : nullptr) {
        if (entry->d_type != DT_DIR && entry->d_type != DT_UNKNOWN) {
            continue; // most are files: they are not looked at
        }
        const QString name = QFile::decodeName(entry->d_name);
        struct stat found = {};
        if (!isHiddenName(name) && QFile::encodeName(name) == QByteArray(entry->d_name) &&
            ::fstatat(::dirfd(opened.get()), entry->d_name, &found, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISDIR(found.st_mode)) {
            names.append(name);
        }
    }
    names.sort();
    return names;
}

bool isRemote(const QString& folder)
{
    // From linux/magic.h, and of file systems that it does not name; statfs(2) tells them all.
    constexpr std::array<quint32, 14> local = {0xef53 /* ext2 to ext4 */, 0x9123683e /* btrfs */,
        0x58465342 /* XFS */, 0xf2f52010 /* F2FS */, 0x01021994 /* tmpfs */, 0x858458f6 /* ramfs */,
        0x4d44 /* FAT */, 0x2011bab0 /* exFAT */, 0x7366746e /* ntfs3 */, 0x2fc12fc1 /* ZFS */,
        0xca451a4e /* bcachefs */, 0x794c7630 /* overlayfs */, 0x3153464a /* JFS */,
        0x52654973 /* ReiserFS */};
    struct statfs found = {};
    return ::statfs(QFile::encodeName(folder).constData(), &found) != 0 ||
           std::ranges::find(local, static_cast<quint32>(found.f_type)) == local.end();
}

qint64 folderStamp(const QString& folder, const QStringList& below)
{
    constexpr qint64 nanosecondsPerSecond = 1000000000;
    qint64 stamp = 0;
    const QStringList folders = QStringList(QString()) + below;
    for (const QString& each : folders) {
        struct stat found = {};
        if (::stat(QFile::encodeName(folder + u'/' + each).constData(), &found) != 0) {
            if (each.isEmpty()) {
                return 0;
            }
            continue;
        }
        // Of several folders only that it is another value counts.
        stamp = static_cast<qint64>(
            static_cast<quint64>(stamp) * 31 +
            static_cast<quint64>(static_cast<qint64>(found.st_mtim.tv_sec) * nanosecondsPerSecond +
                                 found.st_mtim.tv_nsec));
    }
    return stamp;
}

} // namespace skein
