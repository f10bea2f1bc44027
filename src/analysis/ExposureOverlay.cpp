// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ExposureOverlay.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

namespace skein {

namespace {

constexpr quint8 allFlags = AnyOver | Under;

/** The pixel for each combination of flags. */
std::array<QRgb, allFlags + 1> coloursOf(const ExposureStyle& style)
{
    const auto pixel = [](const QColor& colour) {
        return colour.isValid() ? qPremultiply(colour.rgba()) : 0;
    };
    std::array<QRgb, allFlags + 1> colours{};
    for (unsigned flags = 1; flags < colours.size(); ++flags) {
        colours[flags] = pixel((flags & AnyOver) == 0 ? style.under : style.over);
    }
    return colours;
}

/** Stripes where it is too dark are so much broader: told apart without their colours. */
constexpr int underTimes = 2;

/** Between the stripes: so many of 256 parts. */
constexpr QRgb gapOpacity = 112;

/** A premultiplied pixel as it is between two stripes. */
QRgb thinned(QRgb pixel)
{
    constexpr QRgb everySecond = 0x00ff00ff;
    return ((pixel & everySecond) * gapOpacity >> 8 & everySecond) |
           ((pixel >> 8 & everySecond) * gapOpacity & ~everySecond);
}

/** Where stripes and gaps are, of 45 degrees. */
class Stripes final
{
public:
    static constexpr quint8 gap = allFlags + 1; ///< A bit beside the flags.

    /** @p times as broad as @p style says. */
    Stripes(const ExposureStyle& style, int width, int times = 1)
        : m_width(times * std::clamp(style.stripeWidth, 1, widest))
        , m_phase((style.phase % period() + period()) % period())
        , m_gaps(static_cast<std::size_t>(width) + static_cast<std::size_t>(period()))
    {
        for (std::size_t x = 0; x < m_gaps.size(); ++x) {
            const bool isStripe =
                x % static_cast<std::size_t>(period()) < static_cast<std::size_t>(m_width);
            m_gaps[x] = isStripe ? quint8{0} : gap;
        }
    }

    /** For each pixel of row @p y whether it lies in a gap: 0 or gap. */
    [[nodiscard]] const quint8* row(int y) const
    {
        return m_gaps.data() + (y % period() + m_phase) % period(); // One further on each row.
    }

private:
    static constexpr int widest = 1000;
    [[nodiscard]] int period() const { return 2 * m_width; }

    int m_width;
    int m_phase;
    std::vector<quint8> m_gaps; ///< Long enough to begin a row anywhere in the first period.
};

/** Tells marks of one colour from those of the other, also where they were made smaller and so
 * thinner. */
class ColourJudge final
{
public:
    explicit ColourJudge(const ExposureStyle& style)
        : m_over(directionOf(style.over))
        , m_under(directionOf(style.under))
    {}

    /** @p pixel is premultiplied, and not transparent. */
    [[nodiscard]] bool isUnder(QRgb pixel) const
    {
        return along(m_under, pixel) > along(m_over, pixel);
    }

private:
    using Direction = std::array<double, 3>;

    static Direction directionOf(const QColor& colour)
    {
        const double length = std::hypot(colour.red(), colour.green(), colour.blue());
        if (!colour.isValid() || length <= 0) {
            return {0, 0, 0}; // Black lies along none.
        }
        return {colour.red() / length, colour.green() / length, colour.blue() / length};
    }
    static double along(const Direction& direction, QRgb pixel)
    {
        return direction[0] * qRed(pixel) + direction[1] * qGreen(pixel) +
               direction[2] * qBlue(pixel);
    }

    Direction m_over;
    Direction m_under;
};

/** Calls @p pixelAt for those of a row that have flags; the others are transparent. */
template<typename PixelAt>
void paintRow(const uchar* flags, QRgb* pixels, int width, PixelAt pixelAt)
{
    // Most have none.
    using Block = quint64;
    constexpr int block = sizeof(Block);
    for (int x = 0; x < width; x += block) {
        const int count = std::min(block, width - x);
        Block all = 1;
        if (count == block) {
            std::memcpy(&all, flags + x, sizeof all);
        }
        if (all == 0) {
            std::fill_n(pixels + x, block, QRgb{0});
            continue;
        }
        for (int i = x; i < x + count; ++i) {
            pixels[i] = pixelAt(i);
        }
    }
}

} // namespace

QImage exposureOverlay(const ExposureMap& map, const ExposureStyle& style)
{
    const QImage& flags = map.flags();
    QImage overlay(flags.size(), QImage::Format_ARGB32_Premultiplied);
    if (flags.isNull() || overlay.isNull()) {
        return {};
    }
    const bool isZebra = style.fill == ExposureStyle::Fill::Zebra;
    const Stripes stripes(style, isZebra ? flags.width() : 0);
    const Stripes broad(style, isZebra ? flags.width() : 0, underTimes);
    const auto solid = coloursOf(style);
    std::array<QRgb, 2 * solid.size()> colours{}; // By flags, and Stripes::gap.
    for (std::size_t i = 0; i < solid.size(); ++i) {
        colours[i] = solid[i];
        colours[i + solid.size()] = thinned(solid[i]);
    }
    const int width = flags.width(); // No function call for each pixel.
    for (int y = 0; y < flags.height(); ++y) {
        const uchar* from = flags.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        if (!isZebra) {
            paintRow(from, to, width, [&](int x) { return solid[from[x] & allFlags]; });
            continue;
        }
        const quint8* gaps = stripes.row(y);
        const quint8* wide = broad.row(y);
        paintRow(from, to, width, [&](int x) {
            const quint8 gap = (from[x] & AnyOver) != 0 ? gaps[x] : wide[x];
            return colours[static_cast<std::size_t>((from[x] & allFlags) | gap)];
        });
    }
    return overlay;
}

void hatch(QImage& overlay, const ExposureStyle& style)
{
    if (overlay.isNull() || overlay.format() != QImage::Format_ARGB32_Premultiplied) {
        return;
    }
    const Stripes stripes(style, overlay.width());
    const Stripes broad(style, overlay.width(), underTimes);
    const ColourJudge judge(style);
    for (int y = 0; y < overlay.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        const quint8* gaps = stripes.row(y);
        const quint8* wide = broad.row(y);
        for (int x = 0; x < overlay.width(); ++x) {
            // Most have no mark.
            if (pixels[x] != 0 && (judge.isUnder(pixels[x]) ? wide[x] : gaps[x]) != 0) {
                pixels[x] = thinned(pixels[x]);
            }
        }
    }
}

} // namespace skein
