// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace skein {

/** What focus peaking marks, and how. */
struct PeakingOptions
{
    QColor colour = QColor(255, 0, 0);
    /**
     * The smallest step in brightness whose sharp edge is marked, in per cent of the whole range,
     * 1 to 100. Pictures with much noise or coarse compression need more, which is added by itself.
     */
    double threshold = 6;
    /** How boldly edges are marked, from 0 (not at all) to 1. At 0.5 an edge has the full colour
     * when it is twice as strong as the threshold. */
    double strength = 0.5;

    friend bool operator==(const PeakingOptions&, const PeakingOptions&) = default;
};

/**
 * Marks the edges of @p frame that are in focus: an overlay of its size, or smaller by
 * @p reduction, of each block the strongest mark. Format_ARGB32_Premultiplied. Null for a null
 * frame, empty for one below 3 × 3 pixels.
 *
 * Give it the frame as it was decoded: scaling makes everything look sharper, and the blocks of a
 * JPEG are only known where they lie at multiples of 8.
 *
 * An edge that is out of focus loses little when it is blurred once more, a sharp one much. For a
 * Gaussian edge of width σ, blurring by σ₀ divides the gradient by √(1 + σ₀²/σ²), whatever its
 * contrast (Zhuo & Sim, "Defocus map estimation from a single image", Pattern Recognition 44,
 * 2011). Marked is where
 *
 *     |∇I₁| − ratio · |∇I₂| > threshold + noise + blocks,
 *
 * I₁ the slightly smoothed luminance, I₂ the same blurred. Wide edges have a negative left side.
 * The noise is estimated from the gradients of I₁ − I₂ in the quieter part of the frame (a low
 * quantile in place of the usual median, as most of a photograph may be texture), the blocks as in
 * Wang, Sheikh & Bovik, "No-reference perceptual quality assessment of JPEG compressed images",
 * ICIP 2002: by how much more neighbours differ across the borders of blocks than within.
 *
 * Runs on the calling thread; reentrant.
 */
[[nodiscard]] QImage focusPeaking(
    const QImage& frame, const PeakingOptions& options, int reduction = 1);

/** Lays the same marks over @p overlay, which has the size of @p frame and is
 * Format_ARGB32_Premultiplied, or nothing is done: one picture is painted in less time than two. */
void addFocusPeaking(QImage& overlay, const QImage& frame, const PeakingOptions& options);

} // namespace skein
