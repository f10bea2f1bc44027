// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QtEndian>

namespace skein::test {

inline QByteArray segment(char marker, const QByteArray& bytes)
{
    const auto size = static_cast<quint16>(bytes.size() + 2);
    return QByteArray("\xff") + marker + char(size >> 8) + char(size & 0xff) + bytes;
}

/** 64 x 64 grey pixels in this many passes, each of which refines nothing. */
inline QByteArray progressive(int scans)
{
    QByteArray jpeg = QByteArray::fromHex("ffd8");
    jpeg += segment('\xdb', QByteArray(1, 0) + QByteArray(64, 1));
    jpeg += segment('\xc2', QByteArray::fromHex("0800400040"
                                                "01"
                                                "011100"));
    const auto table = [](char kind, char symbol) { // One code, of one bit.
        return segment('\xc4', QByteArray(1, kind) + QByteArray(1, 1) + QByteArray(15, 0) + symbol);
    };
    jpeg += table(0x00, 0) + table(0x10, char(0x60)); // 64 + 0..63 blocks without anything.
    jpeg += segment('\xda', QByteArray::fromHex("010100000000")) + QByteArray(8, 0);
    const QByteArray nothing =
        segment('\xda', QByteArray::fromHex("010100013f00")) + QByteArray(1, 1);
    for (int i = 1; i < scans; ++i) {
        jpeg += nothing;
    }
    return jpeg + QByteArray::fromHex("ffd9");
}

/** A photograph with that as its thumbnail. */
inline QByteArray withThumbnail(const QByteArray& thumbnail)
{
    const auto number = [](qsizetype value) {
        QByteArray bytes(4, 0);
        qToLittleEndian(static_cast<quint32>(value), bytes.data());
        return bytes;
    };
    // IFD0 with nothing but the way to IFD1, which has three entries.
    const QByteArray head = QByteArray::fromHex("49492a0008000000"
                                                "0000"
                                                "0e000000");
    const QByteArray entries = QByteArray::fromHex("0300"
                                                   "0301030001000000"
                                                   "06000000"
                                                   "0102040001000000") +
                               number(head.size() + 2 + 36 + 4) +
                               QByteArray::fromHex("0202040001000000") + number(thumbnail.size()) +
                               number(0);
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QBuffer photograph;
    photograph.open(QIODevice::WriteOnly);
    image.save(&photograph, "JPEG");
    return photograph.data().left(2) +
           segment('\xe1', QByteArray("Exif\0\0", 6) + head + entries + thumbnail) +
           photograph.data().mid(2);
}

} // namespace skein::test
