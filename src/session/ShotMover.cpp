// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotMover.h"

#include "base/FileSync.h"
#include "base/Logging.h"
#include "base/SafeName.h"
#include "session/Companions.h"
#include "session/FileMoves.h"
#include "session/FolderLock.h"
#include "session/FolderScanner.h"
#include "session/NamePattern.h"
#include "session/ShotGroups.h"
#include "session/SidecarFiles.h"
#include "session/SubFolders.h"
#include "session/TrashInfo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::ShotMover)
};

QString nameOf(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

Error missing(const ShotFiles& shot)
{
    return {ErrorKind::NotFound,
        //: %1 is the name of a file
        Text::tr("The photograph %1 is no longer there. Look for it in the trash or in another "
                 "folder.")
            .arg(nameOf(shot.paths.first())),
        {}};
}

/** The photographs first, then the sidecars and companions; only those that are there. */
QStringList filesOf(const ShotFiles& shot)
{
    QStringList files;
    std::ranges::copy_if(shot.paths, std::back_inserter(files),
        [](const QString& path) { return QFile::exists(path); });
    return files.isEmpty() ? files : files + sidecarsOf(shot) + companionsOf(shot);
}

/** What is wrong with a name of characters that are allowed; empty for a good one. */
QString objectionTo(const QString& name)
{
    if (name.isEmpty()) {
        return Text::tr("A photograph needs a name.");
    }
    if (name.startsWith(u'.')) {
        //: %1 is what was typed
        return Text::tr("A photograph cannot be called \"%1\": a dot at the beginning would hide "
                        "it. Leave that out.")
            .arg(name);
    }
    if (name.front().isSpace() || name.back().isSpace() || name.endsWith(u'.')) {
        return Text::tr("A name cannot begin or end with a space, nor end with a dot. Leave that "
                        "out.");
    }
    if (name.toUtf8().size() > NamePattern::maxBytes) {
        return Text::tr("This name is too long for some disks. Choose a shorter one.");
    }
    if (safeFileName(name) != name) {
        //: %1 is what was typed
        return Text::tr("A photograph cannot be called \"%1\": that name or a character in it "
                        "means something else to some computers. Choose another name.")
            .arg(name);
    }
    return {};
}

/** Whether @p name is, or begins with and a dot, what counts as the stem @p folded. */
bool hasStem(const QString& name, const QString& folded)
{
    const QString key = name.toCaseFolded();
    return key == folded || (key.startsWith(folded) && key.at(folded.size()) == u'.');
}

Error notRenamed(const ShotFiles& shot, const QString& newName, const MoveFailure& failed)
{
    const QString name = nameOf(shot.paths.first());
    const auto& [kind, message, detail] = failed.error;
    if (!failed.stranded.isEmpty()) {
        return {kind,
            //: %2 are names of files
            Text::tr("Only a part of the photograph %1 got its new name: %2. Rename the rest in "
                     "the file manager.")
                .arg(name, newNamesOf(failed.stranded)),
            detail};
    }
    const QString text = kind == ErrorKind::AlreadyExists
                             ? //: %1 is the name of a file, %2 another one
                             Text::tr("The photograph %1 keeps its name, because there is "
                                      "already a file called %2. Choose another name.")
                             : //: %1 is the name of a file, %2 another one
                             Text::tr("The photograph %1 could not be renamed to %2. Check that "
                                      "you may write to its folder.");
    return {kind, text.arg(name, newName), detail};
}

} // namespace

TrashedFiles moveShotToTrash(const ShotFiles& shot)
{
    const QStringList paths = filesOf(shot);
    if (paths.isEmpty()) {
        return {{}, missing(shot)};
    }
    // Without this folder Qt (seen in 6.4) makes a trash of the program's working directory.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return moveShotToTrash(shot, paths, [](const QString& path) -> Result<QString> {
        QFile file(path);
        if (!file.moveToTrash()) {
            return failure(ErrorKind::Io, {}, file.errorString());
        }
        mendTrashInfo(file.fileName(), path);
        return file.fileName();
    });
}

TrashedFiles moveShotToTrash(
    const ShotFiles& shot, const QStringList& paths, const TrashFile& trash)
{
    const QString name = nameOf(shot.paths.first());
    QList<RestoreShots::File> gone;
    for (const QString& path : paths) {
        const auto inTrash = trash(path);
        if (inTrash) {
            gone.append({path, *inTrash});
            continue;
        }
        if (const auto back = restoreFromTrash(gone); back || gone.isEmpty()) {
            return {{},
                Error{ErrorKind::Io,
                    //: %1 is the name of a file
                    Text::tr("The photograph %1 could not be moved to the trash, so it stays where "
                             "it is. Check that you may write to its folder, or delete it in the "
                             "file manager.")
                        .arg(name),
                    inTrash.error().detail}};
        }
        QStringList names;
        for (const RestoreShots::File& file : std::as_const(gone)) {
            names.append(nameOf(file.original));
        }
        return {gone,
            Error{ErrorKind::Io,
                //: %2 are names of files
                Text::tr("Only a part of the photograph %1 could be moved to the trash: %2. Undo "
                         "brings that back; or delete the rest in the file manager.")
                    .arg(name, names.join(QStringLiteral(", "))),
                inTrash.error().detail}};
    }
    return {gone, std::nullopt};
}

