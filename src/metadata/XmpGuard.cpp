// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/XmpGuard.h"

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

bool isJpeg(Bytes file)
{
    return file.size() > 2 && file[0] == 0xff && file[1] == 0xd8;
}

} // namespace

Bytes XmpGuard::searched(Bytes file)
{
    // A JPEG's packet fits into a segment of 64 kB.
    return isJpeg(file) ? Bytes() : file;
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
    return nextHuge(searched(file), 0).has_value();
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
