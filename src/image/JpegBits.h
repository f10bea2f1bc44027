// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"

#include <QtEndian>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace skein {

/**
 * The entropy-coded bits of a JPEG scan, without the stuffed zeros (ITU-T T.81, F.1.2.3). Behind
 * the end or a marker come zeros; see isOverrun(). Borrows the bytes. One thread.
 */
class JpegBits final
{
public:
    /** The bits that come next, by value, so that they stay in the processor's registers. */
    class Window final
    {
    public:
        /** Has at least 56 bits ready afterwards. */
        void fill()
        {
            std::uint64_t next = 0;
            std::memcpy(&next, m_at, sizeof next);
            // Whole bytes only: the bits of one that does not fit are or'ed in again next time.
            m_bits |= qFromBigEndian(next) >> m_count;
            m_at += (63 - m_count) >> 3;
            m_count |= 56;
        }
        /** The next @p count (1 to 32) of those that are ready; they stay. */
        [[nodiscard]] std::uint32_t peek(int count) const
        {
            return static_cast<std::uint32_t>(m_bits >> (64 - count));
        }
        void skip(int count)
        {
            m_bits <<= count;
            m_count -= count;
        }

        /** How many bits were skipped since it was like @p before, within a unit. */
        [[nodiscard]] int usedSince(const Window& before) const
        {
            return static_cast<int>(m_at - before.m_at) * 8 + before.m_count - m_count;
        }

    private:
        friend class JpegBits;
        const unsigned char* m_at = nullptr;
        std::uint64_t m_bits = 0; ///< Left-aligned.
        int m_count = 0;          ///< Bits ready. What is below them is right, too, or zero.
    };

    explicit JpegBits(Bytes bytes);
    Q_DISABLE_COPY_MOVE(JpegBits)

    /** Has all bits that a unit can have; call before each. */
    void ensureUnit()
    {
        if (m_end - m_window.m_at < mostBytes) {
            readOn();
        }
    }
    /** Of one unit; give it back to proceed by what was used. */
    [[nodiscard]] Window window() const { return m_window; }
    void proceed(const Window& used) { m_window = used; }

    /** More bits were used than there are. */
    [[nodiscard]] bool isOverrun() const { return m_isLast && left() < 0; }
    /** Drops the rest of the byte and the restart marker of that number (0 to 7) behind it; false
     * when there is none. */
    [[nodiscard]] bool restart(int number);
    /** What comes next in the file: behind restart() or copyRest(). */
    [[nodiscard]] Bytes rest() const { return m_source; }
    /** Appends what is left up to the next marker to @p bytes, stuffed, behind the @p count
     * (0 to 7) upper bits of @p first; the last byte is filled with ones. Uses them all. */
    void copyRest(std::uint32_t first, int count, std::vector<unsigned char>& bytes);

private:
    /** A unit has twelve blocks at most, of 64 values, each with a code of 16 bits and 15 more; a
     * window reads ahead. */
    static constexpr std::ptrdiff_t mostBytes = 12 * 64 * 31 / 8 + 16;
    static constexpr std::size_t bufferBytes = 1 << 16; ///< Fits into the second-level cache.

    void readOn();
    void unstuff();
    /** Bits, once all have been read. */
    [[nodiscard]] std::ptrdiff_t left() const
    {
        return (m_realEnd - (m_window.m_at - m_buffer.data())) * 8 + m_window.m_count;
    }

    Bytes m_source; ///< Not yet in the buffer.
    std::vector<unsigned char> m_buffer;
    const unsigned char* m_end = nullptr; ///< In the buffer.
    std::ptrdiff_t m_realEnd = 0;         ///< The same without the zeros behind the last bits.
    bool m_isLast = false;                ///< All bits up to the next marker are in the buffer.
    Window m_window;
};

} // namespace skein
