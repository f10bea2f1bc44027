// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HistogramPainter.h"

#include "widgets/HistogramColours.h"
#include "widgets/HistogramRaster.h"
#include "widgets/HistogramView.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

QColor colourOf(const QString& channel)
{
    switch (channel.isEmpty() ? '?' : channel.front().toLatin1()) {
    case 'R':
    case 'M':
        return theme::scopeChannels[Histogram::Red];
    case 'G':
    case 'Y':
        return theme::scopeChannels[Histogram::Green];
    case 'B':
    case 'C':
        return theme::scopeChannels[Histogram::Blue];
    default:
        return theme::scopeChannels[Histogram::Luminance];
    }
}

std::vector<double> heightsOf(const HistogramCurve& curve, quint64 top, bool logarithmic)
{
    std::vector<double> heights(curve.counts.size());
    std::transform(curve.counts.begin(), curve.counts.end(), heights.begin(),
        [=](quint64 count) { return histogramHeight(count, top, logarithmic); });
    return heights;
}

/** Draws what @p draw puts into a raster that lies on the pixels of @p painter's device. */
template<typename Draw>
void paintRaster(
    QPainter& painter, const QRectF& area, QPainter::CompositionMode mode, const Draw& draw)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QRect pixels = QRectF(area.topLeft() * ratio, area.size() * ratio).toRect();
    HistogramRaster raster(pixels.size(), ratio);
    draw(raster);
    painter.save();
    painter.setCompositionMode(mode);
    painter.drawImage(QPointF(pixels.topLeft()) / ratio, raster.image());
    painter.restore();
}

QImage coloured(const QImage& trace, const QColor& colour)
{
    QImage image = trace.convertToFormat(QImage::Format_Indexed8);
    QList<QRgb> table;
    for (int level = 0; level < image.colorCount(); ++level) {
        table.append(qRgba(colour.red() * level / 255, colour.green() * level / 255,
            colour.blue() * level / 255, level == 0 ? 0 : 255));
    }
    image.setColorTable(table);
    return image;
}

void paintTrace(
    QPainter& painter, const QRectF& area, const Waveform& waveform, Histogram::Channel channel)
{
    const QImage trace = waveform.trace(channel);
    if (trace.isNull()) {
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, coloured(trace, theme::scopeChannels[channel]));
}

/** Says in the corner of @p area which channel it has, for whoever cannot tell the colours apart.
 */
void paintLetter(QPainter& painter, const QRectF& area, const QString& letter, const QColor& colour)
{
    painter.save();
    painter.setFont(smallerFont(painter.font()));
    painter.setPen(colour);
    painter.drawText(
        area.adjusted(3, 1, 0, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignTop), letter);
    painter.restore();
}

