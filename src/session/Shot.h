// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Rating.h"
#include "session/SessionModel.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace skein {

/**
 * The files of one shot, for work on the disk. A value.
 *
 * RAW files, the JPEG and HEIF pictures, films and sounds with the same stem are one shot: all that
 * a camera makes of one. Other files (exported TIFFs, a film without a picture) are a shot each,
 * even when they share a stem.
 */
struct ShotFiles
{
    QStringList paths; ///< Absolute, never empty; the one to show first: see shotsAmong().
    /**
     * Whether IMG.xmp is about this shot: it holds the RAW file, or no other shot has this stem.
     * Only then it is read and written.
     */
    bool ownsStem = true;

    friend bool operator==(const ShotFiles&, const ShotFiles&) = default;
};

/** What reading a shot's files tells. */
struct ShotFacts
{
    QString path;       ///< The first of the shot's paths when it was read.
    QDateTime captured; ///< From EXIF; invalid when the file does not tell.
    Marks marks;
    QStringList sidecars; ///< Absolute paths of those that are there.

    friend bool operator==(const ShotFacts&, const ShotFacts&) = default;
};

/** One row of the browser. */
struct Shot
{
    QList<SessionItem> files; ///< In the order of ShotFiles::paths.
    bool ownsStem = true;
    ShotFacts facts;
    bool isRead = false; ///< Whether facts are known yet.

    [[nodiscard]] const QString& path() const { return files.first().path; }
    [[nodiscard]] bool hasRaw() const { return raw() != nullptr; }
    /** One of its files is known not to be whole. */
    [[nodiscard]] bool isDamaged() const;
    /** Its RAW file, or null. */
    [[nodiscard]] const SessionItem* raw() const;
    /** More than one file: RAW+JPEG, a picture and its sound. */
    [[nodiscard]] bool isPair() const { return files.size() > 1; }
    [[nodiscard]] ShotFiles shotFiles() const;
    /** When it was taken; until that is known, when its file was last written. */
    [[nodiscard]] const QDateTime& captured() const;
    /** Bytes of all its files. */
    [[nodiscard]] qint64 size() const;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::ShotFiles)
Q_DECLARE_METATYPE(skein::ShotFacts)
