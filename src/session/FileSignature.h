// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <QString>

namespace skein {

/**
 * Whether @p bytes begin like files whose names end as @p name does. True as well for endings that
 * say nothing, because nobody knows how such a file begins, or because several kinds share them
 * (.raw). Of a moment; nothing behind the beginning is looked at. Reentrant.
 */
[[nodiscard]] bool beginsLikeItsName(Bytes bytes, const QString& name);

} // namespace skein
