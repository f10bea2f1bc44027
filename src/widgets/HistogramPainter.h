// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Histogram.h"
#include "analysis/Waveform.h"
#include "image/RawHistogram.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <span>
#include <vector>

class QPainter;

namespace skein {

/** One curve of a histogram: how many there are in each bin. */
struct HistogramCurve
{
    std::vector<quint64> counts;
    QColor colour;
    QString letter;           ///< What tells it from the others without its colour: "R", "G2".
    bool isLuminance = false; ///< Drawn as a line over the colours, not as an area.
};

/** "R", "G", "B", "L" in the photographer's language. */
[[nodiscard]] QString channelLetter(Histogram::Channel channel);

/** The curves of a picture and of sensor data. */
[[nodiscard]] std::vector<HistogramCurve> curvesOf(const Histogram& histogram);
[[nodiscard]] std::vector<HistogramCurve> curvesOf(const RawHistogram& histogram);

/**
 * The height of @p count on a scale from 0 to 1, where @p top is 1 and more is cut off; logarithmic
 * is log(1 + n) / log(1 + top).
 */
[[nodiscard]] double histogramHeight(quint64 count, quint64 top, bool logarithmic);
/**
 * What belongs at the upper edge for @p counts: the fullest bin, but for the outermost two, which
 * hold what is clipped and would press all others down; those count where there is nothing else.
 */
[[nodiscard]] quint64 histogramTop(std::span<const quint64> counts);

/** Draws @p curves over each other in @p area, or one below the other. */
void paintCurves(QPainter& painter, const QRectF& area, const std::vector<HistogramCurve>& curves,
    bool logarithmic, bool separate);
/** Lines at quarters. */
void paintLevelGrid(QPainter& painter, const QRectF& area);
/** A line at each stop below saturation, numbers along the upper edge (0 at the right is
 * saturation), and below them what they mean; @p byData: the file says another saturation. */
void paintStopGrid(QPainter& painter, const QRectF& area, bool byData = false);
/** For the small print in and below a drawing. */
[[nodiscard]] QFont smallerFont(QFont font);
/** What the stops' numbers take of the height, where @p font is that of the widget. */
[[nodiscard]] double stopLabelHeight(const QFont& font);

/** Draws the luminance of @p waveform over all of @p area. */
void paintWaveform(QPainter& painter, const QRectF& area, const Waveform& waveform);
/** Draws its red, green and blue side by side. */
void paintParade(QPainter& painter, const QRectF& area, const Waveform& waveform);
/** Where in @p area a parade has @p channel, which is no luminance. */
[[nodiscard]] QRectF paradePart(const QRectF& area, Histogram::Channel channel);

} // namespace skein
