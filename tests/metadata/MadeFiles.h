// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Exiv2Setup.h"
#include "metadata/MadeTiff.h"

#include <QFile>
#include <functional>

namespace skein::test {

/** A JPEG whose APP1 segment holds @p body. */
inline QByteArray jpegWithSegment(const QByteArray& body)
{
    const qsizetype length = body.size() + 2;
    return QByteArray("\xff\xd8\xff\xe1") + static_cast<char>(length >> 8) +
           static_cast<char>(length & 0xff) + body + QByteArray("\xff\xda\0\x02\xff\xd9", 6);
}

inline QByteArray jpegWithExif(const QByteArray& tiffFrame)
{
    return jpegWithSegment(QByteArray("Exif\0\0", 6) + tiffFrame);
}

/** The smallest JPEG, described with exiv2. */
inline QByteArray jpegWith(const std::function<void(Exiv2::Image&)>& describe)
{
    prepareExiv2();
    const auto image = Exiv2::ImageFactory::create(Exiv2::ImageType::jpeg);
    describe(*image);
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    QByteArray bytes(static_cast<qsizetype>(io.size()), '\0');
    io.read(reinterpret_cast<Exiv2::byte*>(bytes.data()), static_cast<long>(bytes.size()));
    io.close();
    return bytes;
}

inline QByteArray box(const char* kind, const QByteArray& content)
{
    return big32(content.size() + 8) + QByteArray(kind, 4) + content;
}

/** Canon's CR3: a film whose head holds four TIFF frames (EXIF, its sub-directory, maker, GPS). */
inline QByteArray cr3(const QByteArray& ifd0, const QByteArray& photo, const QByteArray& gps)
{
    const QByteArray canon = QByteArray::fromHex("85c0b687820f11e08111f4ce462b6a48");
    const QByteArray head = box("CMT1", ifd0) + box("CMT2", photo) + box("CMT4", gps);
    return box("ftyp", QByteArray("crx \0\0\0\1crx isom", 16)) +
           box("moov", box("uuid", canon + head)) + box("mdat", QByteArray(64, '\x55'));
}

/** A HEIC with an item of EXIF and no picture. */
inline QByteArray heic(const QByteArray& tiffFrame)
{
    const QByteArray none(4, '\0');
    const QByteArray item = big32(6) + QByteArray("Exif\0\0", 6) + tiffFrame;
    const QByteArray head = box("ftyp", QByteArray("heic\0\0\0\0mif1heic", 16));
    const auto meta = [&](qsizetype offset) {
        return box(
            "meta", none + box("hdlr", none + none + "pict" + QByteArray(13, '\0')) +
                        box("iinf", none + QByteArray("\0\1", 2) +
                                        box("infe", QByteArray("\2\0\0\0\0\1\0\0Exif\0", 13))) +
                        box("iloc", none + QByteArray("\x44\0\0\1\0\1\0\0\0\1", 10) +
                                        big32(offset) + big32(item.size())));
    };
    return head + meta(head.size() + meta(0).size() + 8) + box("mdat", item);
}

inline void writeFile(const QString& path, const QByteArray& data)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace skein::test
