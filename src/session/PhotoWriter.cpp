// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PhotoWriter.h"

#include "base/FileSync.h"
#include "base/Logging.h"
#include "base/SafeName.h"
#include "base/StagedFile.h"
#include "session/EverCounter.h"
#include "session/FileKind.h"
#include "session/FolderLock.h"
#include "session/FolderScanner.h"
#include "session/SessionFolder.h"
#include "session/ShotGroups.h"
#include "session/StemReservation.h"
#include "session/SubFolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <limits>
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

NameFields fieldsOf(const IncomingPhoto& photo, const CaptureFacts& facts, const QString& session)
{
    NameFields fields;
    fields.cameraName = photo.cameraName;
    fields.camera = photo.camera.isEmpty() ? facts.model : photo.camera;
    fields.taken = facts.captured.isValid() ? facts.captured
                   : photo.taken.isValid()  ? photo.taken
                                            : QDateTime::currentDateTime();
    fields.body = photo.body;
    fields.serial = facts.serial.isEmpty() ? photo.card.body : facts.serial;
    fields.session = session;
    fields.iso = facts.iso;
    fields.exposure = facts.exposure;
    fields.aperture = facts.aperture;
    fields.focalLength = facts.focalLength;
    return fields;
}

/** What the file at @p path says by itself. */
ShotIdentity identityOnDisk(const QString& path)
{
    const FileKind kind = fileKind(path);
    if (kind != FileKind::Picture && kind != FileKind::Raw) {
        return {};
    }
    return PhotoWriter::identityOf({}, readCaptureFacts(path));
}

/** Whoever can write the journal must not choose names that the program would not give. */
bool isPlain(const QString& stem)
{
    const QStringList names = stem.split(u'/');
    return std::ranges::all_of(
        names, [](const QString& name) { return !name.isEmpty() && safeFileName(name) == name; });
}

/**
 * The highest number that a file in the folder may have for the counter to go on from it. One that
 * goes on through all sessions must not be led astray by "20240131.jpg" in one of them: there only
 * so many digits count as the pattern has, or as were ever given.
 */
qint64 mostNumber(const FileNamer& namer)
{
    if (namer.counterScope() != CounterScope::Ever) {
        return std::numeric_limits<qint64>::max();
    }
    const qint64 given = EverCounter::last();
    qint64 limit = 10;
    for (int digits = 1; digits < namer.counterWidth() || limit <= given; ++digits) {
        limit *= 10;
    }
    return limit - 1;
}

QString folderPartOf(const QString& name)
{
    return name.left(std::max<qsizetype>(0, name.lastIndexOf(u'/')));
}

} // namespace

void PhotoWriter::setNamer(const FileNamer& namer)
{
    m_namer = namer;
    m_lastNumber = 0;
    m_lastOfDay.clear();
}

void PhotoWriter::setFolder(const QString& folder)
{
    if (folder == m_folder) {
        return;
    }
    m_folder = folder;
    m_lastNumber = 0;
    m_lastOfDay.clear();
    m_recent.clear();
}

void PhotoWriter::rename(const QHash<QString, QString>& newPaths)
{
    for (ShotIdentity& file : m_recent) {
        file.path = newPaths.value(file.path, file.path);
    }
}

ShotIdentity PhotoWriter::identityOf(const IncomingPhoto& photo, const CaptureFacts& facts)
{
    ShotIdentity identity{
        photo.shotKey, photo.card, facts.serial, facts.model, facts.clock, facts.fraction, {}};
    identity.card.name = photo.cameraName;
    return identity;
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
            //: %1 is the name of a file
            Text::tr("The photograph “%1” is no longer in the staging folder. Fetch it again if it "
                     "is still on the camera.")
                .arg(QDir::toNativeSeparators(stagingPath)),
            errnoText(error));
    }
    if (!S_ISREG(found.st_mode)) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is the name of a file
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

Result<StoredPhoto> PhotoWriter::commit(
    const IncomingPhoto& photo, const CaptureFacts& facts, const QList<ShotIdentity>& known)
{
    return check(photo)
        .and_then([&] { return syncFile(photo.stagingPath); })
        .and_then([&] { return giveName(photo, facts, known); })
        .map([&](const QString& path) {
            StoredPhoto stored{path, {}};
            if (const auto synced = syncFolder(QFileInfo(path).path()); !synced) {
                stored.doubt = {synced.error().kind,
                    //: %1 is the name of a file
                    Text::tr("The photograph was stored as “%1”, but the disk did not confirm it. "
                             "Check the disk, and keep the copy on the camera.")
                        .arg(QDir::toNativeSeparators(path)),
                    synced.error().detail};
            }
            return stored;
        });
}

