// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"
#include "colour/ColourProfile.h"

#include <optional>

namespace skein {

/**
 * What files say about the meaning of their pixels. Every function answers nothing where the file
 * says nothing; then sRGB counts. Where its profile is damaged, or of another kind than its pixels,
 * and nothing else in the file tells, the answer is standInProfile() of the fault. Bytes may lie in
 * every field. Reentrant.
 */

/** The ICC profile of @p jpeg, put together from its segments (ICC.1:2022, B.4), else its EXIF's
 * colour space. A profile for inks only where the picture has them (@p inks), and never else. */
[[nodiscard]] std::optional<ColourProfile> jpegColour(Bytes jpeg, bool inks = false);
/** cICP, iCCP or sRGB, in this order (PNG, third edition, 11.3.2), else its EXIF. */
[[nodiscard]] std::optional<ColourProfile> pngColour(Bytes png);
/** The ICC profile of the first directory, else EXIF; also of TIFF frames that are RAW files. Only
 * a profile for inks where they are asked for (@p inks), and never else. */
[[nodiscard]] std::optional<ColourProfile> tiffColour(Bytes tiff, bool inks = false);
/** The chunk ICCP, else that of EXIF. */
[[nodiscard]] std::optional<ColourProfile> webpColour(Bytes webp);

} // namespace skein
