// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotMover.h"

#include "base/FileSync.h"
#include "base/Logging.h"
#include "base/SafeName.h"
#include "session/FolderLock.h"
#include "session/FolderScanner.h"
#include "session/NamePattern.h"
#include "session/ShotGroups.h"
#include "session/SidecarFiles.h"

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

struct Move
{
    QString from;
    QString to;
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
        Text::tr("The photograph %1 is no longer there. Look for it in the trash or in another "
                 "folder.")
            .arg(nameOf(shot.paths.first())),
        {}};
}

/** The photographs first, then the sidecars; only those that are there. */
QStringList filesOf(const ShotFiles& shot)
{
    QStringList files;
    std::ranges::copy_if(shot.paths, std::back_inserter(files),
        [](const QString& path) { return QFile::exists(path); });
    return files.isEmpty() ? files : files + sidecarsOf(shot);
}

/** Undone in the reverse order when one of them fails. */
Result<void> moveAll(const QList<Move>& moves)
{
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const auto moved = renameWithoutReplacing(moves.at(i).from, moves.at(i).to);
        if (moved) {
            continue;
        }
        for (qsizetype done = i - 1; done >= 0; --done) {
            const Move& move = moves.at(done);
            if (const auto back = renameWithoutReplacing(move.to, move.from); !back) {
                qCWarning(lcSession) << "left at" << move.to << back.error().detail;
            }
        }
        return moved;
    }
    return {};
}

/** The file that tells where a file in the trash came from. */
QString trashInfoOf(const QString& inTrash)
{
    return folderOf(folderOf(inTrash)) + QLatin1String("/info/") + nameOf(inTrash) +
           QLatin1String(".trashinfo");
}

/** Whether @p name is, or begins with and a dot, what counts as the stem @p folded. */
bool hasStem(const QString& name, const QString& folded)
{
    const QString key = name.toCaseFolded();
    return key == folded || (key.startsWith(folded) && key.at(folded.size()) == u'.');
}

} // namespace

Result<QList<RestoreShots::File>> moveShotToTrash(const ShotFiles& shot)
{
    const QStringList paths = filesOf(shot);
    if (paths.isEmpty()) {
        return tl::make_unexpected(missing(shot));
    }
    // Without this folder Qt (seen in 6.4) makes a trash of the program's working directory.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    QList<RestoreShots::File> gone;
    for (const QString& path : paths) {
        QString inTrash;
        QFile file(path);
        if (file.moveToTrash()) {
            inTrash = file.fileName();
            gone.append({path, inTrash});
            continue;
        }
        if (const auto back = restoreFromTrash(gone); !back) {
            qCWarning(lcSession) << back.error().message << back.error().detail;
        }
        return failure(ErrorKind::Io,
            Text::tr("The photograph %1 could not be moved to the trash, so it stays where it is. "
                     "Check that you may write to its folder, or delete it in the file manager.")
                .arg(nameOf(shot.paths.first())),
            file.errorString());
    }
    return gone;
}

Result<void> restoreFromTrash(const QList<RestoreShots::File>& files)
{
    QList<Move> moves;
    for (const RestoreShots::File& file : files) {
        if (!QFile::exists(file.inTrash)) {
            return failure(ErrorKind::NotFound,
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
        .map_error([&files](const Error& error) {
            if (error.kind == ErrorKind::AlreadyExists) {
                return Error{error.kind,
                    Text::tr("The photograph %1 stays in the trash, because another file has its "
                             "name now. Rename that file first.")
                        .arg(nameOf(files.first().original)),
                    error.detail};
            }
            return Error{error.kind,
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
            Text::tr("A photograph cannot be called \"%1\", because a file name may not contain "
                     "“%2”. Leave that out.")
                .arg(newName, *forbidden));
    }
    if (newName.isEmpty() || forbidden != newName.cend() || safeFileName(newName) != newName ||
        newName.contains(u'/')) {
        return failure(ErrorKind::InvalidArgument,
            Text::tr("A photograph cannot be called \"%1\". Choose another name: not too "
                     "long, and without a dot at its beginning or a space at its end.")
                .arg(newName));
    }
    return {};
}

Result<ShotFiles> renameShot(const ShotFiles& shot, const QString& newName)
{
    const QString folder = folderOf(shot.paths.first());
    const FolderLock lock(folder); // no photograph on its way in takes the name meanwhile
    const QStringList paths = filesOf(shot);
    if (paths.isEmpty()) {
        return tl::make_unexpected(missing(shot));
    }
    const qsizetype oldStem = stemOf(shot.paths.first()).size();
    const QString newStem = folder + u'/' + newName;
    QList<Move> moves;
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
    const auto moved =
        isTaken ? Result<void>(failure(ErrorKind::AlreadyExists, {})) : moveAll(moves);
    if (!moved) {
        const QString message =
            moved.error().kind == ErrorKind::AlreadyExists
                ? Text::tr("The photograph %1 keeps its name, because there is already a file "
                           "called %2. Choose another name.")
                : Text::tr("The photograph %1 could not be renamed to %2. Check that you may "
                           "write to its folder.");
        return failure(moved.error().kind, message.arg(nameOf(shot.paths.first()), newName),
            moved.error().detail);
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
