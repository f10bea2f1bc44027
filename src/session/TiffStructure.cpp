// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TiffStructure.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace skein {

namespace {

constexpr size_t maxDirectories = 64;
/** Values looked at in one file. Strips and tiles of a large RAW are some thousands. */
constexpr quint64 maxValues = 1'000'000;
constexpr quint64 entryBytes = 12;
/** Panasonic (RW2) writes this where a place or a length is not said. */
constexpr quint32 unsaid = 0xFFFFFFFF;

// TIFF 6.0 and Exif 2.32, and Panasonic's own.
constexpr quint16 stripOffsetsTag = 273;
constexpr quint16 stripCountsTag = 279;
constexpr quint16 rawOffsetTag = 0x0118; ///< Panasonic.
constexpr quint16 tileOffsetsTag = 324;
constexpr quint16 tileCountsTag = 325;
constexpr quint16 subDirectoriesTag = 330;
constexpr quint16 jpegOffsetTag = 513;
constexpr quint16 jpegLengthTag = 514;
constexpr quint16 exifTag = 0x8769;

/** Bytes of a value, by its type; 0: a type that TIFF does not know. */
quint64 bytesOf(quint16 type)
{
    constexpr std::array<quint64, 14> sizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    return type < sizes.size() ? sizes.at(type) : 0;
}

/** One entry of a directory: so many values of a type, from @c at on. */
struct Values
{
    quint16 type = 0;
    quint64 count = 0;
    quint64 at = 0;
};

class TiffWalk final
{
public:
    explicit TiffWalk(Bytes bytes)
        : m_bytes(bytes)
        , m_isLittle(bytes[0] == 'I')
    {}

    /** True when it points to a picture, and all that it points to lies inside. */
    [[nodiscard]] bool isInside()
    {
        constexpr quint64 firstDirectoryAt = 4;
        follow(number(firstDirectoryAt, 4));
        // The list grows while it is walked.
        for (size_t next = 0; next < m_directories.size(); ++next) {
            if (!directoryIsInside(m_directories[next])) {
                return false;
            }
        }
        return m_hasPicture; // One whose list was lost, or is read at a wrong place, has none.
    }

    /** After isInside(): pieces that begin like a JPEG. */
    [[nodiscard]] const std::vector<Bytes>& jpegs() const { return m_jpegs; }

private:
    [[nodiscard]] bool holds(quint64 at, quint64 length) const
    {
        return at <= m_bytes.size() && length <= m_bytes.size() - at;
    }

    /** The number of 2 or 4 bytes at a place that is inside. */
    [[nodiscard]] quint32 number(quint64 at, size_t width) const
    {
        quint32 value = 0;
        for (size_t i = 0; i < width; ++i) {
            const size_t place = m_isLittle ? width - 1 - i : i;
            value = value << 8 | m_bytes[static_cast<size_t>(at) + place];
        }
        return value;
    }

    void follow(quint32 directory)
    {
        const bool isKnown = std::ranges::find(m_directories, directory) != m_directories.end();
        if (directory != 0 && !isKnown && m_directories.size() < maxDirectories) {
            m_directories.push_back(directory);
        }
    }

    [[nodiscard]] bool directoryIsInside(quint64 at)
    {
        if (!holds(at, 2)) {
            return false;
        }
        const quint64 entries = number(at, 2);
        const quint64 end = at + 2 + entries * entryBytes;
        if (!holds(at + 2, entries * entryBytes)) {
            return false;
        }
        std::map<quint16, Values> found;
        for (quint64 entry = at + 2; entry < end; entry += entryBytes) {
            const auto tag = static_cast<quint16>(number(entry, 2));
            Values values{static_cast<quint16>(number(entry + 2, 2)), number(entry + 4, 4), 0};
            const quint64 length = values.count * bytesOf(values.type);
            values.at = length > 4 ? number(entry + 8, 4) : entry + 8;
            if (!holds(values.at, length)) {
                return false;
            }
            found.insert({tag, values});
        }
        followAll(found);
        if (holds(end, 4)) {
            follow(number(end, 4));
        }
        return partsAreInside(found, stripOffsetsTag, stripCountsTag) &&
               partsAreInside(found, tileOffsetsTag, tileCountsTag) &&
               partsAreInside(found, jpegOffsetTag, jpegLengthTag) && rawIsInside(found);
    }

