// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace skein::headoutline {

/** How an outline is drawn from a photograph. Value. */
struct OutlineLook
{
    static constexpr int coarsest = 10;

    int coarseness = 3;     ///< 1 to 10: how small what is outlined may be
    int contrast = 60;      ///< 0 to 100
    int desaturation = 100; ///< 0: edges keep their colours, 100: grey
    bool inverted = true;   ///< dark lines on white, else bright ones on black

    bool operator==(const OutlineLook&) const = default;
    /** The same with numbers that are out of bounds brought within. */
    OutlineLook bounded() const;
};

/**
 * The edges of @p photograph (Laplacian of a Gaussian, whose width goes with the size of the
 * picture, so that a small preview looks like the whole). Format_RGB32, of the same size. Null for
 * a null image. Pure; callable from any thread.
 */
QImage outlined(const QImage& photograph, const OutlineLook& look);

} // namespace skein::headoutline
