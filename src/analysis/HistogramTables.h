// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Histogram.h"

#include <vector>

namespace skein {

/**
 * Counts rows of a picture for Histogram::of().
 *
 * Neighbouring pixels are counted in different tables: equal ones would make the processor wait for
 * its own last write. All rows of one object have the same format. One thread at a time.
 */
class HistogramTables final
{
public:
    HistogramTables();

    /** Rows in QImage's formats of these names; transparent pixels are passed over. */
    void countRgb32(const quint32* row, int width);
    void countArgb32(const quint32* row, int width, bool premultiplied);
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

    /** 16 KB in all, which the first-level cache of any processor holds. */
    std::vector<Table> m_tables;
    bool m_isGrey = false; ///< Only luminance was counted; the colours are the same.
    bool m_isDeep = false; ///< 16 bits: the outermost bins hold more than what is clipped.
    std::array<quint64, Histogram::channelCount> m_dark{};
    std::array<quint64, Histogram::channelCount> m_bright{};
};

} // namespace skein
