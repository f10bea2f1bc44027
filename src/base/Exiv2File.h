// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AllocationLimit.h"
#include "base/Exiv2Setup.h"
#include "base/XmpGuard.h"

#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <memory>
#include <vector>

namespace skein {

/**
 * A photograph that exiv2 reads; what its XMP toolkit would take hours for is left out. Together
 * with a limit of allocations this is how every file is given to exiv2. Borrows the bytes.
 * Header-only, so that programs without metadata need not link exiv2. Throws what exiv2 throws.
 */
class Exiv2File final
{
public:
    /**
     * For an AllocationLimit around whatever exiv2 does with @p file. Photographs of today's
     * cameras take up to 2 MB, and a large value (previews, the original RAW file in a DNG, XMP)
     * three to five times its size; but of arrays of a maker's numbers, each made a tag of its own,
     * two bytes take 700.
     */
    [[nodiscard]] static std::size_t budget(Bytes file)
    {
        constexpr std::size_t mebibyte = 1024 * 1024;
        return std::min(384 * mebibyte, 32 * mebibyte + 6 * file.size());
    }

    explicit Exiv2File(Bytes file)
        : m_copy(isKnown(file) && XmpGuard::isNeeded(file) ? XmpGuard::withoutHugePackets(file)
                                                           : std::vector<unsigned char>())
    {
        const Bytes shown = m_copy.empty() ? file : Bytes(m_copy);
        // release(): auto_ptr in exiv2 0.27, unique_ptr since 0.28.
        m_image.reset(
            Exiv2::ImageFactory::open(shown.data(), static_cast<long>(shown.size())).release());
    }

    [[nodiscard]] Exiv2::Image& image() const { return *m_image; }
    [[nodiscard]] bool isXmpLeftOut() const { return !m_copy.empty(); }

private:
    static bool isKnown(Bytes file)
    {
        return Exiv2::ImageFactory::getType(file.data(), static_cast<long>(file.size())) !=
               Exiv2::ImageType::none;
    }

    std::vector<unsigned char> m_copy; ///< Of a file with such XMP, without it.
    std::unique_ptr<Exiv2::Image> m_image;
};

} // namespace skein
