// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawPhotosites.h"

#include <algorithm>
#include <libraw/libraw.h>

namespace skein {

RawPhotosites::RawPhotosites(LibRaw& raw)
    : m_raw(raw)
{
    const auto& sizes = raw.imgdata.sizes;
    const auto& data = raw.imgdata.rawdata;
    m_isMosaic = data.raw_image != nullptr;
    if (!m_isMosaic && data.color3_image == nullptr && data.color4_image == nullptr) {
        return;
    }
    const int width = sizes.raw_width - sizes.left_margin;
    const int height = sizes.raw_height - sizes.top_margin;
    if (raw.is_fuji_rotated() != 0) {
        m_size = {width, height - sizes.top_margin};
    } else {
        m_size = {std::min<int>(sizes.width, width), std::min<int>(sizes.height, height)};
    }
    if (!m_isMosaic) {
        const auto colours = static_cast<std::size_t>(
            std::clamp(raw.imgdata.idata.colors, 1, static_cast<int>(maxColours)));
        m_step = data.color3_image != nullptr ? 3 : 4;
        m_components = std::min(m_step, colours);
    }
}

const unsigned short* RawPhotosites::rowOf(int row) const
{
    const auto& sizes = m_raw.imgdata.sizes;
    const auto& data = m_raw.imgdata.rawdata;
    const unsigned short* values = m_isMosaic    ? data.raw_image
                                   : m_step == 3 ? &data.color3_image[0][0]
                                                 : &data.color4_image[0][0];
    const std::size_t pitch =
        sizes.raw_pitch > 0 ? sizes.raw_pitch / sizeof(ushort) : sizes.raw_width * m_step;
    return values + (static_cast<std::size_t>(row) + sizes.top_margin) * pitch +
           sizes.left_margin * m_step;
}

RawPhotosites::Period RawPhotosites::coloursOf(int row) const
{
    Period colours{};
    for (std::size_t column = 0; m_isMosaic && column < colours.size(); ++column) {
        const int colour = m_raw.COLOR(row, static_cast<int>(column));
        // LibRaw calls the colour of a sensor without filters 6.
        const bool isKnown = colour >= 0 && colour < static_cast<int>(maxColours);
        colours[column] = isKnown ? static_cast<std::size_t>(colour) : 0;
    }
    return colours;
}

} // namespace skein
