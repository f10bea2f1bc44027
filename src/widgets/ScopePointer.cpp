// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ScopePointer.h"

#include "image/RawHistogram.h"
#include "image/RawLevels.h"
#include "widgets/HistogramColours.h"
#include "widgets/HistogramPainter.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace skein {

namespace {

constexpr double lineWidth = 1.4;
constexpr double radius = 3; ///< Of a circle.

/** Of each channel from 0 to 1, in the middle of its bin. */
std::array<double, Histogram::channelCount> levelsOf(QRgb colour)
{
    const std::array<quint32, 3> parts{static_cast<quint32>(qRed(colour)),
        static_cast<quint32>(qGreen(colour)), static_cast<quint32>(qBlue(colour))};
    const auto level = [](quint32 value) { return (value + 0.5) / Histogram::binCount; };
    return {level(parts[0]), level(parts[1]), level(parts[2]),
        level(Histogram::lumaOf(parts[0], parts[1], parts[2]))};
}

void markLine(QPainter& painter, const QRectF& area, double at, Histogram::Channel channel)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::scopeChannels[channel], lineWidth));
    const double x = area.left() + at * area.width();
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void markPlace(
    QPainter& painter, const QRectF& area, const ScopePointer& pointer, Histogram::Channel channel)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::scopeChannels[channel], lineWidth));
    const double at = levelsOf(pointer.colour).at(channel);
    const QPointF place(
        area.left() + pointer.across * area.width(), area.bottom() - at * area.height());
    painter.drawEllipse(place, radius, radius);
}

/** Along the axis of RAW data. */
double placeOf(int byte)
{
    const double share = rawlevels::shareOf(static_cast<quint8>(byte));
    if (share <= 0) {
        return 0;
    }
    return std::max(0.0, 1 + std::log2(share) / RawHistogram::stopCount);
}

} // namespace

void markLevels(QPainter& painter, const QRectF& area, const ScopePointer& pointer)
{
    const auto levels = levelsOf(pointer.colour);
    for (const auto channel :
        {Histogram::Red, Histogram::Green, Histogram::Blue, Histogram::Luminance}) {
        markLine(painter, area, levels.at(channel), channel);
    }
}

void markStops(QPainter& painter, const QRectF& area, const ScopePointer& pointer)
{
    if (!pointer.raw) {
        return;
    }
    const QRgb raw = *pointer.raw;
    if (qRed(raw) == qGreen(raw) && qGreen(raw) == qBlue(raw)) {
        markLine(painter, area, placeOf(qRed(raw)), Histogram::Luminance);
        return;
    }
    markLine(painter, area, placeOf(qRed(raw)), Histogram::Red);
    markLine(painter, area, placeOf(qGreen(raw)), Histogram::Green);
    markLine(painter, area, placeOf(qBlue(raw)), Histogram::Blue);
}

void markWaveform(QPainter& painter, const QRectF& area, const ScopePointer& pointer)
{
    markPlace(painter, area, pointer, Histogram::Luminance);
}

void markParade(QPainter& painter, const QRectF& area, const ScopePointer& pointer)
{
    for (const auto channel : {Histogram::Red, Histogram::Green, Histogram::Blue}) {
        markPlace(painter, paradePart(area, channel), pointer, channel);
    }
}

} // namespace skein
