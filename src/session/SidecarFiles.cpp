// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarFiles.h"

#include "base/Logging.h"
#include "image/ShotInfo.h"
#include "session/FileKind.h"
#include "session/ShotGroups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <sys/stat.h>
#include <vector>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SidecarFiles)
};

constexpr int maxWriteTries = 3;

/** Which contents a file has, as far as the disk tells without reading it. */
struct Stamp
{
    bool exists = false;
    dev_t device = 0;
    ino_t inode = 0;
    off_t size = 0;
    qint64 modifiedNs = 0;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

Stamp stampOf(const QString& path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return {};
    }
    constexpr qint64 nanosecondsPerSecond = 1000000000;
    return {true, found.st_dev, found.st_ino, found.st_size,
        found.st_mtim.tv_sec * nanosecondsPerSecond + found.st_mtim.tv_nsec};
}

struct SidecarFile
{
    QString path;
    Stamp stamp;
};

/** What @p base, a photograph's path with or without extension, may call its sidecar. */
void findSidecar(const QString& base, std::vector<SidecarFile>& found)
{
    for (const QLatin1String suffix : {QLatin1String(".xmp"), QLatin1String(".XMP")}) {
        const QString path = base + suffix;
        const Stamp stamp = stampOf(path);
        const bool isKnown = std::ranges::any_of(found, [&](const SidecarFile& other) {
            return other.stamp.device == stamp.device && other.stamp.inode == stamp.inode;
        }); // where case does not count, and for links
        if (stamp.exists && !isKnown) {
            found.push_back({path, stamp});
        }
    }
}

std::vector<SidecarFile> findSidecars(const ShotFiles& shot)
{
    std::vector<SidecarFile> found;
    for (const QString& path : shot.paths) {
        findSidecar(path, found);
    }
    if (shot.ownsStem) {
        findSidecar(stemOf(shot.paths.first()), found);
    }
    std::ranges::stable_sort(found, [](const SidecarFile& left, const SidecarFile& right) {
        return left.stamp.modifiedNs > right.stamp.modifiedNs;
    });
    return found;
}

/** Names that the style asks for. */
QStringList wantedNames(const ShotFiles& shot, SidecarStyle style)
{
    QStringList names;
    if (style != SidecarStyle::WithoutExtension || !shot.ownsStem) {
        for (const QString& path : shot.paths) {
            names.append(path + QLatin1String(".xmp"));
        }
    }
    if (style != SidecarStyle::WithExtension && shot.ownsStem) {
        names.append(stemOf(shot.paths.first()) + QLatin1String(".xmp"));
    }
    return names;
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Result<Sidecar> readSidecar(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Permission,
            Text::tr("The XMP file %1 cannot be read, so it was left as it is. Check its "
                     "permissions.")
                .arg(shown(path)),
            file.errorString());
    }
    return Sidecar::parse(file.read(Sidecar::maxBytes + 1)).map_error([&](const Error& error) {
        return Error{error.kind,
            Text::tr("The XMP file %1 is damaged or of an unknown kind, so it was left as it is. "
                     "Mend it with the program that wrote it, or move it away.")
                .arg(shown(path)),
            error.detail};
    });
}

/** What the files say, the first of @p sidecars going first. */
SidecarMarks marksIn(const std::vector<SidecarFile>& sidecars, SidecarMarks fromPhotograph)
{
    SidecarMarks marks;
    for (const SidecarFile& sidecar : sidecars) {
        if (const auto xmp = readSidecar(sidecar.path)) {
            const SidecarMarks own = xmp->marks();
            marks.rating = marks.rating ? marks.rating : own.rating;
            marks.label = marks.label ? marks.label : own.label;
        } else {
            qCInfo(lcSession) << xmp.error().message << xmp.error().detail;
        }
    }
    marks.rating = marks.rating ? marks.rating : fromPhotograph.rating;
    marks.label = marks.label ? marks.label : fromPhotograph.label;
    return marks;
}

ShotInfo infoOf(const ShotFiles& shot)
{
    ShotInfo info;
    for (const QString& path : shot.paths) {
        if (fileKind(path) != FileKind::Video) {
            const ShotInfo own = readShotInfo(path);
            info.captured = info.captured.isValid() ? info.captured : own.captured;
            info.marks.rating = info.marks.rating ? info.marks.rating : own.marks.rating;
            info.marks.label = info.marks.label ? info.marks.label : own.marks.label;
        }
        if (info.captured.isValid()) {
            break; // what the RAW file says more is not worth reading it
        }
    }
    return info;
}

