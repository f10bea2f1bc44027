// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BackupTarget.h"

#include "base/FileSync.h"
#include "base/StagedFile.h"
#include "session/SessionFolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QUuid>

#include <cerrno>
#include <unistd.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::BackupTarget)
};

constexpr int maxNameTries = 10000;

QString diskMarkName()
{
    return QStringLiteral("/.skein-backup.json");
}

QString ownPartOf(const QString& root)
{
    return root + QStringLiteral("/.skein-backup");
}

QString sessionMarkOf(const QString& root)
{
    return ownPartOf(root) + QStringLiteral("/session.json");
}

QJsonObject readObject(const QString& path)
{
    constexpr qint64 mostBytes = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(mostBytes)).object()
                                          : QJsonObject();
}

bool writeObject(const QString& path, const QJsonObject& object)
{
    QSaveFile file(path); // fsyncs before it renames
    const QByteArray bytes = QJsonDocument(object).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit() &&
           syncFolder(QFileInfo(path).path());
}

tl::unexpected<Error> writeFailure(const QString& folder, ErrorKind kind, const QString& detail)
{
    QString sentence;
    if (kind == ErrorKind::NoSpace) {
        //: %1 is a folder
        sentence = Text::tr("The disk of the backup folder “%1” is full. Photographs go on being "
                            "saved in the session; make room there, or choose another folder for "
                            "the backup.");
    } else if (kind == ErrorKind::Permission) {
        //: %1 is a folder
        sentence = Text::tr("The backup folder “%1” is read-only. Allow writing to it, or choose "
                            "another folder for the backup.");
    } else {
        //: %1 is a folder
        sentence = Text::tr("The backup folder “%1” cannot be written to. Check its disk, or "
                            "choose another folder for the backup.");
    }
    return failure(kind, sentence.arg(QDir::toNativeSeparators(folder)), detail);
}

tl::unexpected<Error> writeFailure(const QString& folder, int error)
{
    return writeFailure(folder, errorKindFromErrno(error), errnoText(error));
}

bool isInside(const QString& inner, const QString& outer)
{
    return inner == outer || inner.startsWith(outer.endsWith(u'/') ? outer : outer + u'/');
}

tl::unexpected<Error> liesInSession(const QString& folder)
{
    return failure(ErrorKind::InvalidArgument,
        //: %1 is a folder
        Text::tr("The backup folder “%1” and the session folder lie in each other. Choose a "
                 "folder for the backup elsewhere, best on another disk.")
            .arg(QDir::toNativeSeparators(folder)));
}

/** Names the session's folder on this computer, but to nobody else. */
QString originOf(const QString& session)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(session.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

/** Somebody has copied the session there by hand, or nothing is in there yet. */
bool mayAdopt(const QString& root, const QString& session, const QStringList& samples)
{
    const QDir folder(root);
    const auto isCopied = [&](const QString& name) {
        const QFileInfo copy(folder.filePath(name));
        return copy.isFile() && copy.size() == QFileInfo(QDir(session).filePath(name)).size();
    };
    return folder.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden) ||
           std::any_of(samples.begin(), samples.end(), isCopied);
}

