// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourProfile.h"

#include <QColor>
#include <memory>

namespace skein {

/** CIE L*a*b* under D50; L from 0 to 100. */
struct LabColour
{
    double l = 0;
    double a = 0;
    double b = 0;
};

/**
 * Tells what a picture's pixels are as L*a*b* (D50, relative to white: 255, 255, 255 of an RGB
 * profile is 100, 0, 0). A value whose copies share the library's tables; any thread may use it.
 * Making one costs about a millisecond: keep it as long as the profile stays.
 */
class LabReader final
{
public:
    /** Of sRGB. */
    LabReader();
    explicit LabReader(const ColourProfile& profile);

    /** Of a pixel as it is in the picture, before it is converted for a screen. */
    [[nodiscard]] LabColour at(QRgb pixel) const;

private:
    struct Shared;
    std::shared_ptr<const Shared> m_shared;
};

} // namespace skein
