// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Sidecar.h"

#include <QDateTime>
#include <QString>

namespace skein {

/** What a photograph's own metadata says about it. */
struct ShotInfo
{
    /**
     * When it was taken, to the millisecond where the camera tells; in the camera's time zone, or
     * local time where it does not tell that. Invalid when unknown.
     */
    QDateTime captured;
    SidecarMarks marks; ///< From the XMP inside the file, or Exif's rating.

    friend bool operator==(const ShotInfo&, const ShotInfo&) = default;
};

/**
 * Reads the metadata of the photograph at @p path; what cannot be read is left empty. Never writes.
 * Blocking; reentrant, after initImageLibraries().
 */
[[nodiscard]] ShotInfo readShotInfo(const QString& path);

} // namespace skein
