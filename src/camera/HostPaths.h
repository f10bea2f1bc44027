// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * Whether @p path names a file that lies in @p stagingFolder itself. A driver may take its host
 * over, and what a host says of its files is read, renamed and, as fragments, removed.
 */
[[nodiscard]] bool isStagedIn(const QString& stagingFolder, const QString& path);

} // namespace skein
