// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace skein::test {

/** Four flat fields: red top left, green top right, blue bottom left, white bottom right. */
[[nodiscard]] QImage fields(QSize size);
/** @p size pixels of fine detail, so that the JPEG has some weight; @p seed makes them differ. */
[[nodiscard]] QImage detail(QSize size, unsigned seed = 1);
[[nodiscard]] QByteArray jpeg(const QImage& image, int quality = 92);
/** As a camera held in @p orientation (EXIF, 1 to 8) stores @p upright; written from the standard's
 * words, not with the code under test. */
[[nodiscard]] QImage stored(const QImage& upright, int orientation);
/** @p jpegData with EXIF: the orientation and, unless empty, the thumbnail. */
[[nodiscard]] QByteArray withExif(
    const QByteArray& jpegData, int orientation, const QByteArray& thumbnail = {});
[[nodiscard]] Bytes bytesOf(const QByteArray& data);
void writeFile(const QString& path, const QByteArray& data);
/** The colours in the middle of the four fields of @p image are those of fields(). */
[[nodiscard]] bool showsFields(const QImage& image);

} // namespace skein::test
