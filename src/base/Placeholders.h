// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * What would go wrong if @p translation were shown instead of @p source, in words for a log; empty:
 * nothing. Both have to name the same places for numbers and names (%1, %L2, %n); of a text with a
 * number (@p isPlural) %n may be left out: "one photograph".
 */
[[nodiscard]] QString placeholderFault(
    const QString& source, const QString& translation, bool isPlural);

} // namespace skein
