// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Picture.h"

#include <optional>

namespace skein {

/**
 * The picture of four inks in @p tiff (TIFF 6.0, section 16), by its own profile converted to Adobe
 * RGB, upright. Nothing where it is none, where its profile cannot be used, or where it is laid out
 * in a way that is not read here (tiles, a plane for each ink): Qt's reader shows those plainly.
 * Bytes may lie in every field. Reentrant.
 */
[[nodiscard]] std::optional<Result<DecodedImage>> decodeTiffInks(
    Bytes tiff, const CancelToken& cancel);

} // namespace skein
