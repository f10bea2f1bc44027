// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <array>
#include <cstdint>

namespace skein {

/**
 * The entropy-coded bits of a JPEG scan, without the stuffed zeros (ITU-T T.81, F.1.2.3). Behind
 * the end or a marker come zeros; see isOverrun(). Borrows the bytes.
 */
class JpegBits final
{
public:
    explicit JpegBits(Bytes bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {}

    /** Has at least 32 bits ready afterwards. */
    void fill()
    {
        if (m_count < 32) {
            refill();
        }
    }
    /** The next @p count (1 to 31) bits, which stay. */
    [[nodiscard]] std::uint32_t peek(int count) const
    {
        return static_cast<std::uint32_t>(m_bits >> (64 - count));
    }
    void skip(int count)
    {
        m_bits <<= count;
        m_count -= count;
    }
    /** More bits were used than there are. */
    [[nodiscard]] bool isOverrun() const { return m_count < m_zeros; }
    /** Drops the rest of the byte and the restart marker behind it; false when there is none. */
    [[nodiscard]] bool restart();

private:
    void refill();

    const unsigned char* m_at;
    const unsigned char* m_end;
    std::uint64_t m_bits = 0; ///< Left-aligned; zero behind the ones that count.
    int m_count = 0;          ///< Bits ready, those made up included.
    int m_zeros = 0;          ///< Bits made up at the end.
};

/** A Huffman table of a JPEG (T.81, Annex C) for reading DC values and passing over AC values. */
class JpegHuffman final
{
public:
    /** How far a look at the next bits leads. */
    struct Leap
    {
        std::uint8_t bits = 0;    ///< Codes and the values behind them; 0: no such code.
        std::uint8_t advance = 0; ///< Coefficients, the end of the block counting as one.
        bool endsBlock = false;
    };

    /** @param lengths how many codes of 1 to 16 bits there are, @param symbols theirs in order.
     * False for a table that cannot be. */
    [[nodiscard]] bool build(const std::array<std::uint8_t, 16>& lengths, Bytes symbols);
    [[nodiscard]] bool isBuilt() const { return m_isBuilt; }

    /** The symbol next in @p bits, which must be filled, or -1; removes its code. */
    [[nodiscard]] int decode(JpegBits& bits) const;
    /** Passes over the 63 AC values of a block; false where the bits are none. */
    [[nodiscard]] bool skipBlock(JpegBits& bits) const;

private:
    /** Most codes are shorter, and the tables fit into the first-level cache. */
    static constexpr int windowBits = 12;
    struct Code
    {
        std::uint8_t length = 0; ///< 0: longer than the window, or none.
        std::uint8_t symbol = 0;
    };

    [[nodiscard]] Code find(std::uint32_t next16) const;
    [[nodiscard]] static Leap leapOver(Code code);
    void joinLeaps();

    std::array<Code, 1 << windowBits> m_codes{};
    std::array<Leap, 1 << windowBits> m_leaps{}; ///< Over as many values as the window shows.
    std::array<std::uint32_t, 17>
        m_firstBeyond{};            ///< By length: first 16-bit value that is longer.
    std::array<int, 17> m_offset{}; ///< By length: from code to index of symbol.
    std::array<std::uint8_t, 256> m_symbols{};
    bool m_isBuilt = false;
};

} // namespace skein
