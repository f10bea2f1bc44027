// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegDecoder.h"

#include "base/Niceness.h"
#include "colour/ColourTransform.h"
#include "image/JpegReader.h"
#include "image/JpegSplitter.h"
#include "image/PictureColour.h"

#include <algorithm>
#include <future>
#include <system_error>

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

/** Fewer pixels are decoded by one thread before another has begun. */
constexpr qint64 leastPixelsForTwo = 4'000'000;
/** Of the one that helps: meanwhile the window paints the stage before. */
constexpr int helperNiceness = 5;

/** The pixels of a picture that two threads decode. */
struct Canvas
{
    unsigned char* pixels;
    qsizetype stride;
    int rows;
};

/** Takes the lower rows of @p canvas off whoever reads @p share, and decodes them. */
bool decodeBelow(Bytes bytes, unsigned eighths, const Canvas& canvas, JpegShare& share,
    const CancelToken& cancel)
{
    JpegSplitter splitter(bytes);
    if (!splitter.readHeaders()) {
        return false;
    }
    // One row of units more is decoded than wanted: colours are smoothed across its edge.
    const int rowsOfUnit = splitter.unitHeight() * static_cast<int>(eighths) / 8;
    const auto isWanted = [&](int row) {
        // Half of what is left to be done; to begin takes as long as some rows.
        return 2 * row > splitter.rows() + splitter.rows() / 16 + share.next / rowsOfUnit;
    };
    const auto part = splitter.lowerPart(isWanted, cancel);
    if (!part) {
        return false;
    }
    const int first = (part->row + 1) * rowsOfUnit;
    share.end = std::min(first, canvas.rows);
    if (first >= canvas.rows || share.next >= first) {
        return false; // Too late.
    }
    JpegReader reader(part->jpeg, cancel);
    if (!reader.readHeader()) {
        return false;
    }
    const QSize size = reader.setEighths(eighths);
    JpegShare own;
    own.end = size.height();
    reader.skipRows(rowsOfUnit);
    return size.height() == canvas.rows - first + rowsOfUnit &&
           reader.readShare(canvas.pixels + first * canvas.stride, canvas.stride, own) &&
           !reader.isPartial();
}

/** As JpegReader::readPixels(), on two threads where the file allows it. */
bool readTogether(JpegReader& reader, Bytes bytes, const Canvas& canvas, const CancelToken& cancel)
{
    JpegShare share;
    share.end = canvas.rows;
    std::future<bool> below;
    try {
        below = std::async(std::launch::async, [&, eighths = reader.eighths()] {
            standBack(helperNiceness);
            return decodeBelow(bytes, eighths, canvas, share, cancel);
        });
    } catch (const std::system_error&) {
        // No thread is to be had just now.
        return reader.readPixels(canvas.pixels, canvas.stride);
    }
    const bool isRead = reader.readShare(canvas.pixels, canvas.stride, share);
    const bool isHelped = below.get();
    if (isRead && (!isHelped || reader.isPartial())) {
        share.end = canvas.rows; // It cannot be had in two parts.
        return reader.readShare(canvas.pixels, canvas.stride, share) &&
               reader.fillMissing(canvas.pixels, canvas.stride);
    }
    return isRead;
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

Result<DecodedImage> decodeJpeg(Bytes bytes, QSize atLeast, const CancelToken& cancel, int threads)
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
    const Canvas canvas{result.image.bits(), result.image.bytesPerLine(), size.height()};
    const qint64 pixels = qint64{reader.size().width()} * reader.size().height();
    const bool isShared = threads > 1 && pixels >= leastPixelsForTwo && !reader.hasInks();
    const bool isRead = isShared ? readTogether(reader, bytes, canvas, cancel)
                                 : reader.readPixels(canvas.pixels, canvas.stride);
    if (!isRead) {
        return tl::unexpected(reader.error());
    }
    result.partial = reader.isPartial();
    return result;
}

} // namespace skein
