// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SidecarFiles.h"

#include "session/FileKind.h"
#include "session/SidecarFinder.h"

namespace skein {

QStringList sidecarsOf(const ShotFiles& shot)
{
    QStringList paths;
    for (const SidecarFile& file : findSidecars(shot)) {
        paths.append(file.path);
    }
    return paths;
}

ShotInfo infoOf(const ShotFiles& shot)
{
    ShotInfo info;
    for (const QString& path : shot.paths) {
        if (fileKind(path) != FileKind::Video) {
            const ShotInfo own = readShotInfo(path);
            info.captured = info.captured.isValid() ? info.captured : own.captured;
            info.marks = withDefaults(info.marks, own.marks);
        }
        if (info.captured.isValid()) {
            break; // what the RAW file says more is not worth reading it
        }
    }
    return info;
}

ShotFacts readShotFacts(const ShotFiles& shot)
{
    const std::vector<SidecarFile> sidecars = findSidecars(shot);
    const ShotInfo info = infoOf(shot);
    const SidecarMarks marks = withDefaults(marksIn(sidecars), info.marks);
    ShotFacts facts;
    facts.path = shot.paths.first();
    facts.captured = info.captured;
    facts.marks = {marks.rating.value_or(Rating()), marks.label.value_or(ColourLabel::None)};
    for (const SidecarFile& sidecar : sidecars) {
        facts.sidecars.append(sidecar.path);
    }
    return facts;
}

} // namespace skein
