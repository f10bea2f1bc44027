// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Histogram.h"

#include "analysis/HistogramTables.h"

#include <QImage>
#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <system_error>
#include <vector>

namespace skein {

namespace {

/** Fewer rows are not worth another thread. */
constexpr int leastRows = 64;
/** So many are counted by one thread before it looks for more. */
constexpr int rowsAtOnce = 8 * HistogramTriples::rowCount;
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

void countThreeRows(HistogramTables& tables, const QImage& image, int y)
{
    const auto row = [&](int at) {
        return reinterpret_cast<const quint32*>(image.constScanLine(y + at));
    };
    const HistogramTriples::Rows rows{row(0), row(1), row(2)};
    if (image.format() == QImage::Format_RGB32) {
        tables.countThreeOfRgb32(rows, image.width());
    } else {
        tables.countThreeOfArgb32(
            rows, image.width(), image.format() == QImage::Format_ARGB32_Premultiplied);
    }
}

void countRows(HistogramTables& tables, const QImage& image, int from, int to)
{
    int y = from;
    if (image.depth() == bitsOfEightBitFormats && HistogramTriples::isPossible()) {
        for (; y + HistogramTriples::rowCount <= to; y += HistogramTriples::rowCount) {
            countThreeRows(tables, image, y);
        }
    }
    for (; y < to; ++y) {
        countRow(tables, image, y);
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
    // Rows of flat areas take less time than others, so whoever is done takes the next ones.
    std::atomic_int next = 0;
    const auto countSome = [&source, &next] {
        HistogramTables tables;
        for (int from = next.fetch_add(rowsAtOnce); from < source.height();
             from = next.fetch_add(rowsAtOnce)) {
            countRows(tables, source, from, std::min(from + rowsAtOnce, source.height()));
        }
        Histogram counted;
        tables.addTo(counted);
        return counted;
    };
    const int helpers = std::clamp(source.height() / leastRows, 1, std::max(1, threads)) - 1;
    std::vector<std::future<Histogram>> others;
    others.reserve(static_cast<std::size_t>(helpers));
    try {
        for (int helper = 0; helper < helpers; ++helper) {
            others.push_back(std::async(std::launch::async, countSome));
        }
    } catch (const std::system_error&) {
        // No more threads are to be had just now: the others count what there is.
    }
    sum = countSome();
    for (auto& other : others) {
        sum.add(other.get());
    }
    return sum;
}

void Histogram::add(const Histogram& other)
{
    const auto plus = [](const auto& from, auto& to) {
        std::transform(from.begin(), from.end(), to.begin(), to.begin(), std::plus<>());
    };
    m_pixels += other.m_pixels;
    for (std::size_t channel = 0; channel < m_bins.size(); ++channel) {
        plus(other.m_bins.at(channel), m_bins.at(channel));
    }
    plus(other.m_dark, m_dark);
    plus(other.m_bright, m_bright);
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
