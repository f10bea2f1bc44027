// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/FileStructure.h"

namespace skein {

/** What structureFault() says of a file in boxes (ISO/IEC 14496-12): HEIF, CR3, MOV, MP4. */
[[nodiscard]] std::optional<StructureFault> boxFault(Bytes bytes);

} // namespace skein
