// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace skein {

/**
 * Finds XMP packets of so many properties that exiv2 must not be given them: its XMP toolkit
 * compares each property with all before it, holds a lock meanwhile and cannot be interrupted (a
 * million of them take hours). Looks where exiv2 looks, and so touches little of a large RAW file.
 * Pure functions.
 */
class XmpGuard final
{
public:
    /** Packets of up to this many properties are read, within a second or so. */
    static constexpr std::size_t maxProperties = 20'000;

    /** Some packet within @p text has more. */
    [[nodiscard]] static bool isHuge(Bytes text) { return nextHuge(text, 0).has_value(); }
    /** Some packet of the photograph @p file has more. */
    [[nodiscard]] static bool isNeeded(Bytes file);
    /** A copy of @p file in which these packets are blank. Costs as much memory as the file. */
    [[nodiscard]] static std::vector<unsigned char> withoutHugePackets(Bytes file);

private:
    struct Range
    {
        std::size_t begin;
        std::size_t end;
    };
    [[nodiscard]] static std::optional<Range> nextHuge(Bytes file, std::size_t from);
    [[nodiscard]] static std::vector<Bytes> searched(Bytes file);
    [[nodiscard]] static std::vector<Bytes> tiffPackets(Bytes file);
    [[nodiscard]] static std::vector<Bytes> outsideMediaData(Bytes file);
};

} // namespace skein
