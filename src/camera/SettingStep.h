// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <optional>

namespace skein {

/**
 * The number that a choice stands for: "f/5.6" is 5.6, "1/125" is 0.008, "ISO 400" is 400. Nothing
 * for words.
 */
[[nodiscard]] std::optional<double> choiceNumber(const QString& choice);

/**
 * The value @p steps away from @p from, as a dial turned by so many clicks would give it; invalid
 * when the setting cannot be stepped (read-only, text, a date, nothing to choose).
 *
 * Positive steps go to the larger number (a shorter time for the shutter), to the better quality or
 * larger size of photographs, and among other words to the next one in the list. It stops at the
 * ends. A value outside the choices is left for the nearest one. Pure.
 */
[[nodiscard]] QVariant steppedValue(const CameraSetting& setting, const QVariant& from, int steps);

} // namespace skein
