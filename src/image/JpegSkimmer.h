// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"
#include "image/CancelToken.h"

#include <QImage>

namespace skein {

/**
 * An eighth of a JPEG in each direction, from the mean values of its blocks alone; several times as
 * quick as libjpeg-turbo, which takes all values apart. As stored, not turned.
 *
 * Null for all but ordinary camera JPEGs that are whole (baseline, 8 bits, grey or YCbCr, one
 * scan), and when cancelled: let JpegReader have a try then.
 */
[[nodiscard]] QImage skimJpeg(Bytes jpeg, const CancelToken& cancel);

} // namespace skein
