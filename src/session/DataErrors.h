// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <QString>

namespace skein {

/**
 * Looks for what structureFault() does not see, bytes that were changed on the way: the picture
 * data of a JPEG are decoded, of a TIFF (NEF, DNG and other RAW files made like one) those of the
 * JPEGs in it. What hasJpegErrors() says of small changes holds; the sensor's data of RAW files,
 * HEIF and films are not looked at. That is what can be afforded before a camera's copy is deleted;
 * on the way USB and TCP count their bytes themselves. For hostile bytes: bounded work. Reentrant.
 */
[[nodiscard]] bool hasDataErrors(Bytes bytes);

/** The same of the file at @p path; true as well when it cannot be read (mapped). Blocking. */
[[nodiscard]] bool hasDataErrorsAt(const QString& path);

} // namespace skein
