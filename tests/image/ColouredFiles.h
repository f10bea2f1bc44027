// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourProfile.h"

#include <QByteArray>
#include <QString>
#include <QtEndian>
#include <exiv2/exiv2.hpp>
#include <optional>

/** Files that say what their colours mean. */
namespace skein::test {

inline QByteArray big16(qsizetype value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

/** With the profile in @p parts segments, the last one first (ICC.1:2022, B.4). */
inline QByteArray withIcc(const QByteArray& jpeg, const QByteArray& icc, int parts, int claimed = 0)
{
    QByteArray segments;
    const qsizetype length = (icc.size() + parts - 1) / parts;
    for (int part = parts; part > 0; --part) {
        const QByteArray piece = icc.mid((part - 1) * length, length);
        segments += QByteArray("\xff\xe2", 2) + big16(piece.size() + 16) +
                    QByteArray("ICC_PROFILE\0", 12) + static_cast<char>(part) +
                    static_cast<char>(claimed > 0 ? claimed : parts) + piece;
    }
    return jpeg.left(2) + segments + jpeg.mid(2);
}

inline QByteArray withExifSpace(
    const QByteArray& jpegData, int space, const char* index, const QByteArray& thumbnail = {})
{
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte*>(jpegData.constData()), jpegData.size());
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.Photo.ColorSpace"] = static_cast<uint16_t>(space);
    if (index != nullptr) {
        exif["Exif.Iop.InteroperabilityIndex"] = index;
    }
    if (!thumbnail.isEmpty()) {
        Exiv2::ExifThumb(exif).setJpegThumbnail(
            reinterpret_cast<const Exiv2::byte*>(thumbnail.constData()), thumbnail.size());
    }
    image->setExifData(exif);
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    QByteArray result(static_cast<qsizetype>(io.size()), '\0');
    io.read(reinterpret_cast<Exiv2::byte*>(result.data()), result.size());
    return result;
}

inline QString named(const std::optional<ColourProfile>& profile)
{
    return profile ? profile->description() : QStringLiteral("nothing");
}

} // namespace skein::test
