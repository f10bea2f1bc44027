// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Leftovers.h"

#include "base/Beneath.h"
#include "base/Fd.h"
#include "base/StagedFile.h"
#include "session/FileStructure.h"
#include "session/SessionFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <fcntl.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::Leftovers)
};

constexpr qsizetype namedFragments = 5;
const auto toldEnding = QLatin1String(".told");

QString toldMarkOf(const QString& path)
{
    const QFileInfo file(path);
    return file.path() + QStringLiteral("/.") + file.fileName() + toldEnding;
}

/** Notes are hidden files ".<name>.<ending>" beside the file they are about. */
void removeStrayNotes(const QDir& staging)
{
    const QStringList hidden =
        staging.entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& note : hidden) {
        const QString name = note.mid(1, note.lastIndexOf(u'.') - 1);
        const QString path = staging.filePath(name);
        const bool isNote = staging.filePath(note) == StagedFile::wholeMarkOf(path) ||
                            staging.filePath(note) == toldMarkOf(path);
        if (isNote && !QFileInfo::exists(path)) {
            QFile::remove(staging.filePath(note));
        }
    }
}

} // namespace

QList<FoundLeftover> findLeftovers(const QString& folder)
{
    const QDir staging(stagingFolderOf(folder));
    removeStrayNotes(staging);
    QList<FoundLeftover> found;
    for (const QFileInfo& file :
        staging.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed)) {
        const QString path = file.filePath();
        FoundLeftover leftover{path, StagedFile::hintOf(path), file.size()};
        if (leftover.name == probeHint() || leftover.size == 0 || StagedFile::isLive(path)) {
            continue;
        }
        leftover.isMarked = StagedFile::isWhole(path);
        leftover.wasTold = QFileInfo::exists(toldMarkOf(path));
        if (!leftover.wasTold) {
            const auto fault = structureFaultOf(path, leftover.name);
            leftover.isSound = !fault || *fault == StructureFault::NotReadable;
        }
        found.append(leftover);
    }
    return found;
}

IncomingPhoto incomingFrom(const RecoveryPlan::Whole& whole, const QString& run)
{
    const FoundLeftover& leftover = whole.leftover;
    const QFileInfo file(leftover.path);
    IncomingPhoto photo;
    photo.stagingPath = leftover.path;
    photo.cameraName = leftover.name;
    photo.size = leftover.size;
    photo.taken = file.lastModified();
    if (whole.entry) {
        photo.card = whole.entry->card;
        photo.cameraName = whole.entry->card.name;
        photo.shotKey = whole.entry->shotKey;
        photo.deletesCopy = whole.entry->deletes;
        photo.hash = whole.entry->hash;
    } else if (whole.likely) {
        photo.shotKey = whole.likely->shotKey;
    }
    const CardFile card = whole.entry    ? whole.entry->card
                          : whole.likely ? whole.likely->card
                                         : CardFile();
    if (card.taken.isValid()) {
        photo.taken = card.taken.toLocalTime();
    }
    if (photo.shotKey.isEmpty()) {
        // RAW and JPEG of one shot have one name in the camera and came through one host.
        photo.shotKey = run + file.fileName().section(u'-', 0, 0) + u'/' +
                        photo.cameraName.section(u'.', 0, -2);
    }
    return photo;
}

QString newRun()
{
    return QUuid::createUuid().toString(QUuid::Id128) + u'-';
}

void noteAsTold(const QStringList& fragments)
{
    for (const QString& path : fragments) {
        // No link is followed. If it cannot be made, it is told once more.
        const QString mark = toldMarkOf(path);
        const Fd session = openRoot(mark.section(u'/', 0, -4));
        const Fd note = openBeneath(session.get(), QFile::encodeName(mark.section(u'/', -3)),
            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    }
}

QString leftoversAdded(int count)
{
    //: said when a session is opened
    return Text::tr("%n photograph(s) left over from an interrupted transfer were added to the "
                    "session.",
        nullptr, count);
}

Error fragmentsFound(const QStringList& fragments)
{
    QStringList names;
    for (const QString& path : fragments.first(std::min(fragments.size(), namedFragments))) {
        names.append(QFileInfo(path).fileName());
    }
    const auto count = static_cast<int>(fragments.size());
    return {ErrorKind::Unknown,
        //: %1: names of files with commas between them, %2 a folder
        Text::tr("%n transfer(s) broke off earlier, and what had arrived is not a whole photograph "
                 "(%1). Fetch the photographs from the camera again; the parts stay in “%2” until "
                 "you delete them.",
            nullptr, count)
            .arg(names.join(QStringLiteral(", ")),
                QDir::toNativeSeparators(QFileInfo(fragments.first()).path())),
        {}};
}

} // namespace skein
