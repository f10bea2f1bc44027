// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"
#include "colour/ColourProfile.h"

#include <optional>
#include <string_view>

namespace skein {

class TiffStructure;

/** What stands before a block of EXIF in a JPEG, and sometimes elsewhere. */
inline constexpr std::string_view exifIdentifier("Exif\0\0", 6);

/**
 * The EXIF tags ColorSpace and InteroperabilityIndex as a profile: 1 is sRGB; 2, or uncalibrated
 * with "R03", is Adobe RGB (EXIF 2.3, 4.6.5; DCF 2.0). Nothing where they say nothing. Reentrant,
 * as all here; bytes may lie.
 */
[[nodiscard]] std::optional<ColourProfile> exifColour(
    std::optional<unsigned> space, std::string_view interoperability);

/** The same for the EXIF of a TIFF frame's first directory; @p tiff reads @p frame. */
[[nodiscard]] std::optional<ColourProfile> exifColourOf(const TiffStructure& tiff, Bytes frame);

/** The same for a block of EXIF as PNG, WebP and HEIF hold it, with or without its identifier. */
[[nodiscard]] std::optional<ColourProfile> exifBlockColour(Bytes block);

} // namespace skein
