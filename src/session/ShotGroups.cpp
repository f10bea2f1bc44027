// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotGroups.h"

#include "base/SafeName.h"

#include <algorithm>

namespace skein {

namespace {

/** How well a file stands for its shot: the first best. */
enum Rank { Jpeg, Heif, OtherFile, Raw };

Rank rankOf(const SessionItem& file)
{
    if (file.isRaw) {
        return Raw;
    }
    const QString extension = safeExtension(file.path);
    if (extension == u"jpg" || extension == u"jpeg" || extension == u"jpe") {
        return Jpeg;
    }
    // What cameras write beside a RAW file; other formats are exported by people.
    const bool isHeif = extension == u"hif" || extension == u"heic" || extension == u"heif";
    return isHeif ? Heif : OtherFile;
}

} // namespace

QString stemOf(const QString& path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.left(dot) : path;
}

QList<QList<SessionItem>> shotsAmong(QList<SessionItem> files)
{
    std::ranges::sort(files, [](const SessionItem& left, const SessionItem& right) {
        const Rank leftRank = rankOf(left);
        const Rank rightRank = rankOf(right);
        return leftRank != rightRank ? leftRank < rightRank : left.path < right.path;
    });
    const bool hasRaw = !files.isEmpty() && files.last().isRaw;
    QList<SessionItem> pair;
    QList<QList<SessionItem>> groups;
    for (const SessionItem& file : std::as_const(files)) {
        if (hasRaw && rankOf(file) != OtherFile) {
            pair.append(file);
        } else {
            groups.append({file});
        }
    }
    if (!pair.isEmpty()) {
        groups.prepend(pair);
    }
    return groups;
}

} // namespace skein
