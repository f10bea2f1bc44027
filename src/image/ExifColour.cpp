// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ExifColour.h"

#include "image/TiffStructure.h"

#include <algorithm>

namespace skein {

namespace {

// EXIF 2.3, 4.6.3 and 4.6.5.
constexpr std::uint16_t tagExifDirectory = 0x8769;
constexpr std::uint16_t tagColourSpace = 0xa001;
constexpr std::uint16_t tagInteroperabilityDirectory = 0xa005;
constexpr std::uint16_t tagInteroperabilityIndex = 1;
constexpr unsigned spaceSrgb = 1;
constexpr unsigned spaceAdobe = 2; // not in the standard, but written
constexpr unsigned spaceUncalibrated = 0xffff;

std::string_view textAt(Bytes bytes, std::size_t offset, std::size_t length)
{
    if (offset >= bytes.size() || bytes.size() - offset < length) {
        return {};
    }
    return {reinterpret_cast<const char*>(bytes.data()) + offset, length};
}

} // namespace

std::optional<ColourProfile> exifColour(
    std::optional<unsigned> space, std::string_view interoperability)
{
    if (space == spaceSrgb) {
        return ColourProfile::sRgb();
    }
    if (space == spaceAdobe ||
        ((!space || space == spaceUncalibrated) && interoperability == "R03")) {
        return ColourProfile::adobeRgb();
    }
    return std::nullopt;
}

std::optional<ColourProfile> exifColourOf(const TiffStructure& tiff, Bytes frame)
{
    using Entry = TiffStructure::Entry;
    const auto directoryOf = [&](const std::vector<Entry>& entries, std::uint16_t tag) {
        const auto found = std::find_if(
            entries.begin(), entries.end(), [tag](const Entry& entry) { return entry.tag == tag; });
        const auto offset = found != entries.end() ? tiff.number(*found) : std::nullopt;
        return offset ? tiff.directory(*offset) : std::vector<Entry>();
    };
    const auto exif = directoryOf(tiff.directory(tiff.firstDirectory()), tagExifDirectory);
    std::optional<unsigned> space;
    for (const Entry& entry : exif) {
        if (entry.tag == tagColourSpace) {
            space = tiff.number(entry);
        }
    }
    std::string_view index;
    for (const Entry& entry : directoryOf(exif, tagInteroperabilityDirectory)) {
        if (entry.tag == tagInteroperabilityIndex) {
            index = textAt(frame, entry.valueOffset, 3);
        }
    }
    return exifColour(space, index);
}

std::optional<ColourProfile> exifBlockColour(Bytes block)
{
    if (textAt(block, 0, exifIdentifier.size()) == exifIdentifier) {
        block = block.subspan(exifIdentifier.size());
    }
    return exifColourOf(TiffStructure(block), block);
}

} // namespace skein
