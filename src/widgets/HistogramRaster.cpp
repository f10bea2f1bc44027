// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HistogramRaster.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** Three areas over each other stay grey, so that the line of luminance is seen on them. */
constexpr int fillAlpha = 115;
constexpr int lineAlpha = 190;
constexpr double lineWidth = 1.2; ///< Logical pixels.
constexpr int full = 255;
/** Parts of a pixel that is only partly covered. */
constexpr int coverageParts = 256;

QRgb light(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return qPremultiply(colour.rgba());
}

int added(int one, int other, int coverage)
{
    return std::min(full, one + other * coverage / coverageParts);
}

} // namespace

HistogramRaster::HistogramRaster(QSize pixels, double ratio)
    : m_image(pixels, QImage::Format_ARGB32_Premultiplied)
    , m_lineWidth(lineWidth * ratio)
{
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(Qt::transparent);
}

std::vector<double> HistogramRaster::tops(const std::vector<double>& heights) const
{
    const auto width = static_cast<std::size_t>(m_image.width());
    std::vector<double> tops(width);
    for (std::size_t x = 0; x < width; ++x) {
        // Where several steps share a column, the highest of them is seen.
        const bool isDense = heights.size() > width;
        const std::size_t first =
            isDense ? x * heights.size() / width : (2 * x + 1) * heights.size() / (2 * width);
        const std::size_t end = isDense ? (x + 1) * heights.size() / width : first + 1;
        const auto at = [&](std::size_t i) {
            return heights.begin() + static_cast<std::ptrdiff_t>(i);
        };
        tops[x] =
            (1 - std::clamp(*std::max_element(at(first), at(end)), 0.0, 1.0)) * m_image.height();
    }
    return tops;
}

void HistogramRaster::addRows(int x, double from, double to, QRgb light)
{
    const int first = std::max(0, static_cast<int>(std::floor(from)));
    const int end = std::min(m_image.height(), static_cast<int>(std::ceil(to)));
    for (int y = first; y < end; ++y) {
        const double covered = std::min(to, y + 1.0) - std::max(from, double(y));
        const auto coverage = static_cast<int>(std::lround(covered * coverageParts));
        QRgb& pixel = reinterpret_cast<QRgb*>(m_image.scanLine(y))[x];
        pixel = qRgba(added(qRed(pixel), qRed(light), coverage),
            added(qGreen(pixel), qGreen(light), coverage),
            added(qBlue(pixel), qBlue(light), coverage),
            added(qAlpha(pixel), qAlpha(light), coverage));
    }
}

void HistogramRaster::addArea(const std::vector<double>& heights, const QColor& colour)
{
    if (m_image.isNull() || heights.empty()) {
        return;
    }
    const QRgb area = light(colour, fillAlpha);
    const std::vector<double> top = tops(heights);
    for (int x = 0; x < m_image.width(); ++x) {
        addRows(x, top[static_cast<std::size_t>(x)], m_image.height(), area);
    }
    addLine(heights, colour);
}

void HistogramRaster::addLine(const std::vector<double>& heights, const QColor& colour)
{
    if (m_image.isNull() || heights.empty()) {
        return;
    }
    const QRgb line = light(colour, lineAlpha);
    const std::vector<double> top = tops(heights);
    const int across = std::max(1, static_cast<int>(std::lround(m_lineWidth)));
    for (int x = 0; x < m_image.width(); ++x) {
        // From one step to the next the line goes straight up or down, as wide as it is high.
        const auto [highest, lowest] =
            std::minmax_element(top.begin() + std::max(0, x - across), top.begin() + x + 1);
        addRows(x, *highest - m_lineWidth / 2, *lowest + m_lineWidth / 2, line);
    }
}

} // namespace skein