    void followAll(const std::map<quint16, Values>& found)
    {
        for (const quint16 tag : {subDirectoriesTag, exifTag}) {
            for (const quint32 directory : listOf(found, tag, maxDirectories)) {
                follow(directory);
            }
        }
    }

    /** The values of an entry, if they are whole numbers; not more than there may be looked at. */
    [[nodiscard]] std::vector<quint32> listOf(
        const std::map<quint16, Values>& found, quint16 tag, quint64 limit)
    {
        constexpr quint16 shortType = 3;
        constexpr quint16 longType = 4;
        constexpr quint16 directoryType = 13;
        std::vector<quint32> list;
        const auto values = found.find(tag);
        if (values == found.end()) {
            return list;
        }
        const quint16 type = values->second.type;
        if (type != shortType && type != longType && type != directoryType) {
            return list;
        }
        const size_t width = type == shortType ? 2 : 4;
        const quint64 count = std::min({values->second.count, limit, m_valuesLeft});
        m_valuesLeft -= count;
        list.reserve(static_cast<size_t>(count));
        for (quint64 i = 0; i < count; ++i) {
            list.push_back(number(values->second.at + i * width, width));
        }
        return list;
    }

    [[nodiscard]] bool partsAreInside(
        const std::map<quint16, Values>& found, quint16 offsets, quint16 lengths)
    {
        const std::vector<quint32> places = listOf(found, offsets, maxValues);
        const std::vector<quint32> sizes = listOf(found, lengths, maxValues);
        m_hasPicture = m_hasPicture || !places.empty();
        for (size_t i = 0; i < std::min(places.size(), sizes.size()); ++i) {
            const bool isSaid = places[i] != unsaid && sizes[i] != unsaid;
            if (isSaid && !holds(places[i], sizes[i])) {
                return false;
            }
        }
        if (places.size() == 1 && sizes.size() == 1 && places[0] != unsaid && sizes[0] != unsaid) {
            noteJpeg(places[0], sizes[0]);
        }
        return true;
    }

    void noteJpeg(size_t at, size_t length)
    {
        const bool isJpeg =
            length > 2 && m_bytes[at] == 0xFF && m_bytes[at + 1] == 0xD8; // start of image
        if (isJpeg && m_jpegs.size() < maxDirectories) {
            m_jpegs.push_back(m_bytes.subspan(at, length));
        }
    }

    [[nodiscard]] bool rawIsInside(const std::map<quint16, Values>& found)
    {
        constexpr unsigned char panasonicMark = 0x55;
        const bool isPanasonic = m_bytes[2] == panasonicMark;
        const auto places = isPanasonic ? listOf(found, rawOffsetTag, 1) : std::vector<quint32>{};
        m_hasPicture = m_hasPicture || !places.empty();
        return places.empty() || holds(places.front(), 1);
    }

    Bytes m_bytes;
    bool m_isLittle;
    std::vector<quint32> m_directories; ///< Where they begin; walked in this order.
    std::vector<Bytes> m_jpegs;
    bool m_hasPicture = false; ///< A directory says where pixels lie.
    quint64 m_valuesLeft = maxValues;
};

} // namespace

bool isTiff(Bytes bytes)
{
    constexpr size_t headerBytes = 8;
    if (bytes.size() < headerBytes) {
        return false;
    }
    const bool isLittle = bytes[0] == 'I' && bytes[1] == 'I';
    const bool isBig = bytes[0] == 'M' && bytes[1] == 'M';
    if (!isLittle && !isBig) {
        return false;
    }
    const int mark = isLittle ? bytes[2] | bytes[3] << 8 : bytes[3] | bytes[2] << 8;
    // TIFF; Panasonic; Olympus ("RO", "RS").
    constexpr std::array marks{42, 0x55, 0x4F52, 0x5352};
    return std::ranges::find(marks, mark) != marks.end();
}

std::vector<Bytes> tiffJpegs(Bytes bytes)
{
    TiffWalk walk(bytes);
    return walk.isInside() ? walk.jpegs() : std::vector<Bytes>();
}

std::optional<StructureFault> tiffFault(Bytes bytes)
{
    return TiffWalk(bytes).isInside() ? std::nullopt : std::optional(StructureFault::PointsOutside);
}

} // namespace skein
