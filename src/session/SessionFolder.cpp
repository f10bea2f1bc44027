// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionFolder.h"

#include "base/FileSync.h"
#include "base/Logging.h"
#include "base/StagedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <cerrno>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SessionFolder)
};

constexpr mode_t ownFolderMode = 0700;
constexpr qint64 fullBelowBytes = 64 * 1024; // not even a thumbnail fits any more
constexpr qsizetype probeBytes = 4096;       // one block: an empty file fits on a full disk

int makeFolder(const QString& path, mode_t mode)
{
    return ::mkdir(QFile::encodeName(path).constData(), mode) == 0 ? 0 : errno;
}

/** errno, 0 on success. */
int status(const QString& path, struct stat& result)
{
    return ::stat(QFile::encodeName(path).constData(), &result) == 0 ? 0 : errno;
}

bool isFolder(const QString& path)
{
    struct stat found = {};
    return status(path, found) == 0 && S_ISDIR(found.st_mode);
}

tl::unexpected<Error> isNoFolder(const QString& path)
{
    return failure(ErrorKind::InvalidArgument,
        //: %1 is a file
        Text::tr("“%1” is a file, not a folder. Choose a folder for the session.")
            .arg(QDir::toNativeSeparators(path)));
}

tl::unexpected<Error> cannotUse(const QString& folder, ErrorKind kind, const QString& detail)
{
    const QString native = QDir::toNativeSeparators(folder);
    QString sentence;
    if (kind == ErrorKind::NoSpace) {
        sentence =
            //: %1 is a folder
            Text::tr("The disk of the session folder “%1” is full. Make room there or choose "
                     "a folder on another disk.");
    } else if (kind == ErrorKind::Permission) {
        //: %1 is a folder
        sentence = Text::tr("The session folder “%1” is read-only. Choose another folder, or allow "
                            "writing to this one.");
    } else {
        sentence =
            //: %1 is a folder
            Text::tr("The session folder “%1” cannot be written to. Check its disk or choose "
                     "another folder.");
    }
    return failure(kind, sentence.arg(native), detail);
}

tl::unexpected<Error> cannotUse(const QString& folder, int error)
{
    return cannotUse(folder, errorKindFromErrno(error), errnoText(error));
}

tl::unexpected<Error> cannotCreate(const QString& folder, const QString& parent, int error)
{
    const ErrorKind kind = errorKindFromErrno(error);
    QString sentence;
    if (kind == ErrorKind::NoSpace) {
        sentence =
            //: %1 is a folder
            Text::tr("The session folder “%1” could not be created because the disk is full. "
                     "Make room there or choose a folder on another disk.");
    } else if (kind == ErrorKind::Permission) {
        sentence =
            //: %1 is a folder, %2 the one that holds it
            Text::tr("The session folder “%1” could not be created because “%2” is read-only. "
                     "Choose another folder, or allow writing to this one.");
    } else {
        //: %1 is a folder, %2 the one that holds it
        sentence = Text::tr("The session folder “%1” does not exist and could not be created in "
                            "“%2”. Choose another folder.");
    }
    sentence =
        sentence.contains(QStringLiteral("%2"))
            ? sentence.arg(QDir::toNativeSeparators(folder), QDir::toNativeSeparators(parent))
            : sentence.arg(QDir::toNativeSeparators(folder));
    return failure(kind, sentence, errnoText(error));
}

/** mkdir -p, with the new entries flushed: a session must outlive a power cut with its folder. */
Result<void> makeFolders(const QString& folder)
{
    QStringList missing;
    QString present = folder;
    struct stat found = {};
    int error = status(present, found);
    while (error == ENOENT || error == ENOTDIR) {
        missing.prepend(present);
        present = QFileInfo(present).path();
        error = status(present, found);
    }
    if (error != 0) {
        return cannotCreate(folder, present, error);
    }
    if (!S_ISDIR(found.st_mode)) {
        return isNoFolder(present);
    }
    for (const QString& path : missing) {
        const QString parent = QFileInfo(path).path();
        const int made = makeFolder(path, 0777);
        if (made != 0 && !(made == EEXIST && isFolder(path))) {
            return made == EEXIST ? isNoFolder(path) : cannotCreate(folder, parent, made);
        }
        if (const auto synced = syncFolder(parent); !synced) {
            qCWarning(lcSession) << synced.error().message << synced.error().detail;
        }
    }
    return {};
}

/** A real folder of ours below the session: no symbolic link may lead photographs elsewhere. */
Result<void> makeOwnFolder(const QString& path, const QString& folder)
{
    const int made = makeFolder(path, ownFolderMode);
    if (made != 0 && made != EEXIST) {
        return cannotUse(folder, made);
    }
    struct stat own = {};
    struct stat session = {};
    if (::lstat(QFile::encodeName(path).constData(), &own) != 0 || status(folder, session) != 0) {
        return cannotUse(folder, errno);
    }
    if (!S_ISDIR(own.st_mode) || own.st_dev != session.st_dev) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is a folder
            Text::tr("“%1” must be an ordinary folder on the disk of the session, because "
                     "photographs pass through it. Move it away and open the session again.")
                .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

Result<void> probe(const QString& folder)
{
    auto file = StagedFile::create(stagingFolderOf(folder), probeHint());
    if (!file) {
        return cannotUse(folder, file.error().kind, file.error().detail);
    }
    const auto written = file->append(QByteArray(probeBytes, '\0'));
    file->discard();
    if (!written) {
        return cannotUse(folder, written.error().kind, written.error().detail);
    }
    return checkSessionFolder(folder);
}

} // namespace

QString probeHint()
{
    return QStringLiteral("probe");
}

QString ownFolderOf(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral(".skein"));
}

QString stagingFolderOf(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral(".skein/incoming"));
}

Result<QString> prepareSessionFolder(const QString& folder)
{
    if (folder.trimmed().isEmpty()) {
        return failure(ErrorKind::InvalidArgument,
            Text::tr("No session folder was named. Choose a folder for the session."));
    }
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    return makeFolders(path)
        .and_then([&] { return makeOwnFolder(ownFolderOf(path), path); })
        .and_then([&] { return makeOwnFolder(stagingFolderOf(path), path); })
        .and_then([&] { return probe(path); })
        .map([&] { return path; });
}

Result<void> checkSessionFolder(const QString& folder)
{
    if (!isFolder(folder)) {
        return failure(ErrorKind::NotFound,
            //: %1 is a folder
            Text::tr("The session folder “%1” is no longer there. Put it back or choose another "
                     "folder.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0) {
        return cannotUse(folder, errno);
    }
    const qint64 free = freeBytesOf(folder);
    if (free >= 0 && free < fullBelowBytes) {
        return cannotUse(folder, ENOSPC);
    }
    return {};
}

Error diskIsGone(const QString& folder)
{
    return {ErrorKind::NotFound,
        //: %1 is a folder
        Text::tr("The disk with the session folder “%1” is no longer there. Connect it again or "
                 "choose another folder.")
            .arg(QDir::toNativeSeparators(folder)),
        {}};
}

std::optional<quint64> diskOf(const QString& folder)
{
    struct stat found = {};
    return status(folder, found) == 0 ? std::optional<quint64>(found.st_dev) : std::nullopt;
}

qint64 freeBytesOf(const QString& folder)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0 || disk.f_blocks == 0) {
        return -1; // some network file systems tell no sizes at all
    }
    return static_cast<qint64>(disk.f_bavail * disk.f_frsize);
}

} // namespace skein
