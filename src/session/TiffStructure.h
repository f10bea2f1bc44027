// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/FileStructure.h"

#include <vector>

namespace skein {

/** TIFF, or a camera's RAW file made like one: NEF, CR2, ARW, DNG, PEF, ORF, RW2 and others. */
[[nodiscard]] bool isTiff(Bytes bytes);

/** The JPEGs in such a file, previews for the most part, in bytes that borrow from @p bytes: where
 * its directories name one piece that begins like one. */
[[nodiscard]] std::vector<Bytes> tiffJpegs(Bytes bytes);

/** What structureFault() says of such a file: it points to pixels, and they lie inside. What is in
 * maker notes is not looked at. */
[[nodiscard]] std::optional<StructureFault> tiffFault(Bytes bytes);

} // namespace skein
