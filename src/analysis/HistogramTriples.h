// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Histogram.h"

#include <span>
#include <vector>

namespace skein {

/**
 * Counts three rows of pixels of 32 bits at once, for HistogramTables.
 *
 * What a processor can do is bounded by its writes. Of three values below one another, in one
 * channel, the second and the third are nearly always close to the first: that one, and how far the
 * others are from it in four bits each, are 16 bits, and one write counts all three. Four such
 * writes, for the colours and luminance, are less than half of what HistogramTables itself needs
 * for three pixels of a photograph. Blocks that vary by more are left to it. Needs AVX2, because
 * what is to be written is otherwise not worked out in time. One thread at a time.
 */
class HistogramTriples final
{
public:
    static constexpr int rowCount = 3;
    /** Pixels beside one another that are counted or left together. */
    static constexpr int blockWidth = 8;
    using Rows = std::array<const quint32*, rowCount>;

    /** The processor can do it, and OpenCV is allowed to ask that of it (cv::setUseOptimized()). */
    [[nodiscard]] static bool isPossible();

    HistogramTriples();

    /**
     * Counts 0xAARRGGBB in @p rows, which are as far from one another in memory, as far as it can,
     * and returns where blocks begin that it has left, until the next call. Where @p isSeeThrough,
     * those are left too that are not opaque. The last @p width % blockWidth pixels are always
     * left, and not named. Only where it isPossible().
     */
    [[nodiscard]] std::span<const int> count(const Rows& rows, int width, bool isSeeThrough);

    /** Adds what was counted to @p bins. */
    void addTo(std::array<Histogram::Bins, Histogram::channelCount>& bins) const;

private:
    /** Blue, green, red and luminance, each indexed by the first value and two distances. */
    std::vector<quint32> m_tables;
    std::vector<int> m_left;
};

} // namespace skein
