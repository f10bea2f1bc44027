// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Histogram.h"

#include <QImage>
#include <vector>

namespace skein {

/**
 * Where across a picture each brightness occurs: for every column of the waveform the levels of all
 * pixels that lie in it. A value.
 *
 * Every pixel is counted; luminance is Histogram::lumaOf(), levels are those of Histogram's bins.
 * Wholly transparent pixels are passed over.
 */
class Waveform final
{
public:
    static constexpr int levelCount = Histogram::binCount;

    Waveform() = default;

    /** @p columns is bounded by the width of @p image. Blocking; reentrant. */
    [[nodiscard]] static Waveform of(const QImage& image, int columns);

    [[nodiscard]] bool isEmpty() const { return m_columns == 0; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] quint32 count(Histogram::Channel channel, int column, int level) const;

    /**
     * The trace of @p channel, columns() wide and levelCount high, the brightest level on top:
     * Format_Grayscale8, 0 where there is no pixel, on a logarithmic scale up to 255 where all
     * pixels of a column are.
     */
    [[nodiscard]] QImage trace(Histogram::Channel channel) const;

    friend bool operator==(const Waveform&, const Waveform&) = default;

private:
    [[nodiscard]] size_t indexOf(Histogram::Channel channel, int column, int level) const;

    int m_columns = 0;
    quint64 m_columnPixels = 0; ///< In the fullest column.
    std::vector<quint32> m_counts;
};

} // namespace skein
