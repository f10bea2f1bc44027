// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/TiffStructure.h"

#include <algorithm>
#include <array>
#include <set>

namespace skein {

namespace {
constexpr std::size_t entrySize = 12;
constexpr std::size_t maxDirectories = 32;

/** Tags of TIFF 6.0, TIFF/EP (ISO 12234-2) and DNG 1.6. */
constexpr std::uint16_t tagCompression = 259;
constexpr std::uint16_t tagPhotometric = 262;
constexpr std::uint16_t tagSubDirectories = 330;
constexpr std::uint16_t tagDngVersion = 50706;
constexpr std::uint32_t photometricCfa = 32803;
constexpr std::uint32_t photometricLinearRaw = 34892;
/** Compressions that only RAW files use: Sony, Nikon, Samsung, Kodak, Pentax. */
constexpr std::array<std::uint32_t, 6> rawCompressions{32767, 34713, 32770, 32772, 65000, 65535};

bool isSensorData(const TiffStructure& tiff, const TiffStructure::Entry& entry)
{
    switch (entry.tag) {
    case tagDngVersion:
        return true;
    case tagPhotometric: {
        const auto value = tiff.number(entry);
        return value == photometricCfa || value == photometricLinearRaw;
    }
    case tagCompression: {
        const auto value = tiff.number(entry);
        return value && std::find(rawCompressions.begin(), rawCompressions.end(), *value) !=
                            rawCompressions.end();
    }
    default:
        return false;
    }
}
} // namespace

TiffStructure::TiffStructure(Bytes bytes)
    : m_bytes(bytes)
{
    if (bytes.size() < 8 || bytes[0] != bytes[1] || (bytes[0] != 'I' && bytes[0] != 'M')) {
        return;
    }
    m_little = bytes[0] == 'I';
    if (read16(2) == 42) {
        m_first = read32(4).value_or(0);
    }
}

std::optional<std::uint16_t> TiffStructure::read16(std::size_t offset) const
{
    if (offset > m_bytes.size() || m_bytes.size() - offset < 2) {
        return std::nullopt;
    }
    const unsigned first = m_bytes[offset];
    const unsigned second = m_bytes[offset + 1];
    return static_cast<std::uint16_t>(m_little ? first | second << 8 : first << 8 | second);
}

std::optional<std::uint32_t> TiffStructure::read32(std::size_t offset) const
{
    const auto first = read16(offset);
    const auto second = read16(offset + 2);
    if (!first || !second) {
        return std::nullopt;
    }
    const std::uint32_t low = m_little ? *first : *second;
    const std::uint32_t high = m_little ? *second : *first;
    return high << 16 | low;
}

std::vector<TiffStructure::Entry> TiffStructure::directory(
    std::uint32_t offset, std::uint32_t* next) const
{
    std::vector<Entry> entries;
    const std::size_t count = read16(offset).value_or(0);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = std::size_t{offset} + 2 + i * entrySize;
        const auto value = read32(at + 8);
        if (!value) {
            break;
        }
        Entry entry{*read16(at), *read16(at + 2), *read32(at + 4), 0};
        const std::uint32_t unit = entry.type == 3                                         ? 2
                                   : entry.type == 1 || entry.type == 2 || entry.type == 7 ? 1
                                                                                           : 4;
        const bool isInline = std::uint64_t{entry.count} * unit <= 4;
        entry.valueOffset = isInline ? static_cast<std::uint32_t>(at + 8) : *value;
        entries.push_back(entry);
    }
    if (next) {
        *next = read32(std::size_t{offset} + 2 + count * entrySize).value_or(0);
    }
    return entries;
}

std::optional<std::uint32_t> TiffStructure::number(const Entry& entry, std::uint32_t index) const
{
    if (index >= entry.count) {
        return std::nullopt;
    }
    const std::size_t base = entry.valueOffset;
    switch (entry.type) {
    case 1: // BYTE
        return base + index < m_bytes.size() ? std::optional<std::uint32_t>(m_bytes[base + index])
                                             : std::nullopt;
    case 3: // SHORT
        return read16(base + std::size_t{index} * 2);
    case 4:  // LONG
    case 13: // IFD
        return read32(base + std::size_t{index} * 4);
    default:
        return std::nullopt;
    }
}

bool tiffHoldsSensorData(Bytes bytes)
{
    const TiffStructure tiff(bytes);
    std::vector<std::uint32_t> queue{tiff.firstDirectory()};
    std::set<std::uint32_t> seen;
    while (!queue.empty() && seen.size() < maxDirectories) {
        const std::uint32_t offset = queue.back();
        queue.pop_back();
        if (offset == 0 || !seen.insert(offset).second) {
            continue;
        }
        std::uint32_t next = 0;
        for (const TiffStructure::Entry& entry : tiff.directory(offset, &next)) {
            if (isSensorData(tiff, entry)) {
                return true;
            }
            for (std::uint32_t i = 0; entry.tag == tagSubDirectories && i < maxDirectories; ++i) {
                queue.push_back(tiff.number(entry, i).value_or(0));
            }
        }
        queue.push_back(next);
    }
    return false;
}

} // namespace skein
