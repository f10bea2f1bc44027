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

/**
 * @p translation with each place (%1, not %n, a number) between marks that no one sees, if it is
 * written from the right: what is put in there, as the path of a folder, keeps its own order and
 * does not change that of the words around (Unicode's FSI and PDI, UAX #9). Within tags, where
 * addresses stand, there are none.
 */
[[nodiscard]] QString withIsolatedPlaces(const QString& translation);

} // namespace skein
