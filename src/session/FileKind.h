// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/** What a file of the session is, as far as its name tells. */
enum class FileKind {
    Other,   ///< Not shown, unless this session committed it: the camera called it a photograph.
    Picture, ///< JPEG, HEIF, TIFF, PNG, ...
    Raw,     ///< A camera's own raw format, or DNG.
    Video,
    Sound, ///< Spoken to a picture; shown by itself only where that is not there.
};

/** The kind that belongs to the extension of @p fileName, in either case. Reentrant. */
[[nodiscard]] FileKind fileKind(const QString& fileName);

/** True for a name that the session leaves alone: hidden files, and with them .skein. */
[[nodiscard]] bool isHiddenName(const QString& fileName);

} // namespace skein
