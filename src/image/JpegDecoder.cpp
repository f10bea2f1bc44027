// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegDecoder.h"

#include "colour/ColourTransform.h"
#include "image/JpegReader.h"
#include "image/PictureColour.h"

#include <algorithm>

namespace skein {

namespace {

/** Between two looks at whether the result is still wanted: some 100 ms. */
constexpr int inkRows = 128;

/** By the profile of the inks to Adobe RGB, which holds nearly all that can be printed. */
Result<DecodedImage> decodeInks(
    JpegReader& reader, QSize size, const ColourProfile& profile, const CancelToken& cancel)
{
    const ColourTransform transform(
        {profile, ColourProfile::adobeRgb(), ColourIntent::Relative, true});
    QImage image(size, QImage::Format_RGB32);
    // Inks as if they were pixels, so that rows and budget are the same.
    QImage inks(size, QImage::Format_RGB32);
    if (image.isNull() || inks.isNull()) {
        return tl::unexpected(pictureOutOfMemory(size));
    }
    reader.keepInks();
    if (!reader.readPixels(inks.bits(), inks.bytesPerLine())) {
        return tl::unexpected(reader.error());
    }
    for (int y = 0; y < size.height(); y += inkRows) {
        if (cancel.isCancelled()) {
            return tl::unexpected(pictureCancelled());
        }
        const int rows = std::min(inkRows, size.height() - y);
        // Rows of 32-bit pixels follow each other without gaps.
        transform.applyToInks(inks.constScanLine(y), reader.hasInvertedInks(),
            reinterpret_cast<QRgb*>(image.scanLine(y)), rows * size.width());
    }
    return DecodedImage{image, reader.isPartial(), false, ColourProfile::adobeRgb()};
}

} // namespace

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
    const auto profile = jpegColour(bytes, reader.hasInks());
    if (reader.hasInks() && profile) {
        return decodeInks(reader, size, *profile, cancel);
    }
    // What cannot be used has to be told.
    result.profile = reader.hasInks() ? jpegColour(bytes) : profile;
    if (!reader.readPixels(result.image.bits(), result.image.bytesPerLine())) {
        return tl::unexpected(reader.error());
    }
    result.partial = reader.isPartial();
    return result;
}

} // namespace skein
