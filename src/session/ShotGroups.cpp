// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotGroups.h"

#include "base/SafeName.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace skein {

namespace {

/** How well a file stands for its shot: the first best. */
enum Rank { Jpeg, Heif, Raw, Video, Sound, OtherFile };

Rank rankOf(const SessionItem& file)
{
    if (file.isRaw) {
        return Raw;
    }
    if (file.isVideo || file.isSound) {
        return file.isVideo ? Video : Sound;
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
    if (files.size() == 1) {
        return {files};
    }
    std::vector<std::pair<Rank, SessionItem>> ranked;
    for (SessionItem& file : files) {
        ranked.emplace_back(rankOf(file), std::move(file));
    }
    std::ranges::sort(ranked, [](const auto& left, const auto& right) {
        return left.first != right.first ? left.first < right.first
                                         : left.second.path < right.second.path;
    });
    // Two of one kind, as somebody's copies are, say nothing.
    const auto isPart = [](const auto& file) { return file.first != OtherFile; };
    const auto first = std::ranges::find_if(ranked, isPart);
    const bool hasKinds = std::ranges::any_of(
        ranked, [&](const auto& file) { return isPart(file) && file.first != first->first; });
    const bool isShot = hasKinds && first->first <= Raw; // a sound says nothing of a film
    QList<SessionItem> pair;
    QList<QList<SessionItem>> groups;
    for (const auto& [rank, file] : ranked) {
        if (isShot && rank != OtherFile) {
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
