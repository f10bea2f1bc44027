// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace skein {

/**
 * Reads the directories of a TIFF frame (TIFF 6.0) from bytes that may lie in every field.
 * Borrows the bytes; every read is checked.
 */
class TiffStructure final
{
public:
    struct Entry
    {
        std::uint16_t tag = 0;
        std::uint16_t type = 0;
        std::uint32_t count = 0;
        std::uint32_t valueOffset = 0; ///< Where the value lies, from the start of the frame.
    };

    explicit TiffStructure(Bytes bytes);

    /** The frame has a byte order, the right magic number and a first directory. */
    [[nodiscard]] bool isValid() const { return m_first != 0; }
    [[nodiscard]] std::uint32_t firstDirectory() const { return m_first; }
    /** Entries of the directory at @p offset; empty where it is not readable. */
    [[nodiscard]] std::vector<Entry> directory(
        std::uint32_t offset, std::uint32_t* next = nullptr) const;
    /** Value @p index of an entry of type BYTE, SHORT, LONG or IFD. */
    [[nodiscard]] std::optional<std::uint32_t> number(
        const Entry& entry, std::uint32_t index = 0) const;
    [[nodiscard]] std::optional<std::uint32_t> read32(std::size_t offset) const;
    [[nodiscard]] std::optional<std::uint16_t> read16(std::size_t offset) const;

private:
    Bytes m_bytes;
    bool m_little = true;
    std::uint32_t m_first = 0;
};

/** One of the pictures in the frame is a sensor's raw data, not a finished picture. */
[[nodiscard]] bool tiffHoldsSensorData(Bytes bytes);

} // namespace skein
