// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <vector>

namespace skein {

/**
 * Draws curves of steps into a picture, pixel by pixel. QPainter takes 8 ms of two processors for
 * the same, because it hands the thousands of short pieces of a jagged outline to other threads;
 * this takes half a millisecond. A value; one thread at a time.
 */
class HistogramRaster final
{
public:
    /** @p ratio: of device pixels, in which everything is drawn, to logical ones. */
    HistogramRaster(QSize pixels, double ratio);

    /** Adds the area below a curve and its outline to what is there, as light is added. @p heights
     * are from 0 to 1, from left to right. */
    void addArea(const std::vector<double>& heights, const QColor& colour);
    /** Adds the outline alone. */
    void addLine(const std::vector<double>& heights, const QColor& colour);

    /** Premultiplied, nothing behind it. Alpha is that of the light: what is added to a picture by
     * QPainter::CompositionMode_Plus, or laid over it. */
    [[nodiscard]] const QImage& image() const { return m_image; }

private:
    /** For each column the distance of the curve from the upper edge, pixels. */
    [[nodiscard]] std::vector<double> tops(const std::vector<double>& heights) const;
    void addRows(int x, double from, double to, QRgb light);

    QImage m_image;
    const double m_lineWidth; ///< Device pixels.
};

} // namespace skein
