// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/HistogramTables.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <opencv2/core/hal/intrin.hpp>

namespace skein {

namespace {

constexpr quint32 deepest = 0xffff;
constexpr int deepShift = 8; ///< From a code of 16 bits to its bin.

/** @p value before it was multiplied by @p alpha / @p full; rounded, and never above @p full. */
quint32 unpremultiplied(quint32 value, quint32 alpha, quint32 full)
{
    return std::min(full, (value * full + alpha / 2) / alpha);
}

#if CV_SIMD128
/** Luma of four pixels (0xffRRGGBB), the same arithmetic as Histogram::lumaOf(). */
cv::v_int32x4 lumaOfFour(const cv::v_uint32x4& pixels)
{
    using namespace cv;
    constexpr auto red = static_cast<short>(Histogram::redWeight);
    constexpr auto green = static_cast<short>(Histogram::greenWeight);
    constexpr auto blue = static_cast<short>(Histogram::blueWeight);
    const v_int16x8 outerWeights(blue, red, blue, red, blue, red, blue, red);
    const v_int16x8 innerWeights(green, 0, green, 0, green, 0, green, 0);
    const v_uint32x4 mask = v_setall_u32(0x00ff00ffU);
    const v_int16x8 outer = v_reinterpret_as_s16(pixels & mask);
    const v_int16x8 inner = v_reinterpret_as_s16(v_shr<8>(pixels) & mask);
    const v_int32x4 half = v_setall_s32(1 << (Histogram::weightBits - 1));
    return v_shr<Histogram::weightBits>(
        v_dotprod(outer, outerWeights) + v_dotprod(inner, innerWeights) + half);
}
#endif

} // namespace

HistogramTables::HistogramTables()
    : m_tables(static_cast<size_t>(Histogram::channelCount * lanes))
{}

inline void HistogramTables::count8(int lane, quint32 red, quint32 green, quint32 blue)
{
    ++tables(Histogram::Red)[lane][red];
    ++tables(Histogram::Green)[lane][green];
    ++tables(Histogram::Blue)[lane][blue];
    ++tables(Histogram::Luminance)[lane][Histogram::lumaOf(red, green, blue)];
}

void HistogramTables::countRgb32(const quint32* row, int width)
{
    int x = 0;
#if CV_SIMD128
    Table* const red = tables(Histogram::Red);
    Table* const green = tables(Histogram::Green);
    Table* const blue = tables(Histogram::Blue);
    Table* const luminance = tables(Histogram::Luminance);
    const auto countTwo = [=](quint64 pixels, quint64 lumas, int lane) {
        ++blue[lane][pixels & 0xff];
        ++green[lane][pixels >> 8 & 0xff];
        ++red[lane][pixels >> 16 & 0xff];
        ++blue[lane + 1][pixels >> 32 & 0xff];
        ++green[lane + 1][pixels >> 40 & 0xff];
        ++red[lane + 1][pixels >> 48 & 0xff];
        ++luminance[lane][lumas & 0xff];
        ++luminance[lane + 1][lumas >> 32];
    };
    for (; x + lanes <= width; x += lanes) {
        const cv::v_uint32x4 pixels = cv::v_load(row + x);
        const cv::v_uint64x2 pairs = cv::v_reinterpret_as_u64(pixels);
        const cv::v_uint64x2 lumas = cv::v_reinterpret_as_u64(lumaOfFour(pixels));
        countTwo(pairs.get0(), lumas.get0(), 0);
        countTwo(cv::v_extract<1>(pairs, pairs).get0(), cv::v_extract<1>(lumas, lumas).get0(), 2);
    }
#endif
    for (; x < width; ++x) {
        const quint32 pixel = row[x];
        count8(x % lanes, pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff);
    }
}

void HistogramTables::countArgb32(const quint32* row, int width, bool premultiplied)
{
    constexpr quint32 full = 0xff;
    for (int x = 0; x < width; ++x) {
        const quint32 alpha = row[x] >> 24;
        if (alpha == 0) {
            continue;
        }
        quint32 red = row[x] >> 16 & 0xff;
        quint32 green = row[x] >> 8 & 0xff;
        quint32 blue = row[x] & 0xff;
        if (premultiplied && alpha != full) {
            red = unpremultiplied(red, alpha, full);
            green = unpremultiplied(green, alpha, full);
            blue = unpremultiplied(blue, alpha, full);
        }
        count8(x % lanes, red, green, blue);
    }
}

void HistogramTables::countRgb888(const quint8* row, int width)
{
    for (int x = 0; x < width; ++x, row += 3) {
        count8(x % lanes, row[0], row[1], row[2]);
    }
}

inline void HistogramTables::count16(int lane, quint32 red, quint32 green, quint32 blue)
{
    const std::array<quint32, Histogram::channelCount> values{
        red, green, blue, Histogram::lumaOf(red, green, blue)};
    for (size_t channel = 0; channel < values.size(); ++channel) {
        const quint32 value = values[channel];
        ++tables(static_cast<Histogram::Channel>(channel))[lane][value >> deepShift];
        m_dark[channel] += value == 0 ? 1U : 0U;
        m_bright[channel] += value == deepest ? 1U : 0U;
    }
}

void HistogramTables::countRgba64(const quint16* row, int width, bool premultiplied)
{
    m_isDeep = true;
    for (int x = 0; x < width; ++x, row += 4) {
        const quint32 alpha = row[3];
        if (alpha == 0) {
            continue;
        }
        if (premultiplied && alpha != deepest) {
            count16(x % lanes, unpremultiplied(row[0], alpha, deepest),
                unpremultiplied(row[1], alpha, deepest), unpremultiplied(row[2], alpha, deepest));
        } else {
            count16(x % lanes, row[0], row[1], row[2]);
        }
    }
}

void HistogramTables::countGrey8(const quint8* row, int width)
{
    m_isGrey = true;
    Table* const luminance = tables(Histogram::Luminance);
    for (int x = 0; x < width; ++x) {
        ++luminance[x % lanes][row[x]];
    }
}

void HistogramTables::countGrey16(const quint16* row, int width)
{
    m_isGrey = true;
    m_isDeep = true;
    Table* const luminance = tables(Histogram::Luminance);
    for (int x = 0; x < width; ++x) {
        ++luminance[x % lanes][row[x] >> deepShift];
        m_dark[Histogram::Luminance] += row[x] == 0 ? 1U : 0U;
        m_bright[Histogram::Luminance] += row[x] == deepest ? 1U : 0U;
    }
}

void HistogramTables::addTo(Histogram& sum) const
{
    for (size_t channel = 0; channel < Histogram::channelCount; ++channel) {
        const size_t source = m_isGrey ? Histogram::Luminance : channel;
        Histogram::Bins bins{};
        for (size_t lane = 0; lane < lanes; ++lane) {
            const Table& table = m_tables[source * lanes + lane];
            std::transform(bins.begin(), bins.end(), table.begin(), bins.begin(), std::plus<>());
        }
        Histogram::Bins& total = sum.m_bins[channel];
        std::transform(total.begin(), total.end(), bins.begin(), total.begin(), std::plus<>());
        sum.m_dark[channel] += m_isDeep ? m_dark[source] : bins.front();
        sum.m_bright[channel] += m_isDeep ? m_bright[source] : bins.back();
        if (channel == Histogram::Luminance) {
            sum.m_pixels = std::accumulate(total.begin(), total.end(), quint64{0});
        }
    }
}

} // namespace skein
