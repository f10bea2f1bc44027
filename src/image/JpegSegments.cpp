// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegSegments.h"

#include "image/TiffStructure.h"

#include <algorithm>

namespace skein {

namespace {
constexpr std::uint8_t markerApp1 = 0xe1;
constexpr std::uint8_t markerStartOfScan = 0xda;
constexpr std::uint8_t markerEndOfImage = 0xd9;
constexpr std::string_view exifIdentifier("Exif\0\0", 6);
constexpr std::uint16_t tagThumbnailOffset = 513;
constexpr std::uint16_t tagThumbnailLength = 514;

/** Where the scan of the main picture begins; the file's size when it ends before. */
std::size_t startOfScan(Bytes jpeg)
{
    std::size_t at = 2;
    while (at + 4 <= jpeg.size() && jpeg[at] == 0xff && jpeg[at + 1] != markerStartOfScan) {
        const bool isFill = jpeg[at + 1] == 0xff;
        at += isFill ? 1 : 2 + (std::size_t{jpeg[at + 2]} << 8 | jpeg[at + 3]);
    }
    return std::min(at, jpeg.size());
}
} // namespace

std::size_t findJpegSegment(Bytes jpeg, std::uint8_t marker, std::string_view identifier)
{
    std::size_t at = 2;
    while (at + 4 + identifier.size() <= jpeg.size() && jpeg[at] == 0xff) {
        const std::uint8_t found = jpeg[at + 1];
        if (found == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (found == markerStartOfScan || found == markerEndOfImage) {
            return 0;
        }
        const Bytes contents = jpeg.subspan(at + 4);
        if (found == marker &&
            std::equal(identifier.begin(), identifier.end(), contents.begin(),
                [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; })) {
            return at + 4 + identifier.size();
        }
        at += 2 + (std::size_t{jpeg[at + 2]} << 8 | jpeg[at + 3]);
    }
    return 0;
}

void eachJpegSegment(Bytes jpeg, std::uint8_t marker, std::string_view identifier,
    const std::function<void(Bytes contents)>& found)
{
    Bytes rest = jpeg;
    while (const std::size_t at = findJpegSegment(rest, marker, identifier)) {
        const std::size_t begin = at - identifier.size() - 2; // where its length stands
        const std::size_t length = std::size_t{rest[begin]} << 8 | rest[begin + 1];
        const std::size_t end = std::min(begin + std::max<std::size_t>(length, 2), rest.size());
        if (end < at) {
            return;
        }
        found(rest.subspan(at, end - at));
        if (end < 2) {
            return;
        }
        rest = rest.subspan(end - 2); // findJpegSegment() passes over the first marker
    }
}

Bytes exifThumbnail(Bytes jpeg)
{
    const std::size_t base = findJpegSegment(jpeg, markerApp1, exifIdentifier);
    if (base == 0) {
        return {};
    }
    const Bytes frame = jpeg.subspan(base);
    const TiffStructure tiff(frame);
    std::uint32_t second = 0;
    static_cast<void>(tiff.directory(tiff.firstDirectory(), &second));
    std::size_t offset = 0;
    std::size_t length = 0;
    for (const TiffStructure::Entry& entry : tiff.directory(second)) {
        if (entry.tag == tagThumbnailOffset) {
            offset = tiff.number(entry).value_or(0);
        } else if (entry.tag == tagThumbnailLength) {
            length = tiff.number(entry).value_or(0);
        }
    }
    const bool inside = offset > 0 && offset < frame.size() && length <= frame.size() - offset;
    return inside ? frame.subspan(offset, length) : Bytes();
}

bool jpegHasEnd(Bytes jpeg)
{
    const std::size_t scan = startOfScan(jpeg);
    for (std::size_t at = jpeg.size(); at >= scan + 2; --at) {
        if (jpeg[at - 1] == markerEndOfImage && jpeg[at - 2] == 0xff) {
            return true;
        }
    }
    return false;
}

} // namespace skein
