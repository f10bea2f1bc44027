// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>
#include <cstdint>
#include <vector>

namespace skein {

struct ColourRecipe;

/**
 * Which colours of an RGB picture its soft proof cannot show, as lcms2 judges: those that come back
 * from the proof as others, by more than a CIE76 difference of 1 (of 5 where the proof's profile is
 * made of tables, whose two ways never agree better). Like lcms2 it judges 49 x 49 x 49 colours and
 * interpolates between them over tetrahedra; a tenth of its time, because most cells between them
 * lie on one side. A value; any thread may use it.
 */
class GamutTable final
{
public:
    /** Points for each channel. */
    static constexpr int points = 49;

    /** Judges the colours of @p recipe's source on several threads: some 100 ms. A recipe whose
     * proof lcms2 refuses yields a table that marks nothing. */
    explicit GamutTable(const ColourRecipe& recipe);

    /** Gives @p shown the colour @p mark where the proof cannot show @p source, @p count pixels of
     * both; transparency stays. */
    void mark(const QRgb* source, QRgb* shown, int count, QRgb mark) const;

private:
    /** What is known of all colours of a cell. */
    enum class Cell : std::uint8_t { Inside, Outside, Mixed };
    /** Where a channel's value lies. */
    struct Place
    {
        std::uint32_t cell = 0; ///< As an index into the cells.
        std::uint32_t node = 0; ///< Of the point below it, as an index into the nodes.
        std::uint32_t step = 0; ///< Share of the point above it, and the way there.
    };

    void sortCells();
    [[nodiscard]] std::uint32_t cellOf(QRgb pixel) const;
    [[nodiscard]] bool isMixedOutside(QRgb pixel) const;

    std::vector<std::uint16_t> m_nodes; ///< How far outside; 0: inside.
    std::vector<Cell> m_cells;
    std::array<std::array<Place, 256>, 3> m_places{}; ///< By channel, red first.
};

} // namespace skein
