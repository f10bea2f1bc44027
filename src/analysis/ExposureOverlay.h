// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ExposureMap.h"

#include <QColor>

namespace skein {

/** How over- and under-exposed places are painted. An invalid colour paints nothing. */
struct ExposureStyle
{
    enum class Fill : quint8 {
        Solid,
        Zebra, ///< Diagonal stripes, as on video cameras, and a tint between them: what lies below
               ///< can be seen, and no mark is so small that it is missed. Twice as broad for
               ///< under-exposed places, for whoever cannot tell the colours apart.
    };

    QColor over = QColor(255, 0, 0);
    QColor under = QColor(0, 0, 255);
    Fill fill = Fill::Solid;
    int stripeWidth = 4; ///< Pixels of the map across a stripe and across a gap, at least 1.
    int phase = 0; ///< Pixels by which the stripes are moved on; let it grow to let them walk.

    friend bool operator==(const ExposureStyle&, const ExposureStyle&) = default;
};

/**
 * The overlay of the map's size, Format_ARGB32_Premultiplied, transparent where nothing is wrong.
 * Null for a null map. Where a pixel is marked both ways, which only odd limits do, over wins.
 */
[[nodiscard]] QImage exposureOverlay(const ExposureMap& map, const ExposureStyle& style);

/** Makes stripes of a solid @p overlay, as @p style's Zebra has them: of one that was made smaller
 * in between, so that marks of single pixels are not lost. */
void hatch(QImage& overlay, const ExposureStyle& style);

} // namespace skein
