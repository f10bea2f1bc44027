// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/AspectRatio.h"

#include <vector>

namespace skein {

/** A ratio that photography, film or screens have a word for. */
struct CommonRatio
{
    AspectRatio ratio;
    QString name; ///< Translated; empty where the field has no other name than the numbers.
};

/**
 * The ratios offered without typing, in the order in which they are shown: from the square to the
 * widest film, then the upright ones. Names of film formats as in Entangle's list of masks.
 */
[[nodiscard]] std::vector<CommonRatio> commonRatios();

} // namespace skein
