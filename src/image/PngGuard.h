// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

namespace skein {

/**
 * False when the compressed texts of a PNG may grow beyond reason: libpng unpacks up to 8 MB each,
 * Qt keeps them twice, and 1 MB of file has room for a hundred. Found by fuzzing.
 */
[[nodiscard]] bool pngTextsAreReasonable(Bytes png);

} // namespace skein
