// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Waveform.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {
/** A single pixel must be seen: it gets this much of the scale at once. */
constexpr double faintest = 40;
constexpr double strongest = 255;
} // namespace

Waveform Waveform::of(const QImage& image, int columns)
{
    Waveform waveform;
    if (image.isNull() || columns <= 0) {
        return waveform;
    }
    const bool opaque = image.format() == QImage::Format_RGB32;
    const QImage source = opaque ? image : image.convertToFormat(QImage::Format_ARGB32);
    const int width = source.width();
    waveform.m_columns = std::min(columns, width);
    waveform.m_counts.resize(static_cast<size_t>(Histogram::channelCount * levelCount) *
                             static_cast<size_t>(waveform.m_columns));
    std::vector<size_t> columnAt(static_cast<size_t>(width));
    for (int x = 0; x < width; ++x) {
        columnAt[static_cast<size_t>(x)] = waveform.indexOf(
            Histogram::Red, static_cast<int>(qint64{x} * waveform.m_columns / width), 0);
    }
    const size_t plane = waveform.indexOf(Histogram::Green, 0, 0);
    for (int y = 0; y < source.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        for (int x = 0; x < width; ++x) {
            if (!opaque && qAlpha(row[x]) == 0) {
                continue;
            }
            const auto red = static_cast<quint32>(qRed(row[x]));
            const auto green = static_cast<quint32>(qGreen(row[x]));
            const auto blue = static_cast<quint32>(qBlue(row[x]));
            quint32* column = waveform.m_counts.data() + columnAt[static_cast<size_t>(x)];
            ++column[red];
            ++column[plane + green];
            ++column[2 * plane + blue];
            ++column[3 * plane + Histogram::lumaOf(red, green, blue)];
        }
    }
    const int widest = (width + waveform.m_columns - 1) / waveform.m_columns;
    waveform.m_columnPixels = static_cast<quint64>(widest) * static_cast<quint64>(source.height());
    return waveform;
}

size_t Waveform::indexOf(Histogram::Channel channel, int column, int level) const
{
    const auto row = static_cast<size_t>(channel * m_columns + column);
    return row * levelCount + static_cast<size_t>(level);
}

quint32 Waveform::count(Histogram::Channel channel, int column, int level) const
{
    return m_counts[indexOf(channel, column, level)];
}

QImage Waveform::trace(Histogram::Channel channel) const
{
    if (isEmpty()) {
        return {};
    }
    QImage image(m_columns, levelCount, QImage::Format_Grayscale8);
    const double scale =
        (strongest - faintest) / std::log2(1.0 + static_cast<double>(m_columnPixels));
    for (int y = 0; y < levelCount; ++y) {
        uchar* row = image.scanLine(y);
        for (int x = 0; x < m_columns; ++x) {
            const quint32 pixels = count(channel, x, levelCount - 1 - y);
            row[x] = pixels == 0 ? uchar{0}
                                 : static_cast<uchar>(
                                       std::lround(faintest + scale * std::log2(1.0 + pixels)));
        }
    }
    return image;
}

} // namespace skein
