// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Histogram.h"

#include "analysis/HistogramTables.h"

#include <QImage>
#include <algorithm>
#include <future>
#include <vector>

namespace skein {

namespace {

/** Fewer rows are not worth another thread. */
constexpr int leastRows = 64;
constexpr int bitsOfEightBitFormats = 32;

/** @p image in a format that HistogramTables counts, with all the bits that it has. */
QImage countable(const QImage& image)
{
    switch (image.format()) {
    case QImage::Format_RGB32:
    case QImage::Format_ARGB32:
    case QImage::Format_ARGB32_Premultiplied:
    case QImage::Format_RGB888:
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
    case QImage::Format_RGBA64_Premultiplied:
        return image;
    case QImage::Format_RGB30: // Ten bits a channel.
    case QImage::Format_BGR30:
    case QImage::Format_A2RGB30_Premultiplied:
    case QImage::Format_A2BGR30_Premultiplied:
        return image.convertToFormat(QImage::Format_RGBA64);
    default:
        return image.convertToFormat(
            image.depth() > bitsOfEightBitFormats ? QImage::Format_RGBA64 : QImage::Format_ARGB32);
    }
}

void countRow(HistogramTables& tables, const QImage& image, int y)
{
    const uchar* row = image.constScanLine(y);
    const int width = image.width();
    switch (image.format()) {
    case QImage::Format_RGB32:
        tables.countRgb32(reinterpret_cast<const quint32*>(row), width);
        break;
    case QImage::Format_ARGB32:
    case QImage::Format_ARGB32_Premultiplied:
        tables.countArgb32(reinterpret_cast<const quint32*>(row), width,
            image.format() == QImage::Format_ARGB32_Premultiplied);
        break;
    case QImage::Format_RGB888:
        tables.countRgb888(row, width);
        break;
    case QImage::Format_Grayscale8:
        tables.countGrey8(row, width);
        break;
    case QImage::Format_Grayscale16:
        tables.countGrey16(reinterpret_cast<const quint16*>(row), width);
        break;
    default:
        tables.countRgba64(reinterpret_cast<const quint16*>(row), width,
            image.format() == QImage::Format_RGBA64_Premultiplied);
        break;
    }
}

double percent(quint64 part, quint64 whole)
{
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

Histogram Histogram::of(const QImage& image, int threads)
{
    Histogram sum;
    if (image.isNull()) {
        return sum;
    }
    const QImage source = countable(image);
    const auto countRows = [&source](int from, int to) {
        HistogramTables tables;
        for (int y = from; y < to; ++y) {
            countRow(tables, source, y);
        }
        return tables;
    };
    const int height = source.height();
    const int bands = std::clamp(height / leastRows, 1, std::max(1, threads));
    std::vector<std::future<HistogramTables>> others;
    for (int band = 1; band < bands; ++band) {
        others.push_back(std::async(
            std::launch::async, countRows, height * band / bands, height * (band + 1) / bands));
    }
    countRows(0, height / bands).addTo(sum);
    for (auto& other : others) {
        other.get().addTo(sum);
    }
    return sum;
}

quint64 Histogram::highest(Channel channel) const
{
    return *std::max_element(bins(channel).begin(), bins(channel).end());
}

double Histogram::darkPercent(Channel channel) const
{
    return percent(m_dark[channel], m_pixels);
}

double Histogram::brightPercent(Channel channel) const
{
    return percent(m_bright[channel], m_pixels);
}

} // namespace skein
