// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>
#include <algorithm>
#include <utility>

namespace skein::test {

/** What a camera writes about a photograph; empty: nothing. */
struct WrittenFacts
{
    QByteArray clock = "2026:01:31 23:59:58";
    QByteArray fraction = {};
    QByteArray serial = {};
    QByteArray model = "Body";
    quint16 iso = 0;
};

/** The smallest TIFF that tells @p facts: the heart of most RAW files, and of a JPEG's EXIF. */
class ExifBlock final
{
public:
    /** @p strip: the pixels, for a file of its own. */
    [[nodiscard]] static QByteArray of(const WrittenFacts& facts, QByteArray strip = {})
    {
        strip.append(strip.size() % 2, '\0'); // directories begin at even places
        ExifBlock block;
        const auto firstAt = static_cast<quint32>(headerBytes + strip.size());
        QList<Tag> camera;
        addText(camera, 0x9003, facts.clock);
        addText(camera, 0x9291, facts.fraction);
        addText(camera, 0xA431, facts.serial);
        if (facts.iso > 0) {
            camera.append({0x8827, shortType, number16(facts.iso)});
        }
        QList<Tag> main;
        addText(main, 0x0110, facts.model);
        if (!strip.isEmpty()) {
            main.append({0x0111, longType, number32(headerBytes)});
            main.append({0x0117, longType, number32(static_cast<quint32>(strip.size()))});
        }
        // The main directory is written twice: its length tells where the other one begins.
        main.append({0x8769, longType, number32(0)});
        const auto second = static_cast<quint32>(firstAt + block.directory(main, firstAt).size());
        main.last().value = number32(second);
        return QByteArray::fromHex("49492a00") + number32(firstAt) + strip +
               block.directory(main, firstAt) + block.directory(camera, second);
    }

private:
    static constexpr quint32 headerBytes = 8;
    static constexpr quint16 asciiType = 2;
    static constexpr quint16 shortType = 3;
    static constexpr quint16 longType = 4;

    struct Tag
    {
        quint16 number;
        quint16 type;
        QByteArray value;
    };

    static QByteArray number16(quint16 value)
    {
        const quint16 little = qToLittleEndian(value);
        return {reinterpret_cast<const char*>(&little), 2};
    }
    static QByteArray number32(quint32 value)
    {
        const quint32 little = qToLittleEndian(value);
        return {reinterpret_cast<const char*>(&little), 4};
    }
    static void addText(QList<Tag>& tags, quint16 number, const QByteArray& text)
    {
        if (!text.isEmpty()) {
            tags.append({number, asciiType, text + '\0'});
        }
    }
    static quint32 countOf(const Tag& tag)
    {
        const int unit = tag.type == asciiType ? 1 : tag.type == shortType ? 2 : 4;
        return static_cast<quint32>(tag.value.size() / unit);
    }

    [[nodiscard]] QByteArray directory(QList<Tag> tags, quint32 at) const
    {
        std::ranges::sort(tags, {}, &Tag::number);
        const auto count = static_cast<quint32>(tags.size());
        QByteArray entries = number16(static_cast<quint16>(count));
        QByteArray values;
        const quint32 valuesAt = at + 2 + count * 12 + 4;
        for (const Tag& tag : std::as_const(tags)) {
            entries += number16(tag.number) + number16(tag.type) + number32(countOf(tag));
            if (tag.value.size() <= 4) {
                entries += tag.value + QByteArray(4 - tag.value.size(), '\0');
            } else {
                entries += number32(valuesAt + static_cast<quint32>(values.size()));
                values += tag.value;
                values += QByteArray(values.size() % 2, '\0');
            }
        }
        return entries + number32(0) + values;
    }
};

/** A JPEG as far as its structure tells, with @p facts in it. */
inline QByteArray jpegWith(const WrittenFacts& facts, const QByteArray& light = "light")
{
    const QByteArray exif = QByteArray("Exif\0\0", 6) + ExifBlock::of(facts);
    const auto length = static_cast<quint16>(exif.size() + 2);
    const char size[] = {static_cast<char>(length >> 8), static_cast<char>(length & 0xff)};
    return QByteArray::fromHex("ffd8ffe1") + QByteArray(size, 2) + exif +
           QByteArray::fromHex("ffda0002") + light + QByteArray::fromHex("ffd9");
}

/** A RAW file as far as its structure tells, with @p facts in it. */
inline QByteArray rawWith(const WrittenFacts& facts, const QByteArray& light = "light")
{
    return ExifBlock::of(facts, light);
}

} // namespace skein::test
