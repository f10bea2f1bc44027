// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ResultSaver.h"

#include "base/Background.h"
#include "base/Beneath.h"
#include "base/FileSync.h"
#include "base/Logging.h"
#include "base/SafeName.h"
#include "base/StagedFile.h"
#include "session/FileMoves.h"
#include "session/FolderLock.h"
#include "session/Session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <fcntl.h>
#include <utility>
#include <vector>

namespace skein {

namespace {

constexpr int maxTries = 10'000;

struct ResultSaverWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::ResultSaver)
};

struct Place
{
    QString root; ///< The session's.
    QString folder;
    QString staging;
    QString stem;
};

/** One of them on its way in. */
struct Staged
{
    StagedFile
        file; ///< Open, and so locked, until it has its name: nobody takes it for a leftover.
    QString ending;
};

void discard(std::vector<Staged>& all)
{
    for (Staged& each : all) {
        each.file.discard();
    }
}

/** Answers the staging files, flushed, or leaves none. They are never marked as whole: what is left
 * of them after a crash is no photograph. */
Result<std::vector<Staged>> stage(const Place& place, const QList<ResultFile>& files)
{
    std::vector<Staged> all;
    for (const ResultFile& file : files) {
        auto staged = StagedFile::create(place.staging, place.stem + file.ending);
        if (!staged) {
            discard(all);
            return tl::make_unexpected(staged.error());
        }
        const auto written =
            staged->append(file.bytes).and_then([&] { return syncFile(staged->path()); });
        all.push_back({std::move(*staged), file.ending});
        if (!written) {
            discard(all);
            return tl::make_unexpected(written.error());
        }
    }
    return all;
}

/** Gives all of them their names by @p number, or none. */
Result<QStringList> rename(const Place& place, const std::vector<Staged>& all, int number)
{
    const QString stem =
        number == 1 ? place.stem : QStringLiteral("%1-%2").arg(place.stem).arg(number);
    QList<FileMove> moves;
    QStringList paths;
    for (const Staged& each : all) {
        paths.append(QDir(place.folder).filePath(stem + each.ending));
        moves.append({each.file.path(), paths.last()});
    }
    const auto moved = moveAll(moves, [&place](const QString& from, const QString& to) {
        return renameBeneath(place.root, from, to);
    });
    if (moved) {
        return paths;
    }
    const MoveFailure& failed = moved.error();
    if (failed.stranded.isEmpty()) {
        return tl::make_unexpected(failed.error);
    }
    return failure(ErrorKind::Io,
        //: %1 are names of files
        ResultSaverWords::tr("Only a part could be saved: %1. Look whether the disk of the session "
                             "is still there, and try again.")
            .arg(newNamesOf(failed.stranded)),
        failed.error.detail);
}

/** The folder was renamed or put into the trash since, or what bears its name leads elsewhere. */
bool isGone(const Place& place)
{
    const QByteArray below = QFile::encodeName(QDir(place.root).relativeFilePath(place.folder));
    return place.folder != place.root &&
           !openBeneath(openRoot(place.root).get(), below, O_PATH | O_DIRECTORY | O_CLOEXEC)
                .isValid();
}

/** By the first number with which none of their names is taken. */
Result<QStringList> tryNumbers(const Place& place, const std::vector<Staged>& all)
{
    for (int number = 1; number <= maxTries; ++number) {
        auto paths = rename(place, all, number);
        if (paths || paths.error().kind != ErrorKind::AlreadyExists) {
            return paths;
        }
    }
    return failure(ErrorKind::AlreadyExists,
        //: %1 is the name of a file that a plugin has made
        ResultSaverWords::tr("No free name was found for “%1”. Look at what lies in the session's "
                             "folder, and try again.")
            .arg(place.stem + all.front().ending));
}

Result<QStringList> giveNames(Place place, std::vector<Staged>& all)
{
    const FolderLock lock(place.root);
    const auto isStaged = [](const Staged& each) { return QFileInfo::exists(each.file.path()); };
    auto paths = tryNumbers(place, all);
    if (!paths && isGone(place) && std::ranges::all_of(all, isStaged)) {
        place.folder = place.root; // What took minutes to make is kept in the session's own.
        paths = tryNumbers(place, all);
    }
    if (!paths) {
        discard(all);
    } else if (const auto synced = syncFolder(place.folder); !synced) {
        // They are there: who is told of a failure would make them again.
        qCWarning(lcSession) << synced.error().detail;
    }
    return paths;
}

/** Where @p photograph lies, if that is below @p root; else that. */
QString folderOf(const QString& photograph, const QString& root)
{
    const QString folder = QDir::cleanPath(QFileInfo(photograph).path());
    const QString session = QDir::cleanPath(root);
    // What is ours within it is no photographer's; the session itself may lie below such a name.
    const bool isOurs = folder.indexOf(QLatin1String("/.skein"), session.size()) >= 0;
    return folder.startsWith(session + u'/') && !isOurs ? folder : root;
}

/** Why these are no files; empty: they are. */
QString objectionTo(const Place& place, const QList<ResultFile>& files)
{
    if (files.isEmpty()) {
        return ResultSaverWords::tr("There is nothing to be saved.");
    }
    const auto nameless = std::ranges::find_if(files, [](const ResultFile& file) {
        const QString name = u'a' + file.ending;
        return safeFileName(name) != name || safeExtension(name).isEmpty();
    });
    return nameless == files.cend()
               ? QString()
               //: %1 is the name of a file that a plugin has made
               : ResultSaverWords::tr("“%1” has no extension, which says what kind of file it is. "
                                      "Give it one.")
                     .arg(place.stem + nameless->ending);
}

Result<QStringList> save(const Place& place, const MakeResults& make)
{
    const auto files = make();
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    if (const QString objection = objectionTo(place, *files); !objection.isEmpty()) {
        return failure(ErrorKind::InvalidArgument, objection);
    }
    auto staged = stage(place, *files);
    return staged ? giveNames(place, *staged) : tl::make_unexpected(staged.error());
}

} // namespace

QFuture<Result<QStringList>> saveResults(
    const Session& session, const QString& stem, MakeResults make, const QString& beside)
{
    const Place place{session.folder(), folderOf(beside, session.folder()), session.stagingFolder(),
        safeFileName(stem)};
    const bool isOpen = session.isOpen();
    return askInBackground([place, isOpen, make = std::move(make)]() -> Result<QStringList> {
        if (!isOpen) {
            return failure(ErrorKind::InvalidArgument,
                //: %1 is the name of a file that a plugin has made
                ResultSaverWords::tr("No session is open, so there is no place for “%1”. Open one "
                                     "and try again.")
                    .arg(place.stem));
        }
        return save(place, make);
    });
}

} // namespace skein