Result<void> restoreFromTrash(const QList<RestoreShots::File>& files)
{
    QList<FileMove> moves;
    for (const RestoreShots::File& file : files) {
        if (!QFile::exists(file.inTrash)) {
            return failure(ErrorKind::NotFound,
                //: %1 is the name of a file
                Text::tr("The photograph %1 is no longer in the trash, so it cannot be brought "
                         "back.")
                    .arg(nameOf(file.original)));
        }
        moves.append({file.inTrash, file.original});
    }
    return moveAll(moves)
        .map([&files] {
            for (const RestoreShots::File& file : files) {
                QFile::remove(trashInfoOf(file.inTrash));
            }
        })
        .map_error([&files](const MoveFailure& failed) {
            const Error& error = failed.error;
            if (!failed.stranded.isEmpty()) {
                return Error{error.kind,
                    //: %2 are names of files
                    Text::tr("Only a part of the photograph %1 came back from the trash: %2. Bring "
                             "the rest back with the file manager.")
                        .arg(nameOf(files.first().original), newNamesOf(failed.stranded)),
                    error.detail};
            }
            if (error.kind == ErrorKind::AlreadyExists) {
                return Error{error.kind,
                    //: %1 is the name of a file
                    Text::tr("The photograph %1 stays in the trash, because another file has its "
                             "name now. Rename that file first.")
                        .arg(nameOf(files.first().original)),
                    error.detail};
            }
            return Error{error.kind,
                //: %1 is the name of a file
                Text::tr("The photograph %1 stays in the trash, because it could not be moved "
                         "back. Check that its folder is there and that you may write to it.")
                    .arg(nameOf(files.first().original)),
                error.detail};
        });
}

QHash<QString, QString> newPathsOf(const RenameShot& rename)
{
    const QString& first = rename.shot.paths.first();
    const qsizetype stem = stemOf(first).size();
    QHash<QString, QString> paths;
    for (const QString& path : rename.shot.paths) {
        paths.insert(path, folderOf(first) + u'/' + rename.newName + path.mid(stem));
    }
    return paths;
}

Result<void> checkNewName(const QString& newName)
{
    // What other computers and memory cards refuse, too: photographs travel.
    const auto forbidden = std::ranges::find_if(
        newName, [](QChar c) { return NamePattern::isForbidden(c) && !c.isSurrogate(); });
    if (forbidden != newName.cend() && forbidden->isPrint()) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what was typed, %2 letters or words in it
            Text::tr("A photograph cannot be called \"%1\", because a file name may not contain "
                     "“%2”. Leave that out.")
                .arg(newName, *forbidden));
    }
    if (const QString objection = objectionTo(newName); !objection.isEmpty()) {
        return failure(ErrorKind::InvalidArgument, objection);
    }
    return {};
}

Result<ShotFiles> renameShot(const ShotFiles& shot, const QString& newName)
{
    const QString folder = folderOf(shot.paths.first());
    const FolderLock lock(sessionFolderAround(
        shot.paths.first())); // no photograph on its way in takes the name meanwhile
    const QStringList paths = filesOf(shot);
    if (paths.isEmpty()) {
        return tl::make_unexpected(missing(shot));
    }
    const qsizetype oldStem = stemOf(shot.paths.first()).size();
    const QString newStem = folder + u'/' + newName;
    QList<FileMove> moves;
    QStringList own;
    for (const QString& path : paths) {
        own.append(nameOf(path));
        moves.append({path, newStem + path.mid(oldStem)});
    }
    if (moves.first().from == moves.first().to) {
        return shot;
    }
    const QString folded = newName.toCaseFolded();
    const QStringList names = namesIn(folder);
    const bool isTaken = std::ranges::any_of(
        names, [&](const QString& name) { return hasStem(name, folded) && !own.contains(name); });
    const auto moved = isTaken ? tl::expected<void, MoveFailure>(tl::make_unexpected(
                                     MoveFailure{{ErrorKind::AlreadyExists, {}, {}}, {}}))
                               : moveAll(moves);
    if (!moved) {
        return tl::make_unexpected(notRenamed(shot, newName, moved.error()));
    }
    if (const auto synced = syncFolder(folder); !synced) {
        qCWarning(lcSession) << synced.error().detail;
    }
    ShotFiles renamed = shot;
    for (QString& path : renamed.paths) {
        path = newStem + path.mid(oldStem);
    }
    return renamed;
}

} // namespace skein
