// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SensorData.h"

#include "image/TiffStructure.h"

#include <algorithm>
#include <cstring>
#include <set>
#include <string_view>

namespace skein {

namespace {

constexpr std::uint16_t tagStripOffsets = 273;
constexpr std::uint16_t tagStripSizes = 279;
constexpr std::uint16_t tagTileOffsets = 324;
constexpr std::uint16_t tagTileSizes = 325;
constexpr std::uint16_t tagSubDirectories = 330;
constexpr std::size_t maxDirectories = 32;
constexpr std::uint32_t maxPieces = 100'000;
/** Some makers count a few bytes too many; so few are not to be seen in a picture either. */
constexpr std::uint64_t slackBytes = 1024;
/** Where RAF tells the place and the size of its sensor data, big-endian. */
constexpr std::size_t rafPlace = 100;

bool hasText(Bytes file, std::size_t at, std::string_view text)
{
    return file.size() >= at + text.size() &&
           std::memcmp(file.data() + at, text.data(), text.size()) == 0;
}

std::uint64_t bigEndian32(Bytes file, std::size_t at)
{
    return std::uint64_t{file[at]} << 24 | std::uint64_t{file[at + 1]} << 16 |
           std::uint64_t{file[at + 2]} << 8 | file[at + 3];
}

/** Places and sizes of the pieces a directory's picture consists of. */
struct Pieces
{
    TiffStructure::Entry places;
    TiffStructure::Entry sizes;

    /** They are what the decoder is going to read. */
    [[nodiscard]] bool beginAt(const TiffStructure& tiff, std::uint64_t begin) const
    {
        const bool isTable = places.count > 1 && places.valueOffset == begin;
        return places.count > 0 && (isTable || tiff.number(places) == begin);
    }

    [[nodiscard]] std::uint64_t end(const TiffStructure& tiff) const
    {
        std::uint64_t end = 0;
        const std::uint32_t count = std::min({places.count, sizes.count, maxPieces});
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto place = tiff.number(places, i);
            const auto size = tiff.number(sizes, i);
            if (place && size) {
                end = std::max(end, std::uint64_t{*place} + *size);
            }
        }
        return end;
    }
};

/** The end of the picture that begins at @p begin in a TIFF frame; 0 when that is not told. */
std::uint64_t endInTiff(Bytes file, std::uint64_t begin)
{
    const TiffStructure tiff(file);
    std::vector<std::uint32_t> queue{tiff.read32(4).value_or(0)};
    std::set<std::uint32_t> seen;
    while (!queue.empty() && seen.size() < maxDirectories) {
        const std::uint32_t offset = queue.back();
        queue.pop_back();
        if (offset == 0 || !seen.insert(offset).second) {
            continue;
        }
        std::uint32_t next = 0;
        Pieces strips;
        Pieces tiles;
        for (const TiffStructure::Entry& entry : tiff.directory(offset, &next)) {
            switch (entry.tag) {
            case tagStripOffsets:
                strips.places = entry;
                break;
            case tagStripSizes:
                strips.sizes = entry;
                break;
            case tagTileOffsets:
                tiles.places = entry;
                break;
            case tagTileSizes:
                tiles.sizes = entry;
                break;
            case tagSubDirectories:
                for (std::uint32_t i = 0; i < maxDirectories; ++i) {
                    queue.push_back(tiff.number(entry, i).value_or(0));
                }
                break;
            default:
                break;
            }
        }
        for (const Pieces& pieces : {strips, tiles}) {
            if (pieces.beginAt(tiff, begin)) {
                return pieces.end(tiff);
            }
        }
        queue.push_back(next);
    }
    return 0;
}

std::uint64_t endOf(Bytes file, const SensorData& data)
{
    if (hasText(file, 0, "FUJIFILMCCD-RAW") && file.size() >= rafPlace + 8) {
        return bigEndian32(file, rafPlace) + bigEndian32(file, rafPlace + 4);
    }
    if (hasText(file, 4, "ftyp")) {
        return data.begin + data.sizeTold;
    }
    if (hasText(file, 0, "II") || hasText(file, 0, "MM")) {
        return endInTiff(file, data.begin);
    }
    return 0;
}

} // namespace

bool isCutInSensorData(Bytes file, const SensorData& data)
{
    return data.begin > 0 &&
           (data.begin >= file.size() || endOf(file, data) > file.size() + slackBytes);
}

} // namespace skein
