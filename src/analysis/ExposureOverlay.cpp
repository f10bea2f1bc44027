// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ExposureOverlay.h"

#include <algorithm>
#include <array>
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
        if ((flags & AnyOver) == 0) {
            colours[flags] = pixel(style.under);
        } else if (!style.byChannel || !style.over.isValid()) {
            colours[flags] = pixel(style.over);
        } else {
            colours[flags] =
                pixel(QColor((flags & RedOver) != 0 ? 255 : 0, (flags & GreenOver) != 0 ? 255 : 0,
                    (flags & BlueOver) != 0 ? 255 : 0, style.over.alpha()));
        }
    }
    return colours;
}

/** For each distance along the row, whether a stripe (all ones) or a gap (zero) is there, long
 * enough to begin a row anywhere in the first period. */
std::vector<QRgb> stripesFor(int width, int stripeWidth)
{
    const int period = 2 * stripeWidth;
    std::vector<QRgb> stripes(static_cast<std::size_t>(width) + static_cast<std::size_t>(period));
    for (std::size_t x = 0; x < stripes.size(); ++x) {
        const bool isStripe =
            x % static_cast<std::size_t>(period) < static_cast<std::size_t>(stripeWidth);
        stripes[x] = isStripe ? 0xffffffffU : 0U;
    }
    return stripes;
}

} // namespace

QImage exposureOverlay(const ExposureMap& map, const ExposureStyle& style)
{
    const QImage& flags = map.flags();
    QImage overlay(flags.size(), QImage::Format_ARGB32_Premultiplied);
    if (flags.isNull() || overlay.isNull()) {
        return {};
    }
    constexpr int widestStripe = 1000;
    const int stripeWidth = std::clamp(style.stripeWidth, 1, widestStripe);
    const int period = 2 * stripeWidth;
    const bool isZebra = style.fill == ExposureStyle::Fill::Zebra;
    const std::vector<QRgb> stripes =
        isZebra ? stripesFor(flags.width(), stripeWidth) : std::vector<QRgb>();
    const int phase = (style.phase % period + period) % period;
    const auto colours = coloursOf(style);
    for (int y = 0; y < flags.height(); ++y) {
        const uchar* from = flags.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        if (!isZebra) {
            for (int x = 0; x < flags.width(); ++x) {
                to[x] = colours[from[x] & allFlags];
            }
            continue;
        }
        // One pixel further on each row: stripes of 45 degrees.
        const QRgb* stripe = stripes.data() + (y % period + phase) % period;
        for (int x = 0; x < flags.width(); ++x) {
            to[x] = colours[from[x] & allFlags] & stripe[x];
        }
    }
    return overlay;
}

} // namespace skein