/** A sidecar as it is to become. */
struct Edit
{
    SidecarFile file;
    QByteArray before; ///< Empty when it is not there yet.
    QByteArray after;
};

Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // Qt 6.4's commit() does not notice when its own flush fails for want of room, and puts an
    // empty file in place of the old one: flush first.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
        file.error() == QFileDevice::NoError && file.commit()) {
        return {};
    }
    const bool isForbidden =
        file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    return failure(isForbidden ? ErrorKind::Permission : ErrorKind::Io,
        Text::tr("The XMP file %1 could not be written, so the rating is as it was. Check that "
                 "there is room on the disk and that you may write to the folder.")
            .arg(shown(path)),
        file.errorString());
}

/** What is to be written where. */
Result<std::vector<Edit>> plan(const ShotFiles& shot, const SidecarMarks& marks, SidecarStyle style)
{
    std::vector<SidecarFile> files = findSidecars(shot);
    const SidecarMarks fromPhotograph = infoOf(shot).marks;
    SidecarMarks whole = marksIn(files, fromPhotograph);
    whole.rating = marks.rating ? marks.rating : whole.rating;
    whole.label = marks.label ? marks.label : whole.label;
    for (const QString& name : wantedNames(shot, style)) {
        std::vector<SidecarFile> known;
        findSidecar(name.chopped(4), known);
        if (known.empty()) {
            files.push_back({name, {}});
        }
    }

    std::vector<Edit> edits;
    for (const SidecarFile& file : files) {
        const auto read = file.stamp.exists ? readSidecar(file.path) : Result<Sidecar>(Sidecar());
        if (!read) {
            return tl::make_unexpected(read.error());
        }
        Sidecar xmp = *read;
        const SidecarMarks own = xmp.marks();
        // What was not ordered is written only where the file would say something else.
        const auto saysOf = [](const auto& ownValue, const auto& photographs) {
            return ownValue ? ownValue : photographs;
        };
        SidecarMarks wanted = marks;
        if (!wanted.rating && saysOf(own.rating, fromPhotograph.rating) != whole.rating) {
            wanted.rating = whole.rating;
        }
        if (!wanted.label && saysOf(own.label, fromPhotograph.label) != whole.label) {
            wanted.label = whole.label;
        }
        const QByteArray before = xmp.bytes();
        if (const auto set = xmp.setMarks(wanted); !set) {
            return failure(set.error().kind,
                Text::tr("The rating stands in the XMP file %1 in a form that cannot be changed "
                         "without loss, so it was left as it is. Change it with the program that "
                         "wrote it.")
                    .arg(shown(file.path)),
                set.error().detail);
        }
        if (xmp.bytes() != before || !file.stamp.exists) {
            edits.push_back({file, file.stamp.exists ? before : QByteArray(), xmp.bytes()});
        }
    }
    return edits;
}

void takeBack(const Edit& edit)
{
    if (edit.before.isEmpty()) {
        QFile::remove(edit.file.path);
    } else if (const auto saved = save(edit.file.path, edit.before); !saved) {
        qCWarning(lcSession) << saved.error().message << saved.error().detail;
    }
}

} // namespace

QStringList sidecarsOf(const ShotFiles& shot)
{
    QStringList paths;
    for (const SidecarFile& file : findSidecars(shot)) {
        paths.append(file.path);
    }
    return paths;
}

ShotFacts readShotFacts(const ShotFiles& shot)
{
    const std::vector<SidecarFile> sidecars = findSidecars(shot);
    const ShotInfo info = infoOf(shot);
    const SidecarMarks marks = marksIn(sidecars, info.marks);
    ShotFacts facts;
    facts.path = shot.paths.first();
    facts.captured = info.captured;
    facts.marks = {marks.rating.value_or(Rating()), marks.label.value_or(ColourLabel::None)};
    for (const SidecarFile& sidecar : sidecars) {
        facts.sidecars.append(sidecar.path);
    }
    return facts;
}

Result<void> writeMarks(const ShotFiles& shot, const SidecarMarks& marks, SidecarStyle style)
{
    if (std::ranges::none_of(shot.paths, [](const QString& path) { return QFile::exists(path); })) {
        return failure(ErrorKind::NotFound,
            Text::tr("The photograph %1 is no longer there, so it was not rated. Look for it in "
                     "the trash or in another folder.")
                .arg(shown(shot.paths.first())));
    }
    for (int tries = 1;; ++tries) {
        const auto edits = plan(shot, marks, style);
        if (!edits) {
            return tl::make_unexpected(edits.error());
        }
        // Another program may have saved one meanwhile: then its new contents are what counts.
        const bool isCurrent = std::ranges::all_of(
            *edits, [](const Edit& edit) { return stampOf(edit.file.path) == edit.file.stamp; });
        if (!isCurrent && tries < maxWriteTries) {
            continue;
        }
        for (auto edit = edits->begin(); edit != edits->end(); ++edit) {
            if (auto saved = save(edit->file.path, edit->after); !saved) {
                std::for_each(edits->begin(), edit, takeBack);
                return saved;
            }
        }
        return {};
    }
}

} // namespace skein