/** A line of one device pixel. */
QPen hairline()
{
    QPen pen(theme::scopeGrid, 0);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

QString channelLetter(Histogram::Channel channel)
{
    switch (channel) {
    case Histogram::Red:
        //: one letter: the colour red, beside its curve in the histogram
        return HistogramView::tr("R");
    case Histogram::Green:
        //: one letter: the colour green, beside its curve in the histogram
        return HistogramView::tr("G");
    case Histogram::Blue:
        //: one letter: the colour blue, beside its curve in the histogram
        return HistogramView::tr("B");
    default:
        break;
    }
    //: one letter: luminance, beside its curve in the histogram
    return HistogramView::tr("L");
}

std::vector<HistogramCurve> curvesOf(const Histogram& histogram)
{
    std::vector<HistogramCurve> curves;
    for (int channel = 0; !histogram.isEmpty() && channel < Histogram::channelCount; ++channel) {
        const auto which = static_cast<Histogram::Channel>(channel);
        const Histogram::Bins& bins = histogram.bins(which);
        curves.push_back(
            {{bins.begin(), bins.end()}, theme::scopeChannels[static_cast<size_t>(channel)],
                channelLetter(which), which == Histogram::Luminance});
    }
    return curves;
}

std::vector<HistogramCurve> curvesOf(const RawHistogram& histogram)
{
    std::vector<HistogramCurve> curves;
    for (const RawChannel& channel : histogram.channels()) {
        QColor colour = colourOf(channel.name);
        if (channel.name.endsWith(QLatin1Char('2'))) {
            colour = colour.darker(125); // The second green is told from the first.
        }
        curves.push_back({{channel.bins.begin(), channel.bins.end()}, colour, channel.name, false});
    }
    return curves;
}

double histogramHeight(quint64 count, quint64 top, bool logarithmic)
{
    if (count == 0 || top == 0) {
        return 0;
    }
    const auto number = static_cast<double>(count);
    const auto most = static_cast<double>(top);
    return std::min(1.0, logarithmic ? std::log1p(number) / std::log1p(most) : number / most);
}

quint64 histogramTop(std::span<const quint64> counts)
{
    const auto most = [](std::span<const quint64> part) {
        return part.empty() ? 0 : *std::max_element(part.begin(), part.end());
    };
    const quint64 inner = counts.size() > 2 ? most(counts.subspan(1, counts.size() - 2)) : 0;
    return inner > 0 ? inner : most(counts);
}

void paintCurves(QPainter& painter, const QRectF& area, const std::vector<HistogramCurve>& curves,
    bool logarithmic, bool separate)
{
    constexpr auto light = QPainter::CompositionMode_Plus;
    if (separate) {
        const double height = area.height() / static_cast<double>(curves.size());
        QRectF row(area.left(), area.top(), area.width(), height - 1);
        for (const HistogramCurve& curve : curves) {
            paintRaster(painter, row, light, [&](HistogramRaster& raster) {
                raster.addArea(
                    heightsOf(curve, histogramTop(curve.counts), logarithmic), curve.colour);
            });
            paintLetter(painter, row, curve.letter, curve.colour);
            row.translate(0, height);
        }
        return;
    }
    // One scale for all, or they could not be compared.
    quint64 top = 0;
    for (const HistogramCurve& curve : curves) {
        top = std::max(top, histogramTop(curve.counts));
    }
    paintRaster(painter, area, light, [&](HistogramRaster& raster) {
        for (const HistogramCurve& curve : curves) {
            if (!curve.isLuminance) {
                raster.addArea(heightsOf(curve, top, logarithmic), curve.colour);
            }
        }
    });
    paintRaster(painter, area, QPainter::CompositionMode_SourceOver, [&](HistogramRaster& raster) {
        for (const HistogramCurve& curve : curves) {
            if (curve.isLuminance) {
                raster.addLine(heightsOf(curve, top, logarithmic), curve.colour);
            }
        }
    });
}

void paintLevelGrid(QPainter& painter, const QRectF& area)
{
    painter.setPen(hairline());
    for (const double part : {0.25, 0.5, 0.75}) {
        const double x = std::round(area.left() + part * area.width());
        const double y = std::round(area.top() + part * area.height());
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

QFont smallerFont(QFont font)
{
    constexpr double factor = 0.85;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    }
    return font;
}

double stopLabelHeight(const QFont& font)
{
    return QFontMetricsF(smallerFont(font)).height();
}

void paintStopGrid(QPainter& painter, const QRectF& area, bool byData)
{
    painter.save();
    const double labels = stopLabelHeight(painter.font());
    painter.setFont(smallerFont(painter.font()));
    for (int stop = 1; stop <= RawHistogram::stopCount; ++stop) {
        const double x =
            std::round(area.left() + area.width() * stop / double(RawHistogram::stopCount));
        painter.setPen(hairline());
        const bool isEnd = stop == RawHistogram::stopCount;
        if (!isEnd) {
            painter.drawLine(QPointF(x, area.top() + labels), QPointF(x, area.bottom()));
        }
        if (stop % 2 == 0) {
            painter.setPen(theme::scopeText);
            const QRectF place = isEnd ? QRectF(x - 40, area.top(), 40, labels)
                                       : QRectF(x - 20, area.top(), 40, labels);
            const auto side = isEnd ? Qt::AlignRight : Qt::AlignHCenter;
            painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter),
                QLocale().toString(RawHistogram::stopCount - stop));
        }
    }
    painter.setPen(theme::scopeText);
    painter.drawText(QRectF(area.left(), area.top() + labels, area.width(), labels),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        //: what the numbers along the axis of a RAW histogram are
        byData ? HistogramView::tr("stops below the saturation that the data show")
               //: what the numbers along the axis of a RAW histogram are
               : HistogramView::tr("stops below saturation"));
    painter.restore();
}

void paintWaveform(QPainter& painter, const QRectF& area, const Waveform& waveform)
{
    paintTrace(painter, area, waveform, Histogram::Luminance);
}

void paintParade(QPainter& painter, const QRectF& area, const Waveform& waveform)
{
    for (const auto channel : {Histogram::Red, Histogram::Green, Histogram::Blue}) {
        const QRectF part = paradePart(area, channel);
        paintTrace(painter, part, waveform, channel);
        paintLetter(painter, part, channelLetter(channel), theme::scopeChannels[channel]);
    }
}

QRectF paradePart(const QRectF& area, Histogram::Channel channel)
{
    constexpr double gap = 3;
    const double width = (area.width() - 2 * gap) / 3;
    const double left = area.left() + static_cast<int>(channel) * (width + gap);
    return {left, area.top(), width, area.height()};
}

} // namespace skein
