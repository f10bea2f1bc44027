// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/HistogramTriples.h"

#include <algorithm>
#include <numeric>
#include <opencv2/core/utility.hpp>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace skein {

namespace {

constexpr size_t tableSize = 1U << 16;
constexpr std::array<Histogram::Channel, Histogram::channelCount> order{
    Histogram::Blue, Histogram::Green, Histogram::Red, Histogram::Luminance};
/** From the first value to the others it is -8 to 7, stored as 0 to 15; modulo 256, as values. */
constexpr int middle = 8;
constexpr int distances = 16;

#if defined(__x86_64__)

/** Indices of a block: four for each of its columns. */
constexpr int blockIndices = HistogramTriples::blockWidth * Histogram::channelCount;
/** Blocks whose indices are worked out before they are used: a processor does the one while memory
 * is busy with the other, and reads none that it has not quite written yet. From 2 to 16 are alike,
 * none take half as long again (bench-histogram). */
constexpr int chunkBlocks = 16;
constexpr int chunkWidth = chunkBlocks * HistogramTriples::blockWidth;
/** So many pixels ahead memory is asked for them. */
constexpr int pixelsAhead = 1024;
constexpr int pixelsInCacheLine = 16;

/** Blue, green, red and luminance, in place of opacity. */
[[gnu::target("avx2")]] inline __m256i withLuma(__m256i pixels)
{
    constexpr int outer = Histogram::blueWeight | Histogram::redWeight << 16;
    constexpr int inner = Histogram::greenWeight; // What is beside green is opacity.
    const __m256i redBlue = _mm256_and_si256(pixels, _mm256_set1_epi32(0x00ff00ff));
    const __m256i green = _mm256_srli_epi16(pixels, 8);
    const __m256i weighted = _mm256_add_epi32(_mm256_madd_epi16(redBlue, _mm256_set1_epi32(outer)),
        _mm256_add_epi32(_mm256_madd_epi16(green, _mm256_set1_epi32(inner)),
            _mm256_set1_epi32(1 << (Histogram::weightBits - 1))));
    return _mm256_blendv_epi8(pixels, _mm256_slli_epi32(weighted, 24 - Histogram::weightBits),
        _mm256_set1_epi32(static_cast<int>(0xff000000U)));
}

[[gnu::target("avx2")]] inline __m256i loaded(const quint32* pixels)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(pixels));
}

/** 1 where the block at @p x can be counted, else 0; @p indices, aligned, are written anyhow. */
template<bool isSeeThrough>
[[gnu::target("avx2")]] inline int indexed(
    const HistogramTriples::Rows& rows, int x, quint16* indices)
{
    const __m256i one = loaded(rows[0] + x);
    const __m256i two = loaded(rows[1] + x);
    const __m256i three = loaded(rows[2] + x);
    const __m256i first = withLuma(one);
    const __m256i base = _mm256_sub_epi8(first, _mm256_set1_epi8(middle));
    const __m256i second = _mm256_sub_epi8(withLuma(two), base);
    const __m256i third = _mm256_sub_epi8(withLuma(three), base);
    const __m256i both = _mm256_or_si256(_mm256_slli_epi16(second, 4), third);
    auto* const result = reinterpret_cast<__m256i*>(indices);
    _mm256_store_si256(result, _mm256_unpacklo_epi8(both, first));
    _mm256_store_si256(result + 1, _mm256_unpackhi_epi8(both, first));
    int isClose = _mm256_testz_si256(
        _mm256_or_si256(second, third), _mm256_set1_epi8(static_cast<char>(0xf0)));
    if constexpr (isSeeThrough) {
        const __m256i opacity = _mm256_and_si256(one, _mm256_and_si256(two, three));
        isClose &= _mm256_testc_si256(opacity, _mm256_set1_epi32(static_cast<int>(0xff000000U)));
    }
    return isClose;
}

/** A loop on purpose: written out, the same takes a fifth longer (bench-histogram). */
inline void countBlock(const quint16* indices, quint32* tables)
{
    for (int i = 0; i < blockIndices; i += Histogram::channelCount) {
        ++tables[indices[i]];
        ++tables[tableSize + indices[i + 1]];
        ++tables[2 * tableSize + indices[i + 2]];
        ++tables[3 * tableSize + indices[i + 3]];
    }
}