/** Copies that were on their way when a program was killed: the session has them all. */
void clearStaging(const QString& folder)
{
    const QFileInfoList left =
        QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : left) {
        if (!StagedFile::isLive(file.filePath())) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace

Error BackupTarget::isAway(const QString& folder)
{
    return {ErrorKind::NotFound,
        //: %1 is a folder
        Text::tr("The backup folder “%1” is away. Photographs go on being saved in the session, "
                 "and are copied when it is back. If its disk is connected, choose the folder "
                 "again in the preferences.")
            .arg(QDir::toNativeSeparators(folder)),
        {}};
}

Result<void> BackupTarget::check(const BackupPlace& place)
{
    const QFileInfo folder(place.folder);
    const QString canonical = folder.canonicalFilePath();
    if (canonical.isEmpty() || !folder.isDir()) {
        return failure(ErrorKind::NotFound,
            //: %1 is a folder
            Text::tr("There is no backup folder “%1”. Connect its disk or make the folder, and try "
                     "again.")
                .arg(QDir::toNativeSeparators(place.folder)));
    }
    const QString session = QFileInfo(place.session).canonicalFilePath();
    if (isInside(canonical, session) || isInside(session, canonical)) {
        return liesInSession(place.folder);
    }
    QTemporaryFile probe(canonical + QStringLiteral("/.skein-XXXXXX")); // Removes itself.
    errno = EIO;
    if (!probe.open()) {
        return writeFailure(place.folder, errno);
    }
    return {};
}

Result<BackupTarget> BackupTarget::open(const BackupPlace& place, const QStringList& samples)
{
    const QString folder = QFileInfo(place.folder).canonicalFilePath();
    const QString session = QFileInfo(place.session).canonicalFilePath();
    if (folder.isEmpty() || !QFileInfo(folder).isDir() || session.isEmpty()) {
        return tl::unexpected(isAway(place.folder));
    }
    if (isInside(folder, session) || isInside(session, folder)) {
        return liesInSession(place.folder);
    }
    BackupTarget target;
    target.m_folder = folder;
    target.m_mark = readObject(folder + diskMarkName()).value(QLatin1String("mark")).toString();
    if (target.m_mark.isEmpty() && !place.mark.isEmpty()) {
        return tl::unexpected(isAway(place.folder)); // the place where its disk is mounted
    }
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0) {
        return writeFailure(place.folder, errno);
    }
    if (target.m_mark.isEmpty()) {
        target.m_mark = QUuid::createUuid().toString(QUuid::WithoutBraces);
        errno = EIO;
        if (!writeObject(folder + diskMarkName(), {{QLatin1String("mark"), target.m_mark}})) {
            return writeFailure(place.folder, errno);
        }
    }
    const QString origin = originOf(session);
    for (int tries = 1; tries < maxNameTries; ++tries) {
        const QString name = QDir(session).dirName();
        target.m_name = tries == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(tries);
        target.m_root = folder + u'/' + target.m_name;
        const QFileInfo found(target.m_root);
        if ((found.exists() && !found.isDir()) || found.isSymLink()) {
            continue;
        }
        const QJsonObject owner = readObject(sessionMarkOf(target.m_root));
        const bool isOurs = owner.value(QLatin1String("session")) == place.sessionId ||
                            owner.value(QLatin1String("origin")) == origin;
        if (found.exists() && !isOurs &&
            (!owner.isEmpty() || !mayAdopt(target.m_root, session, samples))) {
            continue;
        }
        if (!QDir().mkpath(target.stagingFolder())) {
            return writeFailure(place.folder, errno);
        }
        errno = EIO;
        if (!isOurs &&
            !writeObject(sessionMarkOf(target.m_root),
                {{QLatin1String("session"), place.sessionId}, {QLatin1String("origin"), origin}})) {
            return writeFailure(place.folder, errno);
        }
        static_cast<void>(syncFolder(folder));
        clearStaging(target.stagingFolder());
        target.m_isOnSameDisk = diskOf(session) == diskOf(target.m_root);
        return target;
    }
    return writeFailure(place.folder, EEXIST);
}

QString BackupTarget::stagingFolder() const
{
    return ownPartOf(m_root) + QStringLiteral("/incoming");
}

Error BackupTarget::cannotWrite(ErrorKind kind, const QString& detail) const
{
    return writeFailure(m_folder, kind, detail).value();
}

bool BackupTarget::isThere() const
{
    return readObject(m_folder + diskMarkName()).value(QLatin1String("mark")) == m_mark &&
           QFileInfo(stagingFolder()).isDir();
}

bool BackupTarget::takesFiles() const
{
    auto probe = StagedFile::create(stagingFolder(), QStringLiteral("probe"));
    if (!probe) {
        return false;
    }
    const bool isTaken = probe->append("probe") && syncFile(probe->path());
    probe->discard();
    return isTaken;
}

QString BackupTarget::freeName(const QString& relative) const
{
    const qsizetype slash = relative.lastIndexOf(u'/');
    const qsizetype dot = relative.lastIndexOf(u'.');
    const qsizetype end = dot <= slash + 1 ? relative.size() : dot;
    QString name = relative;
    for (int number = 2; number < maxNameTries; ++number) {
        const QFileInfo taken(pathOf(name));
        if (!taken.exists() && !taken.isSymLink()) {
            break;
        }
        name = QStringLiteral("%1-%2%3").arg(relative.left(end)).arg(number).arg(relative.mid(end));
    }
    return name;
}

} // namespace skein
