// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraFile.h"

#include <QList>
#include <QString>

namespace skein {

/** One file of a shot on a card. */
struct ShotFile
{
    CameraFileEntry entry;
    bool isInSession = false; ///< The session has it, as its journal says.
    bool isDamaged = false;   ///< The session has it, but not whole.
};

/** What a photographer calls one shot: its RAW file and its picture, a sound, or a film. */
struct CardShot
{
    QList<ShotFile> files; ///< First what can be shown best: a picture, then RAW, then the rest.
    QDateTime taken;       ///< By the camera's clock, UTC; the earliest of the files'.
    QString key;           ///< As IncomingPhoto::shotKey.
    bool isFilm = false;
    bool hasRaw = false;
    bool hasPicture = false;

    /** The file that is shown for all. */
    [[nodiscard]] const CameraFileEntry& face() const { return files.first().entry; }
    /** All of it is in the session. */
    [[nodiscard]] bool isInSession() const
    {
        for (const ShotFile& file : files) {
            if (!file.isInSession) {
                return false;
            }
        }
        return true;
    }
    /** Bytes of its files, as far as the camera tells them. */
    [[nodiscard]] qint64 bytes() const
    {
        qint64 sum = 0;
        for (const ShotFile& file : files) {
            sum += std::max<qint64>(file.entry.size, 0);
        }
        return sum;
    }
};

} // namespace skein
