// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <memory>

namespace skein {

/** @p picture at half its size, the mean of four pixels each. RGB32 or ARGB32_Premultiplied. */
[[nodiscard]] QImage halved(const QImage& picture);

/**
 * @p picture, then its half, a quarter and so on down to about half a megapixel: whatever the zoom,
 * one of them can be painted without reading more than four times the pixels of the screen. Costs a
 * third of its memory. Blocking; reentrant.
 */
[[nodiscard]] QList<QImage> halfSizes(const QImage& picture);

/**
 * The same, made once for all views that show the same pixels (QImage::cacheKey()): whoever comes
 * while they are being made waits for them. They go with the last who holds them. Not for the GUI
 * thread.
 */
[[nodiscard]] std::shared_ptr<const QList<QImage>> sharedHalfSizes(const QImage& picture);

} // namespace skein
