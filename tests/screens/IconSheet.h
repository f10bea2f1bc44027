// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace skein {

/** All symbolic icons at @p side logical pixels and @p ratio device pixels each, with their names,
 * on the colours of the theme that is applied; the last column is disabled. */
[[nodiscard]] QImage iconSheet(int side, double ratio);
/** The application's icon at all sizes at which desktops show it. */
[[nodiscard]] QImage applicationIconSheet();

} // namespace skein
