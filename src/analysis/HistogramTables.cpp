// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/HistogramTables.h"

#include "analysis/VectorOperators.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace skein {

namespace {

constexpr quint32 deepest = 0xffff;
constexpr int deepShift = 8; ///< From a code of 16 bits to its bin.

/** @p value before it was multiplied by @p alpha / @p full; rounded, and never above @p full. */
quint32 unpremultiplied(quint32 value, quint32 alpha, quint32 full)
{
    return std::min(full, (value * full + alpha / 2) / alpha);
}

/** Pixels looked at together: fewer, and the question whether they are equal costs more than it
 * saves. Measured on photographs, gradients and flat areas with bench-histogram. */
constexpr int runBlock = 16;
constexpr size_t pairCount = 1U << 16;
constexpr int upperHalf = 16; ///< Bits to the right of it.
/** So far ahead memory is asked for pixels: counting is faster than it answers, and what the
 * processor does by itself ends with each page. Measured with bench-histogram: from 1 KB to 4 KB
 * are alike, nothing takes a tenth more on one core, a sixth on two. */
constexpr quintptr prefetchBytes = 4096;

#if CV_SIMD128
using vectors::both, vectors::either, vectors::equal, vectors::sum;

constexpr int vectorPixels = 4; ///< In 128 bits.
#endif

/** Red and luma of one pixel, the index into the second half of the pairs. */
quint32 redLumaOf(quint32 red, quint32 green, quint32 blue)
{
    return red << 8 | Histogram::lumaOf(red, green, blue);
}

/** The same for a block of pixels (0xffRRGGBB), in the upper half of each result; what is in the
 * lower one means nothing. */
template<int block>
void redLumaOf(const quint32* pixels, quint32* result)
{
#if CV_SIMD128
    using namespace cv;
    constexpr auto red = static_cast<short>(Histogram::redWeight);
    constexpr auto green = static_cast<short>(Histogram::greenWeight);
    constexpr auto blue = static_cast<short>(Histogram::blueWeight);
    const v_int16x8 outerWeights(blue, red, blue, red, blue, red, blue, red);
    // What is beside green is alpha.
    const v_int16x8 innerWeights(green, 0, green, 0, green, 0, green, 0);
    const v_int32x4 half = v_setall_s32(1 << (Histogram::weightBits - 1));
    for (int i = 0; i < block; i += vectorPixels) {
        const v_uint32x4 four = v_load(pixels + i);
        const v_uint32x4 outer = both(four, v_setall_u32(0x00ff00ff));
        const v_int16x8 inner = v_reinterpret_as_s16(v_shr<8>(v_reinterpret_as_u16(four)));
        const v_int32x4 weighted = sum(v_dotprod(v_reinterpret_as_s16(outer), outerWeights),
            sum(v_dotprod(inner, innerWeights), half));
        // Luma is above the 15 bits of fraction: one further to the left it is where it should be.
        static_assert(Histogram::weightBits == 15);
        const v_uint32x4 luma = v_shl<1>(v_reinterpret_as_u32(weighted));
        v_store(result + i, either(luma, v_shl<8>(outer)));
    }
#else
    for (int i = 0; i < block; ++i) {
        result[i] = redLumaOf(pixels[i] >> 16 & 0xff, pixels[i] >> 8 & 0xff, pixels[i] & 0xff)
                    << upperHalf;
    }
#endif
}

void prefetchBehind(const quint32* pixels)
{
    // A number, because there may be no pixels at that place; asking for them is harmless.
    __builtin_prefetch(
        reinterpret_cast<const void*>(reinterpret_cast<quintptr>(pixels) + prefetchBytes));
}

template<int block>
bool areEqual(const quint32* pixels)
{
    if (pixels[0] != pixels[block / 2] || pixels[0] != pixels[block - 1]) {
        return false; // Nearly always, and quicker than to look at all.
    }
#if CV_SIMD128
    using namespace cv;
    const v_uint32x4 first = v_setall_u32(pixels[0]);
    v_uint32x4 same = equal(v_load(pixels), first);
    for (int i = vectorPixels; i < block; i += vectorPixels) {
        same = both(same, equal(v_load(pixels + i), first));
    }
    return v_check_all(same);
#else
    return std::all_of(pixels, pixels + block, [=](quint32 each) { return each == pixels[0]; });
#endif
}

template<int block>
bool areOpaque(const quint32* pixels)
{
    quint32 all = 0xff000000U;
    for (int i = 0; i < block; ++i) {
        all &= pixels[i];
    }
    return all >> 24 == 0xff;
}

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

template<int block>
inline void HistogramTables::countBlock(const quint32* pixels)
{
    quint32* const greenBlue = m_pairs.data();
    quint32* const redLuma = greenBlue + pairCount;
    alignas(16) std::array<quint32, block> second;
    prefetchBehind(pixels);
    redLumaOf<block>(pixels, second.data());
    if (areEqual<block>(pixels)) {
        greenBlue[pixels[0] & 0xffff] += block;
        redLuma[second[0] >> upperHalf] += block;
        return;
    }
    for (size_t i = 0; i < block; ++i) {
        ++greenBlue[pixels[i] & 0xffff];
        ++redLuma[second[i] >> upperHalf];
    }
}

inline void HistogramTables::countOne(quint32 red, quint32 green, quint32 blue)
{
    ++m_pairs[green << 8 | blue];
    ++m_pairs[pairCount + redLumaOf(red, green, blue)];
}

void HistogramTables::countRgb32(const quint32* row, int width)
{
    m_pairs.resize(2 * pairCount);
    int x = 0;
    for (; x + runBlock <= width; x += runBlock) {
        countBlock<runBlock>(row + x);
    }
    for (; x + HistogramTriples::blockWidth <= width; x += HistogramTriples::blockWidth) {
        countBlock<HistogramTriples::blockWidth>(row + x);
    }
    for (; x < width; ++x) {
        countOne(row[x] >> 16 & 0xff, row[x] >> 8 & 0xff, row[x] & 0xff);
    }
}

void HistogramTables::countArgb32(const quint32* row, int width, bool premultiplied)
{
    constexpr quint32 full = 0xff;
    m_pairs.resize(2 * pairCount);
    for (int x = 0; x < width;) {
        if (x + runBlock <= width && areOpaque<runBlock>(row + x)) {
            countBlock<runBlock>(row + x);
            x += runBlock;
            continue;
        }
        const quint32 pixel = row[x++];
        const quint32 alpha = pixel >> 24;
        if (alpha == 0) {
            continue;
        }
        quint32 red = pixel >> 16 & 0xff;
        quint32 green = pixel >> 8 & 0xff;
        quint32 blue = pixel & 0xff;
        if (premultiplied && alpha != full) {
            red = unpremultiplied(red, alpha, full);
            green = unpremultiplied(green, alpha, full);
            blue = unpremultiplied(blue, alpha, full);
        }
        countOne(red, green, blue);
    }
}

template<typename CountRest>
void HistogramTables::countThree(
    const HistogramTriples::Rows& rows, int width, bool isSeeThrough, CountRest countRest)
{
    constexpr int blockWidth = HistogramTriples::blockWidth;
    if (!m_triples) {
        m_triples.emplace();
    }
    const auto left = m_triples->count(rows, width, isSeeThrough);
    const int rest = width % blockWidth;
    for (const quint32* row : rows) {
        for (const int x : left) {
            countRest(row + x, blockWidth);
        }
        countRest(row + width - rest, rest);
    }
}

void HistogramTables::countThreeOfRgb32(const HistogramTriples::Rows& rows, int width)
{
    countThree(rows, width, false,
        [this](const quint32* pixels, int count) { countRgb32(pixels, count); });
}

void HistogramTables::countThreeOfArgb32(
    const HistogramTriples::Rows& rows, int width, bool premultiplied)
{
    countThree(rows, width, true, [this, premultiplied](const quint32* pixels, int count) {
        countArgb32(pixels, count, premultiplied);
    });
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
    std::array<Histogram::Bins, Histogram::channelCount> counted{};
    for (size_t channel = 0; channel < counted.size(); ++channel) {
        const size_t source = m_isGrey ? size_t{Histogram::Luminance} : channel;
        for (size_t i = 0; i < lanes * size_t{Histogram::binCount}; ++i) {
            counted[channel][i % Histogram::binCount] +=
                m_tables[source * lanes + i / Histogram::binCount][i % Histogram::binCount];
        }
    }
    for (size_t pair = 0; pair < m_pairs.size() / 2; ++pair) {
        counted[Histogram::Blue][pair & 0xff] += m_pairs[pair];
        counted[Histogram::Green][pair >> 8] += m_pairs[pair];
        counted[Histogram::Luminance][pair & 0xff] += m_pairs[pairCount + pair];
        counted[Histogram::Red][pair >> 8] += m_pairs[pairCount + pair];
    }
    if (m_triples) {
        m_triples->addTo(counted);
    }
    for (size_t channel = 0; channel < counted.size(); ++channel) {
        const Histogram::Bins& bins = counted[channel];
        std::transform(bins.begin(), bins.end(), sum.m_bins[channel].begin(),
            sum.m_bins[channel].begin(), std::plus<>());
        const size_t source = m_isGrey ? size_t{Histogram::Luminance} : channel;
        sum.m_dark[channel] += m_isDeep ? m_dark[source] : bins.front();
        sum.m_bright[channel] += m_isDeep ? m_bright[source] : bins.back();
    }
    const Histogram::Bins& luminance = counted[Histogram::Luminance];
    sum.m_pixels += std::accumulate(luminance.begin(), luminance.end(), quint64{0});
}

} // namespace skein
