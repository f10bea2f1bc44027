// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/RawMeasurement.h"

namespace skein {

/** The largest map of a shared measurement. Fine enough for a screen; when zoomed in, a pixel of it
 * covers some photosites. */
inline constexpr QSize sharedRawMapBox(2560, 2560);

/**
 * measureRaw() with a map, once for all who ask about the same file: who comes while another
 * measures it waits for that, and the latest few are kept. A file that changed is another one; one
 * that got another name is the same. Failures are not kept.
 *
 * Blocking: not for the GUI thread. May be called from any thread; waiting ends soon when
 * @p cancel says so, and whose measuring is cancelled leaves it to those who wait.
 */
[[nodiscard]] Result<RawMeasurement> sharedRawMeasurement(
    const QString& path, const CancelToken& cancel);

} // namespace skein
