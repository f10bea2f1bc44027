// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegHuffman.h"

#include <algorithm>

namespace skein {

namespace {
constexpr int lastCoefficient = 63;
constexpr int symbolZeroRun = 0xf0;
constexpr int mostMeanBits = 11;

/** T.81, F.2.2.1: the lower half of the values of @p size bits stands for the negative ones. */
int signedValue(std::uint32_t value, int size)
{
    const auto plain = static_cast<int>(value);
    return size > 0 && plain < 1 << (size - 1) ? plain - (1 << size) + 1 : plain;
}

} // namespace

bool JpegHuffman::build(Kind kind, const std::array<std::uint8_t, 16>& lengths, Bytes symbols)
{
    m_isBuilt = false;
    m_codes.fill({});
    std::uint32_t code = 0;
    std::size_t index = 0;
    for (int length = 1; length <= 16; ++length) {
        const auto at = static_cast<std::size_t>(length);
        m_offset[at] = static_cast<int>(index) - static_cast<int>(code);
        for (int i = 0; i < lengths[at - 1]; ++i, ++code, ++index) {
            if (index >= symbols.size() || index >= m_symbols.size() || code >= 1U << length) {
                return false;
            }
            m_symbols[index] = symbols[index];
            if (length <= windowBits) {
                const std::uint32_t first = code << (windowBits - length);
                std::fill_n(m_codes.begin() + first, 1U << (windowBits - length),
                    Code{static_cast<std::uint8_t>(length), symbols[index]});
            }
        }
        m_firstBeyond[at] = code << (16 - length);
        code <<= 1;
    }
    if (kind == Kind::Means) {
        findMeans();
    } else {
        joinLeaps();
    }
    m_isBuilt = true;
    return true;
}

JpegHuffman::Leap JpegHuffman::leapOver(Code code)
{
    const int size = code.symbol & 0x0f;
    const int run = code.symbol >> 4;
    if (code.length == 0) {
        return {};
    }
    if (size == 0 && code.symbol != symbolZeroRun) {
        return {code.length, ending};
    }
    return {static_cast<std::uint8_t>(code.length + size), static_cast<std::uint8_t>(run + 1)};
}

void JpegHuffman::joinLeaps()
{
    for (std::uint32_t window = 0; window < m_leaps.size(); ++window) {
        Leap leap = leapOver(m_codes[window]);
        // As long as the next code, too, lies wholly within the window.
        while (leap.bits > 0 && leap.bits < windowBits && leap.advance < ending) {
            const std::uint32_t rest = window << leap.bits & ((1U << windowBits) - 1);
            const Code next = m_codes[rest];
            if (next.length == 0 || leap.bits + next.length > windowBits) {
                break;
            }
            const Leap further = leapOver(next);
            if (leap.advance + further.advance % ending >= lastCoefficient) {
                break;
            }
            leap = {static_cast<std::uint8_t>(leap.bits + further.bits),
                static_cast<std::uint8_t>(leap.advance + further.advance)};
        }
        m_leaps[window] = leap;
    }
}

JpegHuffman::Code JpegHuffman::findLong(std::uint32_t next16) const
{
    for (int length = windowBits + 1; length <= 16; ++length) {
        const auto at = static_cast<std::size_t>(length);
        if (next16 < m_firstBeyond[at]) {
            const int index = m_offset[at] + static_cast<int>(next16 >> (16 - length));
            return {static_cast<std::uint8_t>(length),
                m_symbols[static_cast<std::size_t>(index) & 0xff]};
        }
    }
    return {};
}

JpegHuffman::Word JpegHuffman::wordFor(std::uint8_t symbol) const
{
    for (int length = 1; length <= 16; ++length) {
        const auto at = static_cast<std::size_t>(length);
        const std::uint32_t beyond = m_firstBeyond[at] >> (16 - length);
        const std::uint32_t first = m_firstBeyond[at - 1] >> (16 - length);
        for (std::uint32_t code = first; code < beyond; ++code) {
            const int index = m_offset[at] + static_cast<int>(code);
            if (m_symbols[static_cast<std::size_t>(index) & 0xff] == symbol) {
                return {code, length};
            }
        }
    }
    return {};
}

void JpegHuffman::findMeans()
{
    for (std::uint32_t next = 0; next < m_means.size(); ++next) {
        const Code code = m_codes[next << (windowBits - meanBits)];
        const int size = code.symbol;
        const int bits = code.length + size;
        const bool isSeen = code.length != 0 && size <= mostMeanBits && bits <= meanBits;
        const std::uint32_t value = isSeen ? next >> (meanBits - bits) & ((1U << size) - 1) : 0;
        m_means[next] = {static_cast<std::int16_t>(isSeen ? signedValue(value, size) : 0),
            static_cast<std::uint8_t>(isSeen ? bits : 0)};
    }
}

bool JpegHuffman::addLongMean(JpegBits::Window& bits, int& mean) const
{
    const Code code = find(bits.peek(16));
    const int size = code.symbol;
    if (code.length == 0 || size > mostMeanBits) {
        return false;
    }
    bits.skip(code.length);
    if (size > 0) {
        mean += signedValue(bits.peek(size), size);
        bits.skip(size);
    }
    return true;
}

bool JpegHuffman::skipBlock(JpegBits::Window& bits) const
{
    JpegBits::Window window = bits; // In registers.
    int done = 0;
    for (;;) {
        window.fill();
        Leap leap = m_leaps[window.peek(windowBits)];
        if (leap.bits != 0 && done + leap.advance < lastCoefficient) {
            window.skip(leap.bits);
            done += leap.advance;
            // What is left is enough for a second one.
            leap = m_leaps[window.peek(windowBits)];
            if (leap.bits != 0 && done + leap.advance < lastCoefficient) {
                window.skip(leap.bits);
                done += leap.advance;
                continue;
            }
        }
        const int reached = done + leap.advance % ending;
        const bool isEnd =
            leap.advance < ending ? reached == lastCoefficient : reached < lastCoefficient;
        if (leap.bits != 0 && isEnd) {
            window.skip(leap.bits);
            break;
        }
        // A long code, or the window shows more than this block has.
        window.fill();
        const Leap single = leapOver(find(window.peek(16)));
        if (single.bits == 0) {
            return false;
        }
        window.skip(single.bits);
        done += single.advance;
        if (done >= lastCoefficient) {
            break;
        }
    }
    bits = window;
    return true;
}

} // namespace skein
