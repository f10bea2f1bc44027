// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawHistogram.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {
double percent(quint64 part, quint64 whole)
{
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}
} // namespace

int RawHistogram::binOf(double level, double saturation)
{
    if (level <= 0 || saturation <= 0) {
        return 0;
    }
    const double stops = stopCount + std::log2(level / saturation);
    return static_cast<int>(std::clamp(std::floor(stops * binsPerStop), 0.0, binCount - 1.0));
}

bool RawHistogram::hasOtherWhite() const
{
    return std::any_of(m_channels.begin(), m_channels.end(),
        [](const RawChannel& channel) { return channel.white != channel.toldWhite; });
}

double RawHistogram::clippedPercent(int channel) const
{
    return percent(m_channels[channel].clipped, m_channels[channel].photosites);
}

double RawHistogram::blackPercent(int channel) const
{
    return percent(m_channels[channel].atBlack, m_channels[channel].photosites);
}

} // namespace skein
