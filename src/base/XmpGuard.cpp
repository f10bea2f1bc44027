// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/XmpGuard.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace skein {

namespace {

using namespace std::string_view_literals;

/** What every packet must name; also as it looks with two bytes a character. */
constexpr std::array marks{"22-rdf-syntax-ns#"sv, "2\0-\0r\0d\0f\0-\0s\0y\0n\0t\0a\0x\0"sv};

/** Bytes that cannot stand in XML end a packet; so many of them in a row. */
constexpr std::size_t endingBytes = 16;

std::size_t findMark(Bytes file, std::size_t from)
{
    std::size_t first = file.size();
    if (from >= first) {
        return first;
    }
    for (const std::string_view mark : marks) {
        const void* found = ::memmem(file.data() + from, first - from, mark.data(), mark.size());
        if (found != nullptr) {
            first =
                static_cast<std::size_t>(static_cast<const unsigned char*>(found) - file.data());
        }
    }
    return first;
}

bool startsWith(Bytes file, std::string_view text, std::size_t at = 0)
{
    return file.size() >= at + text.size() &&
           std::memcmp(file.data() + at, text.data(), text.size()) == 0;
}

/** The number of @p size bytes at @p at; 0 where there is none. */
std::size_t number(Bytes file, std::size_t at, std::size_t size, bool isLittle)
{
    if (at > file.size() || file.size() - at < size) {
        return 0;
    }
    std::size_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        value = value << 8 | file[at + (isLittle ? size - 1 - i : i)];
    }
    return value;
}

/** What there is of that part of @p file. */
Bytes part(Bytes file, std::size_t at, std::size_t size)
{
    return at < file.size() ? file.subspan(at, std::min(size, file.size() - at)) : Bytes();
}

/** TIFF itself (and CR2, NEF, DNG, ARW and others), Panasonic's and Olympus' variants. */
bool isTiffLike(Bytes file)
{
    for (const std::string_view head :
        {"II*\0"sv, "MM\0*"sv, "IIU\0"sv, "IIRO"sv, "IIRS"sv, "MMOR"sv}) {
        if (startsWith(file, head)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<Bytes> XmpGuard::searched(Bytes file)
{
    if (startsWith(file, "\xff\xd8"sv)) {
        return {}; // A JPEG's packet fits into a segment of 64 kB.
    }
    if (isTiffLike(file)) {
        return tiffPackets(file);
    }
    if (startsWith(file, "FUJIFILMCCD-RAW"sv)) {
        // Fujifilm's RAF: a JPEG, whose place and size stand in the header, then the sensor's data.
        constexpr std::size_t placeAt = 84;
        return {part(file, number(file, placeAt, 4, false), number(file, placeAt + 4, 4, false))};
    }
    if (startsWith(file, "ftypcrx "sv, 4)) {
        return outsideMediaData(file);
    }
    return {file};
}

/** The values of the tag for XMP in the first directory (TIFF 6.0). */
std::vector<Bytes> XmpGuard::tiffPackets(Bytes file)
{
    constexpr std::size_t xmpTag = 700;
    constexpr std::size_t entryBytes = 12;
    constexpr std::size_t mostBytesOfValue = 8; // of any type
    const bool isLittle = file[0] == 'I';
    const std::size_t directory = number(file, 4, 4, isLittle);
    const std::size_t count = number(file, directory, 2, isLittle);
    std::vector<Bytes> packets;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = directory + 2 + i * entryBytes;
        if (number(file, entry, 2, isLittle) == xmpTag) {
            packets.push_back(part(file, number(file, entry + 8, 4, isLittle),
                number(file, entry + 4, 4, isLittle) * mostBytesOfValue));
        }
    }
    return packets;
}

/** Canon's CR3, without the boxes that hold pictures (ISO 14496-12). */
std::vector<Bytes> XmpGuard::outsideMediaData(Bytes file)
{
    constexpr std::size_t headBytes = 8;
    std::vector<Bytes> parts;
    std::size_t at = 0;
    while (at + headBytes < file.size()) {
        std::size_t size = number(file, at, 4, false);
        if (size == 1) {
            size = number(file, at + headBytes, 8, false); // too long for four bytes
        }
        if (size < headBytes || size > file.size() - at) {
            size = file.size() - at; // up to the end, or damaged
        }
        if (!startsWith(file, "mdat"sv, at + 4)) {
            parts.push_back(file.subspan(at, size));
        }
        at += size;
    }
    return parts;
}

std::optional<XmpGuard::Range> XmpGuard::nextHuge(Bytes file, std::size_t from)
{
    for (std::size_t at = findMark(file, from); at < file.size(); at = findMark(file, at)) {
        std::size_t properties = 0;
        std::size_t controls = 0;
        std::size_t end = at;
        for (; end < file.size() && controls < endingBytes; ++end) {
            const unsigned char byte = file[end];
            // Elements have a beginning and mostly an end, attributes a sign of equality.
            properties += byte == '<' ? 1 : byte == '=' ? 2 : 0;
            const bool isControl = byte < ' ' && byte != '\n' && byte != '\r' && byte != '\t';
            const bool isHalf = byte == 0 && end > 0 && file[end - 1] != 0; // of two bytes
            controls = isControl && !isHalf ? controls + 1 : isHalf ? controls : 0;
        }
        if (properties > 2 * maxProperties) {
            return Range{at, end};
        }
        at = std::min(file.size(), std::max(end, at + 1));
    }
    return std::nullopt;
}

bool XmpGuard::isNeeded(Bytes file)
{
    return std::ranges::any_of(searched(file), isHuge);
}

std::vector<unsigned char> XmpGuard::withoutHugePackets(Bytes file)
{
    std::vector<unsigned char> copy(file.begin(), file.end());
    for (auto range = nextHuge(file, 0); range; range = nextHuge(file, range->end)) {
        std::fill(copy.begin() + static_cast<std::ptrdiff_t>(range->begin),
            copy.begin() + static_cast<std::ptrdiff_t>(range->end), ' ');
        if (range->end >= file.size()) {
            break;
        }
    }
    return copy;
}

} // namespace skein
