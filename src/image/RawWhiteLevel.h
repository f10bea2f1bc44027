// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace skein {

/** What is known of one colour's photosites before it is known where they saturate. */
struct RawColourValues
{
    std::vector<quint32> counts; ///< How often each value occurs; the index is the value.
    int black = 0;
    int told = 0; ///< Where it saturates by what the file, or LibRaw, says.
};

/**
 * The value from which on a photosite of each of @p colours is saturated.
 *
 * It is the one told, unless the data speak against it: where they pile up below it, as they do at
 * the value beyond which a sensor records nothing (found as a crest at the upper end of a
 * continuum, several times as high as what lies below it), and in the upper half of the range, it
 * is the foot of that crest. Where they go on above it, and there is no crest at the one told, it
 * is the crest above, or, without one, the highest value there is: what was recorded was not
 * clipped. Some hot photosites (1 in 100 000) prove nothing. A colour too dark to tell follows
 * the others, as the colours of a sensor saturate alike. Pure; reentrant.
 */
[[nodiscard]] std::vector<int> rawWhiteLevels(std::span<const RawColourValues> colours);

} // namespace skein
