// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/CancelToken.h"
#include "image/Picture.h"

#include <QSize>

namespace skein {

/** Width and height as stored. Fails where the bytes are no JPEG or its size is beyond reason. */
[[nodiscard]] Result<QSize> jpegSize(Bytes bytes);

/**
 * Decodes a JPEG as stored (not turned), at the smallest scale whose result covers @p atLeast
 * pixels (empty: all pixels). A file that ends early yields what is there, marked partial.
 * With more than one of @p threads, of which the caller's is one, large pictures are decoded by
 * two, to the same pixels.
 */
[[nodiscard]] Result<DecodedImage> decodeJpeg(
    Bytes bytes, QSize atLeast, const CancelToken& cancel, int threads = 1);

} // namespace skein
