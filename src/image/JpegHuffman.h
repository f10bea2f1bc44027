// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/JpegBits.h"

#include <array>
#include <cstdint>

namespace skein {

/** A Huffman table of a JPEG (T.81, Annex C) for reading DC values and passing over AC values. */
class JpegHuffman final
{
public:
    /** How a symbol is written. */
    struct Word
    {
        std::uint32_t bits = 0;
        int length = 0; ///< 0: it cannot be written.
    };

    /** What the codes are about: the mean values of blocks, or the 63 others (DC and AC). */
    enum class Kind { Means, Others };

    /** @param lengths how many codes of 1 to 16 bits there are, @param symbols theirs in order.
     * False for a table that cannot be. */
    [[nodiscard]] bool build(Kind kind, const std::array<std::uint8_t, 16>& lengths, Bytes symbols);
    [[nodiscard]] bool isBuilt() const { return m_isBuilt; }

    /** Adds the difference of mean values next in @p bits, which must be filled, to @p mean; false
     * where the bits are none. */
    [[nodiscard]] bool addMean(JpegBits::Window& bits, int& mean) const
    {
        const Mean next = m_means[bits.peek(meanBits)];
        if (next.bits == 0) {
            return addLongMean(bits, mean);
        }
        bits.skip(next.bits);
        mean += next.difference;
        return true;
    }
    /** Passes over the 63 AC values of a block; false where the bits are none. */
    [[nodiscard]] bool skipBlock(JpegBits::Window& bits) const;
    [[nodiscard]] Word wordFor(std::uint8_t symbol) const;

private:
    /** Most codes are shorter, and the tables fit into the first-level cache. */
    static constexpr int windowBits = 12;
    struct Code
    {
        std::uint8_t length = 0; ///< 0: longer than the window, or none.
        std::uint8_t symbol = 0;
    };
    /** How far a look at the next bits leads. */
    struct Leap
    {
        std::uint8_t bits = 0;    ///< Codes and the values behind them; 0: no such code.
        std::uint8_t advance = 0; ///< Coefficients, and ending where the block ends with them.
    };
    /** A difference of mean values. */
    struct Mean
    {
        std::int16_t difference = 0;
        std::uint8_t bits = 0; ///< Of code and value; 0: more than are looked at, or no such code.
    };
    /** Looked at for it: most need fewer. */
    static constexpr int meanBits = 10;
    /** Added to what Leap::advance says of a block's end: more than any way through the values. */
    static constexpr int ending = 128;

    [[nodiscard]] Code find(std::uint32_t next16) const
    {
        const Code code = m_codes[next16 >> (16 - windowBits)];
        return code.length != 0 ? code : findLong(next16);
    }
    [[nodiscard]] Code findLong(std::uint32_t next16) const;
    [[nodiscard]] static Leap leapOver(Code code);
    void joinLeaps();
    void findMeans();
    [[nodiscard]] bool addLongMean(JpegBits::Window& bits, int& mean) const;

    std::array<Code, 1 << windowBits> m_codes{};
    std::array<Leap, 1 << windowBits> m_leaps{}; ///< Over as many values as the window shows.
    std::array<Mean, 1 << meanBits> m_means{};
    std::array<std::uint32_t, 17>
        m_firstBeyond{};            ///< By length: first 16-bit value that is longer.
    std::array<int, 17> m_offset{}; ///< By length: from code to index of symbol.
    std::array<std::uint8_t, 256> m_symbols{};
    bool m_isBuilt = false;
};

} // namespace skein