PhotoWriter::Naming PhotoWriter::beginNaming(const IncomingPhoto& photo, const CaptureFacts& facts)
{
    Naming naming;
    naming.fields = fieldsOf(photo, facts, QFileInfo(m_folder).fileName());
    naming.fields.job = m_job;
    naming.names = m_namer.folderDepth() > 0 ? namesBelow(m_folder) : namesIn(m_folder);
    naming.taken = takenIn(naming.names);
    const QDate day = naming.fields.taken.date();
    const bool isDaily = m_namer.counterScope() == CounterScope::Day;
    const FileNamer reader = isDaily ? m_namer.on(day) : m_namer;
    qint64& last = isDaily ? m_lastOfDay[day] : m_lastNumber;
    const qint64 most = mostNumber(m_namer);
    for (const QString& name : std::as_const(naming.names)) {
        const qint64 number = reader.numberIn(name);
        last = number <= most ? std::max(last, number) : last;
    }
    return naming;
}

Result<QString> PhotoWriter::giveName(
    const IncomingPhoto& photo, const CaptureFacts& facts, const QList<ShotIdentity>& known)
{
    const FolderLock lock(m_folder);
    Naming naming = beginNaming(photo, facts);
    ShotIdentity file = identityOf(photo, facts);
    const QString related = stemOfShot(file, known + m_recent);
    const Sharing share = related.isEmpty() ? Sharing::OtherShot : sharing(related, file, naming);
    for (int tries = 0; tries < maxNameTries; ++tries) {
        const bool isShared = tries == 0 && share == Sharing::Free;
        const QString stem = isShared ? related : freshStem(naming);
        if (stem.isEmpty()) {
            break;
        }
        const QString name = FileNamer::withExtension(stem, photo.cameraName);
        const auto placed = place(photo, name);
        if (placed) {
            StagedFile::removeWholeMark(photo.stagingPath);
            file.path = name;
            if (share != Sharing::SameKind) { // else the rest of the shot joins its first file
                remember(std::move(file));
            }
            return QDir(m_folder).filePath(name);
        }
        if (isShared) {
            continue; // a name of its own is better than none
        }
        releaseStem(m_folder, stem);
        if (placed.error().kind != ErrorKind::AlreadyExists) {
            return tl::make_unexpected(placed.error());
        }
        naming.taken.insert(folded(stem)); // somebody was faster
        naming.taken.insert(folded(name));
    }
    return failure(ErrorKind::AlreadyExists,
        //: %1 is a folder, %2 a file
        Text::tr("No free name was found in “%1”; the photograph stays in “%2”. Choose another "
                 "file name pattern.")
            .arg(QDir::toNativeSeparators(m_folder), QDir::toNativeSeparators(photo.stagingPath)));
}

Result<void> PhotoWriter::place(const IncomingPhoto& photo, const QString& name) const
{
    const QString below = folderPartOf(name);
    const Result<void> made = below.isEmpty() ? Result<void>() : makeSubFolder(m_folder, below);
    return made.and_then(
        [&] { return renameBeneath(m_folder, photo.stagingPath, QDir(m_folder).filePath(name)); });
}

PhotoWriter::Sharing PhotoWriter::sharing(
    const QString& stem, const ShotIdentity& file, const Naming& naming) const
{
    const QString below = folderPartOf(stem);
    if (!isPlain(stem) || !QFileInfo(QDir(m_folder).filePath(below)).isDir()) {
        return Sharing::OtherShot;
    }
    const QStringList names = namesIn(below.isEmpty() ? m_folder : m_folder + u'/' + below);
    const QString wanted = folded(FileNamer::withExtension(stem, file.card.name));
    if (naming.taken.contains(wanted) && wanted != folded(stem)) {
        return Sharing::SameKind;
    }
    for (const QString& each : names) {
        const QString name = below.isEmpty() ? each : below + u'/' + each;
        if (folded(name) == wanted) {
            return Sharing::SameKind;
        }
        // Whatever was written down: what lies there now may be of another shot.
        const bool isPart = folded(stemOf(name)) == folded(stem);
        if (isPart && kinshipOf(file, identityOnDisk(m_folder + u'/' + name)) == Kinship::Never) {
            return Sharing::OtherShot;
        }
    }
    return Sharing::Free;
}

QString PhotoWriter::freshStem(const Naming& naming)
{
    qint64 number = 0;
    for (int tries = 0; tries < maxNameTries; ++tries) {
        number = m_namer.hasCounter() ? nextNumber(naming.fields) : number + 1;
        const QString stem = m_namer.stem(naming.fields, number);
        if (!naming.taken.contains(folded(stem)) &&
            reserveStem(m_folder, stem) != Reservation::Taken) {
            return stem;
        }
    }
    return {};
}

qint64 PhotoWriter::nextNumber(const NameFields& fields)
{
    switch (m_namer.counterScope()) {
    case CounterScope::Day:
        return ++m_lastOfDay[fields.taken.date()];
    case CounterScope::Ever:
        m_lastNumber = EverCounter::take(m_lastNumber).value_or(m_lastNumber + 1);
        return m_lastNumber;
    case CounterScope::Session:
        break;
    }
    return ++m_lastNumber;
}

void PhotoWriter::remember(ShotIdentity file)
{
    m_recent.append(std::move(file));
    if (m_recent.size() > rememberedFiles) {
        m_recent.removeFirst();
    }
}

} // namespace skein
