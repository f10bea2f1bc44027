// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace skein {

/**
 * Where the contents of the first segment of kind @p marker (0xe1 for APP1) that begins with
 * @p identifier lie in @p jpeg, identifier not included; 0 when there is none before the picture.
 */
[[nodiscard]] std::size_t findJpegSegment(
    Bytes jpeg, std::uint8_t marker, std::string_view identifier);

/** Calls @p found with the contents of every such segment before the picture, as far as they are
 * there; identifier not included. */
void eachJpegSegment(Bytes jpeg, std::uint8_t marker, std::string_view identifier,
    const std::function<void(Bytes contents)>& found);

/**
 * The thumbnail in the EXIF of @p jpeg, empty when there is none.
 *
 * exiv2 0.27 refuses one that reaches over the end of its segment, as in files of the Canon EOS
 * 350D; the bytes are in the file all the same.
 */
[[nodiscard]] Bytes exifThumbnail(Bytes jpeg);

/**
 * There is an end-of-image marker behind the beginning of the picture. What a camera writes behind
 * the picture (other pictures, padding) may hold one as well, so this finds files that end within
 * their main picture. Quick where the end is there.
 */
[[nodiscard]] bool jpegHasEnd(Bytes jpeg);

} // namespace skein
