// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarFinder.h"

#include "base/Logging.h"
#include "session/ShotGroups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SidecarFinder)
};

QStringList spellingsOf(const QString& base)
{
    return {base + QLatin1String(".xmp"), base + QLatin1String(".XMP")};
}

bool isThere(const QString& base)
{
    return std::ranges::any_of(
        spellingsOf(base), [](const QString& path) { return SidecarStamp::of(path).exists; });
}

} // namespace

SidecarStamp SidecarStamp::of(const QString& path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return {};
    }
    constexpr qint64 nanosecondsPerSecond = 1000000000;
    return {true, found.st_dev, found.st_ino, found.st_size,
        found.st_mtim.tv_sec * nanosecondsPerSecond + found.st_mtim.tv_nsec};
}

QStringList sidecarNames(const ShotFiles& shot)
{
    QStringList names;
    for (const QString& path : shot.paths) {
        names += spellingsOf(path);
    }
    if (shot.ownsStem) {
        names += spellingsOf(stemOf(shot.paths.first()));
    }
    return names;
}

std::vector<SidecarFile> findSidecars(const ShotFiles& shot)
{
    std::vector<SidecarFile> found;
    const QStringList names = sidecarNames(shot);
    for (const QString& path : names) {
        const SidecarStamp stamp = SidecarStamp::of(path);
        const bool isKnown = std::ranges::any_of(found, [&](const SidecarFile& other) {
            return other.stamp.device == stamp.device && other.stamp.inode == stamp.inode;
        }); // where case does not count, and for links
        if (stamp.exists && !isKnown) {
            found.push_back({path, stamp});
        }
    }
    std::ranges::stable_sort(found, [](const SidecarFile& left, const SidecarFile& right) {
        return left.stamp.modifiedNs > right.stamp.modifiedNs;
    });
    return found;
}

std::vector<SidecarFile> missingSidecars(const ShotFiles& shot, SidecarStyle style)
{
    QStringList bases;
    if (style != SidecarStyle::WithoutExtension || !shot.ownsStem) {
        bases = shot.paths;
    }
    if (style != SidecarStyle::WithExtension && shot.ownsStem) {
        bases.append(stemOf(shot.paths.first()));
    }
    std::vector<SidecarFile> missing;
    for (const QString& base : std::as_const(bases)) {
        if (!isThere(base)) {
            missing.push_back({base + QLatin1String(".xmp"), {}});
        }
    }
    return missing;
}

Result<Sidecar> readSidecar(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Permission,
            //: %1 is a file
            Text::tr("The XMP file %1 cannot be read, so it was left as it is. Check its "
                     "permissions.")
                .arg(shown),
            file.errorString());
    }
    return Sidecar::parse(file.read(Sidecar::maxBytes + 1)).map_error([&](const Error& error) {
        return Error{error.kind,
            //: %1 is a file
            Text::tr("The XMP file %1 is damaged or of an unknown kind, so it was left as it is. "
                     "Mend it with the program that wrote it, or move it away.")
                .arg(shown),
            error.detail};
    });
}

SidecarMarks marksIn(const std::vector<SidecarFile>& sidecars)
{
    SidecarMarks marks;
    for (const SidecarFile& sidecar : sidecars) {
        if (const auto xmp = readSidecar(sidecar.path)) {
            marks = withDefaults(marks, xmp->marks());
        } else {
            qCInfo(lcSession) << xmp.error().message << xmp.error().detail;
        }
    }
    return marks;
}

SidecarMarks withDefaults(const SidecarMarks& marks, const SidecarMarks& others)
{
    return {marks.rating ? marks.rating : others.rating, marks.label ? marks.label : others.label};
}

} // namespace skein
