// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/JpegFile.h"

#include "virtualcamera/PtpCodec.h"

#include <cmath>
#include <exiv2/exiv2.hpp>

namespace skein {

namespace {
constexpr qsizetype startMarkerBytes = 2;
constexpr qsizetype segmentHeaderBytes = 4;

std::string text(const QString& value)
{
    return value.toStdString();
}

Exiv2::URational rational(double value, quint32 denominator)
{
    return {static_cast<quint32>(std::lround(value * denominator)), denominator};
}

/** Exposure times as people write them: 1/125, or a decimal number of seconds. */
Exiv2::URational exposureTime(double seconds)
{
    if (seconds < 0.3)
        return {1, static_cast<quint32>(std::lround(1.0 / seconds))};
    return rational(seconds, 10);
}

Exiv2::ExifData exifData(const ShotRecipe& recipe)
{
    const std::string time = text(recipe.taken.toString(QStringLiteral("yyyy:MM:dd HH:mm:ss")));
    const std::string fraction = text(recipe.taken.toString(QStringLiteral("zzz")));
    Exiv2::ExifData exif;
    exif["Exif.Image.Make"] = text(recipe.make);
    exif["Exif.Image.Model"] = text(recipe.model);
    exif["Exif.Image.Software"] = text(recipe.firmware);
    exif["Exif.Image.Orientation"] = static_cast<uint16_t>(recipe.orientation);
    exif["Exif.Image.XResolution"] = Exiv2::URational(300, 1);
    exif["Exif.Image.YResolution"] = Exiv2::URational(300, 1);
    exif["Exif.Image.ResolutionUnit"] = uint16_t{2};
    exif["Exif.Image.DateTime"] = time;
    if (!recipe.artist.isEmpty())
        exif["Exif.Image.Artist"] = text(recipe.artist);
    if (!recipe.copyright.isEmpty())
        exif["Exif.Image.Copyright"] = text(recipe.copyright);
    exif["Exif.Photo.ExifVersion"] = "48 50 51 49"; // "0231"
    exif["Exif.Photo.DateTimeOriginal"] = time;
    exif["Exif.Photo.DateTimeDigitized"] = time;
    exif["Exif.Photo.SubSecTime"] = fraction;
    exif["Exif.Photo.SubSecTimeOriginal"] = fraction;
    exif["Exif.Photo.SubSecTimeDigitized"] = fraction;
    exif["Exif.Photo.ExposureTime"] = exposureTime(recipe.optics.seconds);
    exif["Exif.Photo.FNumber"] = rational(recipe.optics.fNumber, 10);
    exif["Exif.Photo.ISOSpeedRatings"] = static_cast<uint16_t>(recipe.optics.iso);
    exif["Exif.Photo.ExposureProgram"] = static_cast<uint16_t>(recipe.program);
    exif["Exif.Photo.MeteringMode"] = static_cast<uint16_t>(recipe.metering);
    exif["Exif.Photo.ExposureBiasValue"] =
        Exiv2::Rational(static_cast<int32_t>(std::lround(recipe.optics.biasStops * 3)), 3);
    exif["Exif.Photo.FocalLength"] = rational(Optics::focalLengthMm, 10);
    exif["Exif.Photo.FocalLengthIn35mmFilm"] = static_cast<uint16_t>(Optics::focalLengthMm);
    exif["Exif.Photo.SubjectDistance"] = rational(recipe.optics.focusMm / 1000.0, 100);
    exif["Exif.Photo.ColorSpace"] = uint16_t{1};
    exif["Exif.Photo.PixelXDimension"] = static_cast<uint32_t>(recipe.size.width);
    exif["Exif.Photo.PixelYDimension"] = static_cast<uint32_t>(recipe.size.height);
    exif["Exif.Photo.BodySerialNumber"] = text(recipe.serial);
    exif["Exif.Photo.LensModel"] = text(recipe.lens);
    exif["Exif.Photo.LensMake"] = text(recipe.make);
    if (!recipe.comment.isEmpty())
        exif["Exif.Photo.UserComment"] = "charset=Unicode " + text(recipe.comment);
    return exif;
}

QByteArray segment(quint8 marker, const QByteArray& content)
{
    const auto length = static_cast<quint16>(content.size() + 2);
    QByteArray bytes;
    bytes.append('\xFF').append(static_cast<char>(marker));
    bytes.append(static_cast<char>(length >> 8U)).append(static_cast<char>(length & 0xFFU));
    return bytes + content;
}

QByteArray exifSegment(const ShotRecipe& recipe, const QByteArray& thumbnail)
{
    Exiv2::ExifData exif = exifData(recipe);
    Exiv2::ExifThumb(exif).setJpegThumbnail(
        reinterpret_cast<const Exiv2::byte*>(thumbnail.constData()),
        static_cast<size_t>(thumbnail.size()));
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    QByteArray content("Exif\0\0", 6);
    content.append(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
    return segment(0xE1, content);
}

void directoryEntry(PtpWriter& writer, quint16 tag, quint16 type, quint32 count, quint32 value)
{
    writer.u16(tag).u16(type).u32(count).u32(value);
}

/**
 * The index of a file with two pictures (CIPA DC-007, 5.2). @p mainBytes is the size of everything
 * up to the end of the main picture, @p base where the index's own header stands in the file.
 */
QByteArray multiPictureSegment(quint32 mainBytes, quint32 previewBytes, quint32 base)
{
    constexpr quint16 undefined = 7;
    constexpr quint16 longNumber = 4;
    constexpr quint32 entriesAt = 8 + 2 + 3 * 12 + 4;
    constexpr quint32 primaryPicture = 0x20030000;       // dependent parent, baseline primary
    constexpr quint32 largeThumbnailFullHd = 0x40010002; // dependent child, class 2
    PtpWriter index;
    index.raw("II").u16(42).u32(8).u16(3);
    directoryEntry(index, 0xB000, undefined, 4, 0x30303130); // "0100"
    directoryEntry(index, 0xB001, longNumber, 1, 2);
    directoryEntry(index, 0xB002, undefined, 32, entriesAt);
    index.u32(0);
    index.u32(primaryPicture).u32(mainBytes).u32(0).u16(2).u16(0);
    index.u32(largeThumbnailFullHd).u32(previewBytes).u32(mainBytes - base).u16(0).u16(0);
    return segment(0xE2, QByteArray("MPF\0", 4) + index.bytes());
}
} // namespace

QList<QByteArray> assembleJpeg(const ShotRecipe& recipe, const QByteArray& picture,
    const QByteArray& preview, const QByteArray& thumbnail)
{
    const QByteArray start = picture.left(startMarkerBytes);
    const QByteArray exif = exifSegment(recipe, thumbnail);
    const QByteArray body = QByteArray::fromRawData(
        picture.constData() + startMarkerBytes, picture.size() - startMarkerBytes);
    const qsizetype indexBytes = multiPictureSegment(0, 0, 0).size();
    const qsizetype indexAt = start.size() + exif.size();
    const auto mainBytes = static_cast<quint32>(indexAt + indexBytes + body.size());
    const auto base = static_cast<quint32>(indexAt + segmentHeaderBytes + 4);
    const QByteArray index =
        multiPictureSegment(mainBytes, static_cast<quint32>(preview.size()), base);
    return {start, exif, index, body, preview};
}

} // namespace skein
