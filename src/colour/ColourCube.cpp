// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/ColourCube.h"

#include "colour/InParts.h"
#include "colour/Tetrahedron.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr int points = ColourCube::points;
constexpr std::array<int, 3> strides{points * points, points, 1};

// Three channels lie in 64 bits, 21 bits each: 12 for the value and 8 for the share it is
// multiplied by, of which four add up to one.
constexpr int laneBits = 21;
constexpr int shareBits = 8;
constexpr std::uint32_t wholeShare = 1U << shareBits;
constexpr int valueBits = 4; ///< Beyond those of a pixel.
constexpr double valuePer16Bits = 255.0 * (1 << valueBits) / 65535;
constexpr int resultShift = shareBits + valueBits;
constexpr std::uint64_t half = 1ULL << (resultShift - 1);
constexpr std::uint64_t halves = half | half << laneBits | half << (2 * laneBits);

/** So many pixels ahead memory is asked for what they need of the table, which is too large for the
 * nearer caches: where no two neighbours are alike, that saves a seventh of the time. */
constexpr int pixelsAhead = 16;

std::uint64_t packed(const std::uint16_t* colour)
{
    std::uint64_t node = 0;
    for (int channel = 0; channel < 3; ++channel) {
        const auto value =
            static_cast<std::uint64_t>(std::lround(colour[channel] * valuePer16Bits));
        node |= value << (laneBits * (2 - channel));
    }
    return node;
}

} // namespace

ColourCube::ColourCube(const Converter& convert)
    : m_nodes(static_cast<std::size_t>(points) * points * points)
{
    for (int channel = 0; channel < 3; ++channel) {
        const auto stride =
            static_cast<std::uint32_t>(strides.at(static_cast<std::size_t>(channel)));
        for (std::uint32_t value = 0; value < 256; ++value) {
            // The last point is reached from the one before it, by a whole share.
            const std::uint32_t below =
                std::min<std::uint32_t>(value * (points - 1) / 255, points - 2);
            const double share = value * (points - 1) / 255.0 - below;
            const auto eighths = static_cast<std::uint32_t>(std::lround(share * wholeShare));
            m_places.at(static_cast<std::size_t>(channel)).at(value) = {
                below * stride, tetrahedron::stepOf(eighths, stride)};
        }
    }
    const auto at = [](int point) {
        return static_cast<std::uint16_t>(std::lround(point * 65535.0 / (points - 1)));
    };
    inParts(points, qint64{points} * points * points * 16, [&](int from, int to) {
        std::vector<std::uint16_t> plane;
        for (int red = from; red < to; ++red) {
            plane.clear();
            for (int i = 0; i < points * points; ++i) {
                plane.insert(plane.end(), {at(red), at(i / points), at(i % points)});
            }
            convert(plane.data(), points * points);
            auto node = m_nodes.begin() + std::ptrdiff_t{red} * strides[0];
            for (int i = 0; i < points * points; ++i, ++node) {
                *node = packed(plane.data() + std::ptrdiff_t{3} * i);
            }
        }
    });
}

inline QRgb ColourCube::converted(QRgb pixel) const
{
    const Place& red = m_places[0][pixel >> 16 & 0xff];
    const Place& green = m_places[1][pixel >> 8 & 0xff];
    const Place& blue = m_places[2][pixel & 0xff];
    const std::uint64_t* node = m_nodes.data() + red.node + green.node + blue.node;
    const std::uint64_t sum =
        tetrahedron::walked(node, red.step, green.step, blue.step, wholeShare, halves);
    const auto channel = [sum](int lane) {
        return static_cast<std::uint32_t>(sum >> (lane * laneBits + resultShift)) & 0xff;
    };
    return (pixel & 0xff000000) | channel(2) << 16 | channel(1) << 8 | channel(0);
}

inline void ColourCube::prefetch(QRgb pixel) const
{
    const std::uint64_t* node = m_nodes.data() + m_places[0][pixel >> 16 & 0xff].node +
                                m_places[1][pixel >> 8 & 0xff].node +
                                m_places[2][pixel & 0xff].node;
    __builtin_prefetch(node);
    __builtin_prefetch(node + strides[0]);
    __builtin_prefetch(node + strides[1]);
    __builtin_prefetch(node + strides[0] + strides[1]);
}

void ColourCube::apply(QRgb* pixels, int count) const
{
    int i = 0;
    for (; i + pixelsAhead < count; ++i) {
        prefetch(pixels[i + pixelsAhead]);
        pixels[i] = converted(pixels[i]);
    }
    std::transform(
        pixels + i, pixels + count, pixels + i, [this](QRgb pixel) { return converted(pixel); });
}

} // namespace skein
