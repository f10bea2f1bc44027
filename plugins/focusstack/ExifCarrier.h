// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace skein::focusstack {

/**
 * The EXIF of a JPEG (its APP1 segment, without marker and length) made fit for another picture of
 * the same shot: upright, of @p size, without the old thumbnail. Empty where @p jpeg has none, is
 * no JPEG, or is damaged there. Only the beginning of the file is needed. Pure.
 */
QByteArray exifFor(const QByteArray& jpeg, QSize size);

/** @p jpeg with @p exif as its first segment; unchanged where that is empty or too long for one. */
QByteArray withExif(const QByteArray& jpeg, const QByteArray& exif);

} // namespace skein::focusstack
