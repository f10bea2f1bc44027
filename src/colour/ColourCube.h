// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace skein {

/**
 * A conversion of RGB to RGB as a table of 65 x 65 x 65 colours, between which colours are
 * interpolated over tetrahedra. Four times as quick as the table of lcms2, because all three
 * channels of a colour are one number of 64 bits. A value; any thread may use it.
 */
class ColourCube final
{
public:
    /** Points for each channel: 64 steps meet those of most profiles' own tables (17 or 33). */
    static constexpr int points = 65;

    /** Converts @p count colours of three channels of 16 bits each, red first, in place. */
    using Converter = std::function<void(std::uint16_t* colours, int count)>;

    /** Asks @p convert, on several threads, for every colour of the table: some 50 ms. */
    explicit ColourCube(const Converter& convert);

    /** Converts @p count pixels in place; their transparency stays as it is. */
    void apply(QRgb* pixels, int count) const;

private:
    /** Where a channel's value lies between its points. */
    struct Place
    {
        std::uint32_t node = 0; ///< Of the point below it, as an index into the table.
        std::uint32_t step = 0; ///< Share of the point above it, and the way there; see apply().
    };

    [[nodiscard]] QRgb converted(QRgb pixel) const;
    void prefetch(QRgb pixel) const;

    std::vector<std::uint64_t> m_nodes;
    std::array<std::array<Place, 256>, 3> m_places{}; ///< By channel, red first.
};

} // namespace skein
