// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <array>
#include <cstddef>

class LibRaw;

namespace skein {

/**
 * The photosites of the visible area in what a LibRaw has unpacked, which is borrowed. One thread
 * at a time.
 */
class RawPhotosites final
{
public:
    static constexpr std::size_t maxColours = 4;

    explicit RawPhotosites(LibRaw& raw);

    /** False for floating point that LibRaw could not make integers of. */
    [[nodiscard]] bool isUsable() const { return m_size.isValid() && !m_size.isEmpty(); }
    [[nodiscard]] QSize size() const { return m_size; }

    /** Calls @p take(column, colour, value) for each value of @p row; colour as LibRaw counts. */
    template<typename Take>
    void visit(int row, Take take) const
    {
        const unsigned short* value = rowOf(row);
        const Period colours = coloursOf(row);
        std::size_t at = 0;
        for (int column = 0; column < m_size.width(); ++column, value += m_step) {
            if (m_isMosaic) {
                take(column, colours[at], *value);
                at = at + 1 == colours.size() ? 0 : at + 1;
                continue;
            }
            for (std::size_t colour = 0; colour < m_components; ++colour) {
                take(column, colour, value[colour]);
            }
        }
    }

private:
    /** Colours come again after 2 photosites of a row, of 6 or 16 by other filters, and of 8 where
     * the sensor lies diagonally: all of them after 48. */
    using Period = std::array<std::size_t, 48>;

    [[nodiscard]] const unsigned short* rowOf(int row) const;
    [[nodiscard]] Period coloursOf(int row) const;

    LibRaw& m_raw;
    QSize m_size;
    bool m_isMosaic = false;
    std::size_t m_step = 1;       ///< Values from one photosite to the next.
    std::size_t m_components = 1; ///< Of them that count.
};

} // namespace skein
