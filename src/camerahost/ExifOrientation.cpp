// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/ExifOrientation.h"

#include <QtEndian>
#include <optional>

namespace skein {

namespace {

constexpr quint16 orientationTag = 0x0112;
constexpr quint16 shortType = 3;
constexpr qsizetype entryBytes = 12;
constexpr int maxEntries = 512;

/** Numbers of a TIFF, in its byte order; nothing beyond the end. */
class TiffReader final
{
public:
    TiffReader(QByteArrayView bytes, bool isBigEndian)
        : m_bytes(bytes)
        , m_isBigEndian(isBigEndian)
    {}

    [[nodiscard]] std::optional<quint16> u16(qint64 at) const { return number<quint16>(at); }
    [[nodiscard]] std::optional<quint32> u32(qint64 at) const { return number<quint32>(at); }

private:
    template<typename T>
    [[nodiscard]] std::optional<T> number(qint64 at) const
    {
        if (at < 0 || at + qint64(sizeof(T)) > m_bytes.size()) {
            return {};
        }
        const char* bytes = m_bytes.data() + at;
        return m_isBigEndian ? qFromBigEndian<T>(bytes) : qFromLittleEndian<T>(bytes);
    }

    QByteArrayView m_bytes;
    bool m_isBigEndian;
};

/** The tag in the first directory of the TIFF that begins at the front of @p tiff. */
quint8 orientationInTiff(QByteArrayView tiff)
{
    const bool isBigEndian = tiff.startsWith("MM");
    if (!isBigEndian && !tiff.startsWith("II")) {
        return 0;
    }
    // The number after the byte order is the maker's own in RW2 and ORF.
    const TiffReader reader(tiff, isBigEndian);
    const qint64 directory = reader.u32(4).value_or(0);
    const int count = std::min<int>(reader.u16(directory).value_or(0), maxEntries);
    for (int i = 0; i < count && directory > 0; ++i) {
        const qint64 entry = directory + 2 + i * entryBytes;
        if (reader.u16(entry) == orientationTag && reader.u16(entry + 2) == shortType) {
            const quint16 value = reader.u16(entry + 8).value_or(0);
            return value >= 1 && value <= 8 ? static_cast<quint8>(value) : quint8(0);
        }
    }
    return 0;
}

/** The TIFF after @p mark, which comes before it in JPEGs and in CR3. */
quint8 orientationAfter(QByteArrayView mark, QByteArrayView head)
{
    const qsizetype place = head.indexOf(mark);
    return place < 0 ? quint8(0) : orientationInTiff(head.sliced(place + mark.size()));
}

} // namespace

quint8 exifOrientation(QByteArrayView head)
{
    if (const quint8 found = orientationInTiff(head)) {
        return found;
    }
    const quint8 inExif = orientationAfter(QByteArrayView("Exif\0\0", 6), head);
    return inExif != 0 ? inExif : orientationAfter(QByteArrayView("CMT1", 4), head);
}

} // namespace skein
