// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/MultiPicture.h"

#include "image/JpegSegments.h"
#include "image/TiffStructure.h"

#include <algorithm>
#include <string_view>

namespace skein {

namespace {

constexpr std::uint8_t markerApp2 = 0xe2;
constexpr std::string_view identifier("MPF\0", 4);
constexpr std::size_t entryBytes = 16;
constexpr std::uint32_t maxPictures = 16;
/** CIPA DC-007, table 4: the type is the lower 24 bits of the attribute; 0x01.... are the large
 * thumbnails (VGA, Full HD). */
constexpr std::uint32_t typeMask = 0x00ff0000;
constexpr std::uint32_t typeLargeThumbnail = 0x00010000;
constexpr std::uint16_t tagEntries = 0xb002;

} // namespace

std::vector<Bytes> multiPicturePreviews(Bytes jpeg)
{
    std::vector<Bytes> previews;
    const std::size_t base = findJpegSegment(jpeg, markerApp2, identifier);
    if (base == 0) {
        return previews;
    }
    const Bytes frame = jpeg.subspan(base);
    const TiffStructure tiff(frame);
    for (const TiffStructure::Entry& entry : tiff.directory(tiff.firstDirectory())) {
        if (entry.tag != tagEntries) {
            continue;
        }
        const std::uint32_t count =
            std::min(entry.count / static_cast<std::uint32_t>(entryBytes), maxPictures);
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::size_t at = entry.valueOffset + i * entryBytes;
            const std::uint32_t type = tiff.read32(at).value_or(0) & typeMask;
            const std::size_t size = tiff.read32(at + 4).value_or(0);
            const std::size_t offset = tiff.read32(at + 8).value_or(0);
            if (type == typeLargeThumbnail && offset > 0 && size > 0 && offset < frame.size() &&
                size <= frame.size() - offset) {
                previews.push_back(frame.subspan(offset, size));
            }
        }
    }
    return previews;
}

} // namespace skein
