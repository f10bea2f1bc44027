// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegDecoder.h"

#include "image/JpegReader.h"

namespace skein {

Result<QSize> jpegSize(Bytes bytes)
{
    JpegReader reader(bytes, CancelToken());
    if (!reader.readHeader()) {
        return tl::unexpected(reader.error());
    }
    return reader.size();
}

Result<DecodedImage> decodeJpeg(Bytes bytes, QSize atLeast, const CancelToken& cancel)
{
    JpegReader reader(bytes, cancel);
    if (!reader.readHeader()) {
        return tl::unexpected(reader.error());
    }
    DecodedImage result;
    const QSize size = reader.chooseScale(atLeast);
    result.image = QImage(size, QImage::Format_RGB32);
    if (result.image.isNull()) {
        return tl::unexpected(pictureOutOfMemory(size));
    }
    if (!reader.readPixels(result.image.bits(), result.image.bytesPerLine())) {
        return tl::unexpected(reader.error());
    }
    result.partial = reader.isPartial();
    return result;
}

} // namespace skein
