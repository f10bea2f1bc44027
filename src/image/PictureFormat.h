// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <QString>

namespace skein {

/** Which decoder a file belongs to. */
enum class PictureFormat : quint8 {
    Unknown,
    Jpeg,
    Raw,   ///< Any camera's RAW, DNG included.
    Heif,  ///< HEIC, AVIF and their relatives.
    Tiff,  ///< TIFF that is a picture, not a RAW.
    Other, ///< What Qt reads: PNG, WebP, GIF, BMP.
    Video,
};

/**
 * What the content says @p bytes are. @p path decides only where the content leaves it open: a TIFF
 * frame around data of unknown kind, or a RAW without a mark of its own.
 */
[[nodiscard]] PictureFormat sniffPictureFormat(Bytes bytes, const QString& path);

/** The name ends like that of a RAW file. */
[[nodiscard]] bool isRawName(const QString& path);
/** The name ends like that of a video. */
[[nodiscard]] bool isVideoName(const QString& path);

} // namespace skein
