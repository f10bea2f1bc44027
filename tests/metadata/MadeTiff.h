// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace skein::test {

inline QByteArray little16(unsigned value)
{
    const auto stored = qToLittleEndian(static_cast<quint16>(value));
    return {reinterpret_cast<const char*>(&stored), sizeof stored};
}

inline QByteArray little32(qsizetype value)
{
    const auto stored = qToLittleEndian(static_cast<quint32>(value));
    return {reinterpret_cast<const char*>(&stored), sizeof stored};
}

inline QByteArray big32(qsizetype value)
{
    const auto stored = qToBigEndian(static_cast<quint32>(value));
    return {reinterpret_cast<const char*>(&stored), sizeof stored};
}

struct TiffTag
{
    unsigned tag;
    unsigned type;
    qsizetype count;
    QByteArray data; ///< More than four bytes are placed behind the directory.
};

/** A TIFF frame of one directory; @p next is the offset of the following one. */
inline QByteArray tiff(const QList<TiffTag>& tags, qsizetype next = 0)
{
    constexpr qsizetype directoryAt = 8;
    constexpr qsizetype entryBytes = 12;
    qsizetype dataAt = directoryAt + 2 + entryBytes * tags.size() + 4;
    QByteArray directory = little16(static_cast<unsigned>(tags.size()));
    QByteArray behind;
    for (const TiffTag& tag : tags) {
        directory += little16(tag.tag) + little16(tag.type) + little32(tag.count);
        if (tag.data.size() <= 4) {
            directory += tag.data.leftJustified(4, '\0');
        } else {
            directory += little32(dataAt);
            behind += tag.data;
            dataAt += tag.data.size();
        }
    }
    return QByteArray("II*\0", 4) + little32(directoryAt) + directory + little32(next) + behind;
}

/** An ASCII tag. */
inline TiffTag text(unsigned tag, const QByteArray& value)
{
    return {tag, 2, value.size() + 1, value + '\0'};
}

/**
 * The TIFF of a camera that does not exist: a maker's array of @p count numbers, each of which
 * exiv2 makes a tag of its own (two bytes become 700).
 */
inline QByteArray tiffWithMakersArray(qsizetype count)
{
    constexpr qsizetype photoAt = 200;
    constexpr qsizetype makerAt = 400;
    constexpr qsizetype arrayAt = 500;
    const auto directory = [](const QList<TiffTag>& tags) -> QByteArray {
        QByteArray bytes = little16(static_cast<unsigned>(tags.size()));
        for (const TiffTag& tag : tags) {
            bytes += little16(tag.tag) + little16(tag.type) + little32(tag.count) + tag.data;
        }
        return bytes + little32(0);
    };
    const QByteArray array = little16(258).repeated(count);
    const QByteArray first = tiff(
        {text(0x010f, "Canon"), text(0x0110, "Canon EOS R5"), {0x8769, 4, 1, little32(photoAt)}});
    const QByteArray photo = directory({
        {0x9003, 2, 20, little32(photoAt + 60)},
        {0x927c, 7, arrayAt - makerAt + array.size(), little32(makerAt)},
    });
    const QByteArray maker = directory({{0x0001, 3, count, little32(arrayAt)}});
    const QByteArray taken = photo.leftJustified(60, '\0') + "2026:01:31 18:20:45";
    return first.leftJustified(photoAt, '\0') + taken.leftJustified(makerAt - photoAt, '\0') +
           maker.leftJustified(arrayAt - makerAt, '\0') + array;
}

} // namespace skein::test
