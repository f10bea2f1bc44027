// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceCheck.h"

namespace skein {

/**
 * Adds to @p result what the camera of @p shooter cannot do of @p definition itself. An interval
 * asks nothing of a camera but photographs.
 */
void checkCamera(
    const SequenceDefinition& definition, const Shooter& shooter, SequenceCheck& result);

} // namespace skein
