// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/FileStamp.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace skein {

/**
 * The thumbnails that all programs of a desktop share: freedesktop.org Thumbnail Managing Standard
 * 0.9. Made by whoever came first, valid as long as the file has the time of change noted in it.
 *
 * Constant after construction; all functions are reentrant and meant for worker threads. What
 * cannot be read or written is as if it were not there: it is only a cache.
 */
class ThumbnailStore final
{
public:
    /** @param folder of the cache; empty chooses the user's own. */
    explicit ThumbnailStore(QString folder = {});

    /** The smallest of the standard's four sizes that covers @p edge pixels. */
    [[nodiscard]] static int standardEdge(int edge);
    /** How GLib, and so most file managers, write the URI of a local file. */
    [[nodiscard]] static QByteArray uriOf(const QString& path);

    /** The thumbnail of size @p edge (one of the four) or larger, made to fit; null when there is
     * none for a file with this stamp. */
    [[nodiscard]] QImage load(const QString& path, const FileStamp& stamp, int edge) const;
    /** Writes it for all programs. False where that was not possible or is not wanted: for files in
     * the cache itself, and in hidden folders, where they are only on their way. */
    bool save(const QString& path, const FileStamp& stamp, int edge, const QImage& thumbnail) const;

    /** Why no thumbnail could be made of a file with this stamp, empty when nothing is known. */
    [[nodiscard]] QString failure(const QString& path, const FileStamp& stamp) const;
    /** Remembers @p reason, a sentence, for this version of Skein and this language. */
    bool saveFailure(const QString& path, const FileStamp& stamp, const QString& reason) const;

    /** Where the thumbnail of size @p edge of @p path lies, whether it exists or not. */
    [[nodiscard]] QString fileFor(const QString& path, int edge) const;

private:
    [[nodiscard]] QString failureFileFor(const QString& path) const;
    [[nodiscard]] bool isWelcome(const QString& path) const;

    const QString m_folder;
};

/** Reads a PNG of the cache, which any program may have written, at most @p maxEdge pixels wide and
 * high; null when it is none or not one of a file with this URI and stamp. */
[[nodiscard]] QImage readThumbnailFile(
    QIODevice& device, const QByteArray& uri, const FileStamp& stamp, int maxEdge);

} // namespace skein
