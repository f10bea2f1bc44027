// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <QString>
#include <optional>

namespace skein {

/** Why a file cannot be a whole photograph. */
enum class StructureFault {
    WrongBeginning, ///< It begins as no file of its name does.
    EndsEarly,      ///< It has no end: a part is missing.
    PointsOutside,  ///< It says that parts of it lie where the file has no bytes.
    NotReadable,    ///< Nothing is known of it: the disk does not let it be read.
};

/**
 * Looks whether @p bytes can be all of the file that the camera called @p name: it begins as files
 * of this name do, a JPEG ends, what a TIFF (and the RAW files made like one) points to is
 * something and lies inside, and so do the boxes of HEIF, CR3 and MOV. Bytes after the end are
 * normal; a name that tells no format passes with whatever is in the file. Pixels are not decoded:
 * it costs about as much as reading the file. For hostile bytes: bounded work, no recursion.
 * Reentrant.
 */
[[nodiscard]] std::optional<StructureFault> structureFault(Bytes bytes, const QString& name);

/** The same of the file at @p path; one that is empty ends early. Blocking. */
[[nodiscard]] std::optional<StructureFault> structureFaultOf(
    const QString& path, const QString& name);

/** A sentence that says what is wrong. */
[[nodiscard]] QString sentenceFor(StructureFault fault);

} // namespace skein
