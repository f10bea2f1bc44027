// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ExposureRole.h"
#include "wire/CameraSetting.h"

namespace skein {

/** What a sequence knows of @p setting. A range of numbers is told as the choices it has; of one
 * with very many, every so manieth. Pure. */
[[nodiscard]] RoleFacts roleFactsOf(const CameraSetting& setting);

} // namespace skein
