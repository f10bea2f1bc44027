// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/FileStructure.h"

namespace skein {

/** TIFF, or a camera's RAW file made like one: NEF, CR2, ARW, DNG, PEF, ORF, RW2 and others. */
[[nodiscard]] bool isTiff(Bytes bytes);

/** What structureFault() says of such a file. What is in maker notes is not looked at. */
[[nodiscard]] std::optional<StructureFault> tiffFault(Bytes bytes);

} // namespace skein
