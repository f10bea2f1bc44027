// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameFiles.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace skein::focusstack {

namespace {

bool hasSuffixOf(const QString& path, const QStringList& suffixes)
{
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

bool isJpeg(const QString& path)
{
    return hasSuffixOf(path, {QStringLiteral("jpg"), QStringLiteral("jpeg")});
}

/** What is a developed picture; the other files of a shot are RAW, films, sound. */
bool isPicture(const QString& path)
{
    static const QStringList suffixes =
        QStringLiteral("jpg jpeg tif tiff png heic heif hif webp").split(QLatin1Char(' '));
    return hasSuffixOf(path, suffixes);
}

bool isRaw(const QString& path)
{
    static const QStringList suffixes =
        QStringLiteral("3fr arw cr2 cr3 crw dcr dng erf fff iiq k25 kdc mef mos mrw nef nrw orf "
                       "pef raf raw rw2 rwl sr2 srf srw x3f")
            .split(QLatin1Char(' '));
    return hasSuffixOf(path, suffixes);
}

QString chosen(const QStringList& files, bool preferRaw)
{
    const auto firstOf = [&](bool (*isIt)(const QString&)) {
        const auto found = std::find_if(files.begin(), files.end(), isIt);
        return found == files.end() ? QString() : *found;
    };
    const QString raw = firstOf(isRaw);
    const QString picture = firstOf(isPicture);
    for (const QString& file : preferRaw ? QStringList{raw, picture} : QStringList{picture, raw}) {
        if (!file.isEmpty()) {
            return file;
        }
    }
    return files.value(0);
}

} // namespace

FrameFiles frameFiles(const QStringList& selected, const QStringList& session,
    const std::function<QStringList(const QString&)>& filesOf, bool preferRaw)
{
    // There may be ten thousand, and this is done at each change of the selection.
    QHash<QString, qsizetype> places;
    places.reserve(session.size());
    for (qsizetype i = 0; i < session.size(); ++i) {
        places.insert(session.at(i), i);
    }
    QStringList ordered = selected;
    std::stable_sort(ordered.begin(), ordered.end(), [&](const QString& a, const QString& b) {
        // Those that the session does not know come last.
        return places.value(a, session.size()) < places.value(b, session.size());
    });
    FrameFiles frames;
    QSet<QString> known;
    for (const QString& path : std::as_const(ordered)) {
        const QStringList files = filesOf(path);
        const QString file = chosen(files, preferRaw);
        if (known.contains(file)) {
            continue;
        }
        known.insert(file);
        if (frames.paths.isEmpty()) {
            const auto jpeg = std::find_if(files.begin(), files.end(), isJpeg);
            frames.exifSource = jpeg == files.end() ? file : *jpeg;
        }
        frames.paths << file;
    }
    return frames;
}

QString stackName(const QString& path)
{
    return QFileInfo(path).completeBaseName() + QLatin1String("-stack");
}

} // namespace skein::focusstack
