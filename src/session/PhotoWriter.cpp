// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PhotoWriter.h"

#include "base/FileSync.h"
#include "base/Logging.h"
#include "base/StagedFile.h"
#include "session/FolderLock.h"
#include "session/FolderScanner.h"
#include "session/SessionFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::PhotoWriter)
};

constexpr int maxNameTries = 10000;

/** What a name counts as: FAT and many network shares do not know case. */
QString folded(const QString& name)
{
    return name.toCaseFolded();
}

/** The names in the folder, and their stems: capt-0001.cr3.xmp takes capt-0001.cr3 and capt-0001.
 */
QSet<QString> takenIn(const QStringList& names)
{
    QSet<QString> taken;
    taken.reserve(names.size() * 2);
    for (const QString& name : names) {
        const QString key = folded(name);
        taken.insert(key);
        for (qsizetype dot = key.indexOf(u'.'); dot > 0; dot = key.indexOf(u'.', dot + 1)) {
            taken.insert(key.left(dot));
        }
    }
    return taken;
}

NameFields fieldsOf(const IncomingPhoto& photo)
{
    return {photo.cameraName, photo.camera,
        photo.taken.isValid() ? photo.taken : QDateTime::currentDateTime(), photo.body};
}

} // namespace

void PhotoWriter::setNamer(const FileNamer& namer)
{
    m_namer = namer;
    m_lastNumber = 0;
}

void PhotoWriter::setFolder(const QString& folder)
{
    if (folder == m_folder) {
        return;
    }
    m_folder = folder;
    m_lastNumber = 0;
    m_stems.clear();
    m_shotKeys.clear();
}

void PhotoWriter::recall(const QHash<QString, QString>& shots)
{
    for (auto shot = shots.begin(); shot != shots.end(); ++shot) {
        if (!shot.value().isEmpty() && !m_stems.contains(shot.key())) {
            remember(shot.key(), QFileInfo(shot.value()).completeBaseName());
        }
    }
}

Result<void> PhotoWriter::check(const IncomingPhoto& photo) const
{
    const QString& stagingPath = photo.stagingPath;
    struct stat found = {};
    if (::lstat(QFile::encodeName(stagingPath).constData(), &found) != 0) {
        const int error = errno;
        if (const auto checked = checkSessionFolder(m_folder);
            !checked && checked.error().kind == ErrorKind::NotFound) {
            return checked;
        }
        return failure(errorKindFromErrno(error),
            Text::tr("The photograph “%1” is no longer in the staging folder. Fetch it again if it "
                     "is still on the camera.")
                .arg(QDir::toNativeSeparators(stagingPath)),
            errnoText(error));
    }
    if (!S_ISREG(found.st_mode)) {
        return failure(ErrorKind::InvalidArgument,
            Text::tr("“%1” is not an ordinary file and was left where it is. Look at it yourself.")
                .arg(QDir::toNativeSeparators(stagingPath)));
    }
    if (photo.size >= 0 && found.st_size != photo.size) {
        return failure(ErrorKind::Io,
            Text::tr("The photograph changed in the staging folder after it had arrived. Compare "
                     "it with the copy on the camera."),
            QStringLiteral("%1 bytes instead of %2").arg(found.st_size).arg(photo.size));
    }
    return {};
}

Result<StoredPhoto> PhotoWriter::commit(const IncomingPhoto& photo)
{
    return check(photo)
        .and_then([&] { return syncFile(photo.stagingPath); })
        .and_then([&] { return giveName(photo); })
        .map([&](const QString& path) {
            StoredPhoto stored{path, {}};
            if (const auto synced = syncFolder(m_folder); !synced) {
                stored.doubt = {synced.error().kind,
                    Text::tr("The photograph was stored as “%1”, but the disk did not confirm it. "
                             "Check the disk, and keep the copy on the camera.")
                        .arg(QDir::toNativeSeparators(path)),
                    synced.error().detail};
            }
            return stored;
        });
}

Result<QString> PhotoWriter::giveName(const IncomingPhoto& photo)
{
    const FolderLock lock(m_folder);
    const QStringList names = namesIn(m_folder);
    QSet<QString> taken = takenIn(names);
    for (const QString& name : names) {
        m_lastNumber = std::max(m_lastNumber, m_namer.numberIn(name));
    }

    const QString sharedStem = photo.shotKey.isEmpty() ? QString() : m_stems.value(photo.shotKey);
    const QString sharedName = folded(FileNamer::withExtension(sharedStem, photo.cameraName));
    const bool canShare = !sharedStem.isEmpty() &&
                          std::ranges::none_of(names,
                              [&](const QString& name) { return folded(name) == sharedName; });
    for (int tries = 0; tries < maxNameTries; ++tries) {
        const QString stem = tries == 0 && canShare ? sharedStem : freshStem(photo, taken);
        const QString path =
            QDir(m_folder).filePath(FileNamer::withExtension(stem, photo.cameraName));
        const auto renamed = renameBeneath(m_folder, photo.stagingPath, path);
        if (renamed) {
            StagedFile::removeWholeMark(photo.stagingPath);
            if (sharedStem.isEmpty()) {
                remember(photo.shotKey, stem);
            }
            return path;
        }
        if (renamed.error().kind != ErrorKind::AlreadyExists) {
            return tl::make_unexpected(renamed.error());
        }
        taken.insert(folded(stem)); // somebody was faster
        taken.insert(folded(QFileInfo(path).fileName()));
    }
    return failure(ErrorKind::AlreadyExists,
        Text::tr("No free name was found in “%1”; the photograph stays in “%2”. Choose another "
                 "file name pattern.")
            .arg(QDir::toNativeSeparators(m_folder), QDir::toNativeSeparators(photo.stagingPath)));
}

QString PhotoWriter::freshStem(const IncomingPhoto& photo, const QSet<QString>& taken)
{
    const NameFields fields = fieldsOf(photo);
    qint64 number = m_namer.hasCounter() ? m_lastNumber : 0;
    QString stem;
    do {
        stem = m_namer.stem(fields, ++number);
    } while (taken.contains(folded(stem)));
    if (m_namer.hasCounter()) {
        m_lastNumber = number;
    }
    return stem;
}

void PhotoWriter::remember(const QString& shotKey, const QString& stem)
{
    if (shotKey.isEmpty()) {
        return;
    }
    m_stems.insert(shotKey, stem);
    m_shotKeys.enqueue(shotKey);
    if (m_shotKeys.size() > rememberedShots) {
        m_stems.remove(m_shotKeys.dequeue());
    }
}

} // namespace skein
