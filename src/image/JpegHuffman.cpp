// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegHuffman.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace skein {

namespace {
constexpr int lastCoefficient = 63;
constexpr int symbolZeroRun = 0xf0;

bool holdsFf(std::uint64_t bytes)
{
    // A byte is 0xff where its complement is zero.
    const std::uint64_t inverse = ~bytes;
    return ((inverse - 0x0101010101010101U) & bytes & 0x8080808080808080U) != 0;
}
} // namespace

void JpegBits::refill()
{
    if (m_end - m_at >= 8 && m_zeros == 0) {
        std::uint64_t next = 0;
        std::memcpy(&next, m_at, sizeof next);
        if (!holdsFf(next)) {
            // Whole bytes only: the bits of a byte that does not fit are or'ed in again next time.
            m_bits |= qFromBigEndian(next) >> m_count;
            const int bytes = (64 - m_count) / 8;
            m_at += bytes;
            m_count += bytes * 8;
            if (m_count < 64) {
                m_bits &= ~std::uint64_t{0} << (64 - m_count);
            }
            return;
        }
    }
    while (m_count <= 56) {
        std::uint64_t byte = 0;
        if (m_at < m_end && *m_at != 0xff) {
            byte = *m_at++;
        } else if (m_end - m_at >= 2 && m_at[1] == 0) {
            byte = 0xff;
            m_at += 2;
        } else {
            m_zeros += 8;
        }
        m_bits |= byte << (56 - m_count);
        m_count += 8;
    }
}

bool JpegBits::restart()
{
    // Less than a byte of padding may be left of what was there.
    if (m_count - m_zeros >= 8) {
        return false;
    }
    while (m_end - m_at >= 2 && m_at[0] == 0xff && m_at[1] == 0xff) {
        ++m_at;
    }
    if (m_end - m_at < 2 || m_at[0] != 0xff || (m_at[1] & 0xf8) != 0xd0) {
        return false;
    }
    m_at += 2;
    m_bits = 0;
    m_count = 0;
    m_zeros = 0;
    return true;
}

bool JpegHuffman::build(const std::array<std::uint8_t, 16>& lengths, Bytes symbols)
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
    joinLeaps();
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
        return {code.length, 1, true};
    }
    return {
        static_cast<std::uint8_t>(code.length + size), static_cast<std::uint8_t>(run + 1), false};
}

void JpegHuffman::joinLeaps()
{
    for (std::uint32_t window = 0; window < m_leaps.size(); ++window) {
        Leap leap = leapOver(m_codes[window]);
        // As long as the next code, too, lies wholly within the window.
        while (leap.bits > 0 && leap.bits < windowBits && !leap.endsBlock) {
            const std::uint32_t rest = window << leap.bits & ((1U << windowBits) - 1);
            const Code next = m_codes[rest];
            if (next.length == 0 || leap.bits + next.length > windowBits) {
                break;
            }
            const Leap further = leapOver(next);
            if (leap.advance + further.advance > lastCoefficient) {
                break;
            }
            leap = {static_cast<std::uint8_t>(leap.bits + further.bits),
                static_cast<std::uint8_t>(leap.advance + further.advance), further.endsBlock};
        }
        m_leaps[window] = leap;
    }
}

JpegHuffman::Code JpegHuffman::find(std::uint32_t next16) const
{
    if (const Code code = m_codes[next16 >> (16 - windowBits)]; code.length != 0) {
        return code;
    }
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

int JpegHuffman::decode(JpegBits& bits) const
{
    const Code code = find(bits.peek(16));
    bits.skip(code.length);
    return code.length != 0 ? code.symbol : -1;
}

bool JpegHuffman::skipBlock(JpegBits& bits) const
{
    int done = 0;
    while (done < lastCoefficient) {
        bits.fill();
        Leap leap = m_leaps[bits.peek(windowBits)];
        if (leap.bits == 0 || done + leap.advance > lastCoefficient) {
            // A long code, or the window shows more than this block has.
            leap = leapOver(find(bits.peek(16)));
            if (leap.bits == 0) {
                return false;
            }
        }
        bits.skip(leap.bits);
        if (leap.endsBlock) {
            return true;
        }
        done += leap.advance;
    }
    return true;
}

} // namespace skein
