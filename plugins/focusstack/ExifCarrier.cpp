// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExifCarrier.h"

#include <QtEndian>
#include <algorithm>

namespace skein::focusstack {

namespace {

// JPEG (ITU T.81, annex B) and Exif 2.32, 4.5.4 and 4.6.
constexpr uchar markerPrefix = 0xff;
constexpr uchar app1 = 0xe1;
constexpr uchar startOfScan = 0xda;
constexpr qsizetype longestSegment = 65533;
constexpr quint16 orientationTag = 0x0112;
constexpr quint16 exifPointerTag = 0x8769;
constexpr quint16 widthTag = 0xa002;
constexpr quint16 heightTag = 0xa003;
constexpr quint16 shortType = 3;
constexpr quint16 longType = 4;
constexpr qsizetype entryBytes = 12;

QByteArrayView headerOfExif()
{
    return {"Exif\0", 6};
}

/** The TIFF structure within a segment, in whichever order its bytes are. */
class Tags
{
public:
    explicit Tags(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        m_isBig = m_bytes.startsWith("MM");
        m_isGood = (m_isBig || m_bytes.startsWith("II")) && number<quint16>(2) == 42;
    }

    bool isGood() const { return m_isGood; }
    const QByteArray& bytes() const { return m_bytes; }
    qsizetype firstFolder() { return number<quint32>(4); }

    /** Where the entry of @p tag stands in the folder at @p folder; negative: nowhere. */
    qsizetype entry(qsizetype folder, quint16 tag)
    {
        const int count = number<quint16>(folder);
        for (int i = 0; i < count && m_isGood; ++i) {
            const qsizetype at = folder + 2 + i * entryBytes;
            if (number<quint16>(at) == tag) {
                return m_isGood ? at : -1;
            }
        }
        return -1;
    }

    quint32 pointer(qsizetype entry) { return number<quint32>(entry + 8); }

    /** Gives the entry, which must be one number already, another value. */
    void setNumber(qsizetype entry, quint32 value)
    {
        if (entry < 0 || number<quint32>(entry + 4) != 1) {
            return;
        }
        const auto type = number<quint16>(entry + 2);
        if (type == shortType && value <= 0xffff) {
            write(entry + 8, static_cast<quint16>(value));
        } else if (type == longType) {
            write(entry + 8, value);
        }
    }

    /** The folder at @p folder becomes the last: what followed is the thumbnail. */
    void endAfter(qsizetype folder)
    {
        write(folder + 2 + number<quint16>(folder) * entryBytes, quint32(0));
    }

private:
    template<typename Number>
    Number number(qsizetype at)
    {
        if (at < 0 || at > m_bytes.size() - qsizetype(sizeof(Number))) {
            m_isGood = false;
            return 0;
        }
        const char* from = m_bytes.constData() + at;
        return m_isBig ? qFromBigEndian<Number>(from) : qFromLittleEndian<Number>(from);
    }

    template<typename Number>
    void write(qsizetype at, Number value)
    {
        if (at < 0 || at > m_bytes.size() - qsizetype(sizeof(Number))) {
            m_isGood = false;
            return;
        }
        char* to = m_bytes.data() + at;
        m_isBig ? qToBigEndian(value, to) : qToLittleEndian(value, to);
    }

    QByteArray m_bytes;
    bool m_isBig = false;
    bool m_isGood = false;
};

/** The contents of the first segment with EXIF, without marker, length and header. */
QByteArray tiffOf(const QByteArray& jpeg)
{
    const auto byte = [&](qsizetype at) { return static_cast<uchar>(jpeg.at(at)); };
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && byte(at) == markerPrefix && byte(at + 1) != startOfScan) {
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        const QByteArray content = jpeg.mid(at + 4, length - 2);
        if (byte(at + 1) == app1 && content.startsWith(headerOfExif())) {
            return content.size() == length - 2 ? content.mid(headerOfExif().size()) : QByteArray();
        }
        at += 2 + length;
    }
    return {};
}

} // namespace

QByteArray exifFor(const QByteArray& jpeg, QSize size)
{
    if (!jpeg.startsWith("\xff\xd8")) {
        return {};
    }
    Tags tags(tiffOf(jpeg));
    if (!tags.isGood()) {
        return {};
    }
    const qsizetype folder = tags.firstFolder();
    constexpr quint32 upright = 1;
    tags.setNumber(tags.entry(folder, orientationTag), upright);
    if (const qsizetype pointer = tags.entry(folder, exifPointerTag); pointer >= 0) {
        const qsizetype exif = tags.pointer(pointer);
        tags.setNumber(tags.entry(exif, widthTag), static_cast<quint32>(size.width()));
        tags.setNumber(tags.entry(exif, heightTag), static_cast<quint32>(size.height()));
    }
    tags.endAfter(folder);
    return tags.isGood() ? headerOfExif().toByteArray() + tags.bytes() : QByteArray();
}

QByteArray withExif(const QByteArray& jpeg, const QByteArray& exif)
{
    if (exif.isEmpty() || exif.size() > longestSegment || !jpeg.startsWith("\xff\xd8")) {
        return jpeg;
    }
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(exif.size() + 2), length.data());
    return jpeg.left(2) + QByteArray("\xff\xe1", 2) + length + exif + jpeg.mid(2);
}

} // namespace skein::focusstack
