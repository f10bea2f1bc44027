// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/IngestQueue.h"

namespace skein {

/**
 * Removes what transfers of @p photo that broke off left in the staging folder: a host that was
 * killed cannot do it. Only for a photograph that is committed, and never the file it was received
 * in or one that somebody still writes to. Returns at once; works on a pool thread.
 */
void removeFragments(const IngestPhoto& photo);

} // namespace skein
