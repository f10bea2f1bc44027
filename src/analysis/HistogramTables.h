// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Histogram.h"
#include "analysis/HistogramTriples.h"

#include <optional>
#include <vector>

namespace skein {

/**
 * Counts rows of a picture for Histogram::of().
 *
 * What a processor can do is bounded by its writes, so pixels of 32 bits are counted with two
 * instead of four: one in a table over all pairs of red and blue, one over those of green and
 * luminance, which are neighbours in a photograph and stay in the cache. Runs of equal pixels,
 * where each write would wait for the last, are counted in one. Pure noise is what this does worst.
 * Where the processor can, three rows are counted at once by HistogramTriples, in a third less
 * time. All rows of one object have the same format. One thread at a time.
 */
class HistogramTables final
{
public:
    HistogramTables();

    /** Rows in QImage's formats of these names; transparent pixels are passed over. */
    void countRgb32(const quint32* row, int width);
    void countArgb32(const quint32* row, int width, bool premultiplied);
    /** Three rows of either, where HistogramTriples::isPossible(); the last ones only for ARGB. */
    void countThreeOfRgb32(const HistogramTriples::Rows& rows, int width);
    void countThreeOfArgb32(const HistogramTriples::Rows& rows, int width, bool premultiplied);
    void countRgb888(const quint8* row, int width);
    void countRgba64(const quint16* row, int width, bool premultiplied);
    void countGrey8(const quint8* row, int width);
    void countGrey16(const quint16* row, int width);

    /** Adds what was counted to @p sum. */
    void addTo(Histogram& sum) const;

private:
    static constexpr int lanes = 4; ///< Tables per channel.
    using Table = std::array<quint32, Histogram::binCount>;

    [[nodiscard]] Table* tables(Histogram::Channel channel)
    {
        return m_tables.data() + channel * lanes;
    }
    void count8(int lane, quint32 red, quint32 green, quint32 blue);
    void count16(int lane, quint32 red, quint32 green, quint32 blue);

    template<int block>
    void countBlock(const quint32* pixels);
    template<typename CountRest>
    void countThree(
        const HistogramTriples::Rows& rows, int width, bool isSeeThrough, CountRest countRest);
    void countOne(quint32 red, quint32 green, quint32 blue);

    /** Neighbouring pixels are counted in different tables of a channel. */
    std::vector<Table> m_tables;
    /** Indexed by green * 256 + blue, then by red * 256 + luminance; empty until it is needed. */
    std::vector<quint32> m_pairs;
    std::optional<HistogramTriples> m_triples; ///< As soon as it is needed.
    bool m_isGrey = false; ///< Only luminance was counted; the colours are the same.
    bool m_isDeep = false; ///< 16 bits: the outermost bins hold more than what is clipped.
    std::array<quint64, Histogram::channelCount> m_dark{};
    std::array<quint64, Histogram::channelCount> m_bright{};
};

} // namespace skein
