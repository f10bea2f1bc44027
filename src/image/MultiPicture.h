// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <vector>

namespace skein {

/**
 * The preview pictures that a JPEG of CIPA DC-007 (Multi-Picture Format) carries behind its main
 * picture, as whole JPEGs inside @p jpeg; those not yet there (a growing file) are left out. Depth
 * and gain maps and the other views of a stereo pair are no previews. exiv2 does not know MPF.
 */
[[nodiscard]] std::vector<Bytes> multiPicturePreviews(Bytes jpeg);

} // namespace skein
