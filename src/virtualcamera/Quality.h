// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/ImageSize.h"

#include <QtGlobal>
#include <algorithm>

namespace skein {

/** What the setting of the image quality means; by Nikon's code. A value. */
class Quality final
{
public:
    explicit Quality(qint64 code)
        : m_code(code)
    {}

    [[nodiscard]] bool wantsRaw() const { return m_code >= rawAlone; }
    /** 0 without a JPEG. */
    [[nodiscard]] int jpegQuality() const
    {
        constexpr int qualities[] = {75, 88, 96};
        return m_code == rawAlone ? 0 : qualities[step()];
    }
    /** About so many bytes a photograph needs on the card. */
    [[nodiscard]] qint64 expectedBytes(ImageSize size) const
    {
        constexpr double jpegBytesPerPixel[] = {0.12, 0.18, 0.4};
        constexpr double rawBytesPerPixel = 2.05;
        const double perPixel = (m_code == rawAlone ? 0.0 : jpegBytesPerPixel[step()]) +
                                (wantsRaw() ? rawBytesPerPixel : 0.0);
        return static_cast<qint64>(perPixel * size.width * size.height) + 1;
    }

private:
    /** Basic, normal, fine: 0 to 2 alone, 5 to 7 beside RAW. */
    [[nodiscard]] qint64 step() const
    {
        return std::clamp<qint64>(m_code > rawAlone ? m_code - rawAlone - 1 : m_code, 0, 2);
    }

    static constexpr qint64 rawAlone = 4;
    qint64 m_code;
};

} // namespace skein