/** Asks memory for a chunk that comes soon: in these rows, or at the start of the next three. */
inline void prefetch(const HistogramTriples::Rows& rows, int x, int width)
{
    const auto stride = rows[1] - rows[0];
    const auto ahead = x + pixelsAhead < width
                           ? x + pixelsAhead
                           : x + pixelsAhead - width + HistogramTriples::rowCount * stride;
    for (const quint32* row : rows) {
        // A number, because there may be no pixels at that place; asking for them is harmless.
        const auto from =
            reinterpret_cast<quintptr>(row) + static_cast<quintptr>(ahead) * sizeof(quint32);
        for (quintptr at = 0; at < chunkWidth; at += pixelsInCacheLine) {
            __builtin_prefetch(reinterpret_cast<const void*>(from + at * sizeof(quint32)));
        }
    }
}

/** HistogramTriples::count(); yields how many are @p left. */
template<bool isSeeThrough>
[[gnu::target("avx2")]] size_t countRows(
    const HistogramTriples::Rows& rows, int width, quint32* tables, int* left)
{
    constexpr int blockWidth = HistogramTriples::blockWidth;
    alignas(32) std::array<std::array<quint16, chunkBlocks * blockIndices>, 2> indices;
    quint16* now = indices[0].data();
    quint16* before = indices[1].data();
    int blocksBefore = 0;
    size_t leftCount = 0;
    for (int x = 0; x + blockWidth <= width; x += chunkWidth) {
        prefetch(rows, x, width);
        const int blocks = std::min(chunkBlocks, (width - x) / blockWidth);
        int blocksNow = 0;
        for (int block = 0; block < blocks; ++block) {
            // No branch: where a photograph has its edges cannot be guessed.
            left[leftCount] = x + block * blockWidth;
            const int isIndexed =
                indexed<isSeeThrough>(rows, left[leftCount], now + blocksNow * blockIndices);
            blocksNow += isIndexed;
            leftCount += isIndexed == 0 ? 1 : 0;
            if (block < blocksBefore) {
                countBlock(before + block * blockIndices, tables);
            }
        }
        for (int block = blocks; block < blocksBefore; ++block) {
            countBlock(before + block * blockIndices, tables);
        }
        std::swap(now, before);
        blocksBefore = blocksNow;
    }
    for (int block = 0; block < blocksBefore; ++block) {
        countBlock(before + block * blockIndices, tables);
    }
    return leftCount;
}

#else

template<bool isSeeThrough>
size_t countRows(const HistogramTriples::Rows&, int, quint32*, int*)
{
    return 0;
}

#endif

} // namespace

bool HistogramTriples::isPossible()
{
#if defined(__x86_64__)
    return cv::checkHardwareSupport(CV_CPU_AVX2);
#else
    return false;
#endif
}

HistogramTriples::HistogramTriples()
    : m_tables(order.size() * tableSize)
{}

std::span<const int> HistogramTriples::count(const Rows& rows, int width, bool isSeeThrough)
{
    Q_ASSERT(isPossible());
    // One more than there can be: the place is written before it is known whether it counts.
    m_left.resize(static_cast<size_t>(width / blockWidth) + 1);
    const size_t left = isSeeThrough
                            ? countRows<true>(rows, width, m_tables.data(), m_left.data())
                            : countRows<false>(rows, width, m_tables.data(), m_left.data());
    return std::span(m_left).first(left);
}

void HistogramTriples::addTo(std::array<Histogram::Bins, Histogram::channelCount>& bins) const
{
    const quint32* counts = m_tables.data();
    for (const Histogram::Channel channel : order) {
        Histogram::Bins& sum = bins.at(channel);
        for (int value = 0; value < Histogram::binCount; ++value) {
            const auto bin = [&sum, value](int distance) -> quint64& {
                return sum[static_cast<size_t>((value + distance - middle) & 0xff)];
            };
            for (int second = 0; second < distances; ++second, counts += distances) {
                const quint64 all = std::accumulate(counts, counts + distances, quint64{0});
                if (all == 0) {
                    continue; // As most are.
                }
                bin(middle) += all;
                bin(second) += all;
                for (int third = 0; third < distances; ++third) {
                    bin(third) += counts[third];
                }
            }
        }
    }
}

} // namespace skein
