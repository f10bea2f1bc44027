// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <optional>

class QImage;

namespace skein {

/** The shorter side of a place must have so many pixels, or nothing can be said about it. */
inline constexpr int leastSharpnessSide = 16;

/**
 * How sharp @p picture is in @p place (its own pixels; cut to the picture): the root mean square of
 * the luminance gradient in per cent of the mean luminance, per pixel. 0 is a flat area; a picture
 * in focus has a few, a high-contrast chart some tens.
 *
 *     figure = 100 * sqrt(max(0, E - w * N)) / (mean^6 + dark^6)^(1/6)
 *
 * E is the mean energy of the gradient, and @c dark 8 % of white: a place that is darker is divided
 * by no less, or its noise would pass for detail. For the same reason N is taken off, the energy
 * that noise of the picture's strength has in such a gradient, with the weight
 * w = dark^6 / (mean^6 + dark^6), which is next to nothing in what is exposed well. The strength
 * comes from the mask of J. Immerkaer ("Fast noise variance estimation", Computer Vision and Image
 * Understanding 64, 1996), which answers neither to straight edges nor to ramps.
 *
 * This is the Tenengrad (J. M. Tenenbaum, "Accommodation in computer vision", Stanford 1970; E.
 * Krotkov, "Focusing", Int. J. of Computer Vision 1, 1987) on luminance smoothed by a Gaussian of
 * one pixel, which takes most of the noise away, divided by the mean as Groen, Young and Ligthart
 * do ("A comparison of different focus functions for use in autofocus algorithms", Cytometry 6,
 * 1985), so that a change of exposure does not pass for one of focus. Luminance is
 * Histogram::lumaOf(). Figures can be compared between frames of one scene, judged at the same
 * place and at the same number of pixels: give the picture before any scaling.
 *
 * Nothing for a place that is too small, black or wholly transparent. Blocking; reentrant.
 */
[[nodiscard]] std::optional<double> sharpnessOf(const QImage& picture, const QRect& place);

} // namespace skein
