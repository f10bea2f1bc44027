// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/PngGuard.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace skein {

namespace {
constexpr std::size_t signatureBytes = 8;
constexpr std::size_t frameBytes = 12; ///< Length, kind and checksum around the contents.
/** What deflate can make of one byte at best, and what libpng takes of one text at most. */
constexpr std::size_t mostGrowth = 1032;
constexpr std::size_t mostPerText = 8'000'000;
constexpr std::size_t mostTogether = 20'000'000;
} // namespace

bool pngTextsAreReasonable(Bytes png)
{
    std::size_t together = 0;
    std::size_t at = signatureBytes;
    while (at + frameBytes <= png.size() && together <= mostTogether) {
        const std::size_t length = std::size_t{png[at]} << 24 | std::size_t{png[at + 1]} << 16 |
                                   std::size_t{png[at + 2]} << 8 | png[at + 3];
        const unsigned char* kind = png.data() + at + 4;
        if (std::memcmp(kind, "zTXt", 4) == 0 || std::memcmp(kind, "iCCP", 4) == 0) {
            together += std::min(length * mostGrowth, mostPerText);
        } else if (std::memcmp(kind, "iTXt", 4) == 0) {
            // Usually not compressed (XMP): then it is as large as it is.
            const unsigned char* contents = kind + 4;
            const std::size_t available = std::min(length, png.size() - at - 8);
            const auto* end = static_cast<const unsigned char*>(
                available > 0 ? std::memchr(contents, 0, available) : nullptr);
            const bool isPlain = end != nullptr && end + 1 < contents + available && end[1] == 0;
            together += isPlain ? length : std::min(length * mostGrowth, mostPerText);
        }
        at += frameBytes + length;
    }
    return together <= mostTogether;
}

} // namespace skein
