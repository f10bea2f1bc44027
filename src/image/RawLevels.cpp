// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawLevels.h"

#include <algorithm>
#include <cmath>

namespace skein::rawlevels {

namespace {
constexpr int saturated = 255;
constexpr int half = 128; ///< Half of saturation.
constexpr double stops = 15;
constexpr double stepsPerStop = (half - 1) / stops;
} // namespace

quint8 byteOf(double share)
{
    if (!(share > 0)) {
        return 0;
    }
    if (share >= 1) {
        return saturated;
    }
    if (share >= 0.5) {
        return static_cast<quint8>(half + std::floor((share - 0.5) * 2 * (saturated - half)));
    }
    const double below = -std::log2(share) - 1;
    return static_cast<quint8>(
        std::clamp(std::floor(half - 1 - below * stepsPerStop), 0.0, half - 1.0));
}

double shareOf(quint8 byte)
{
    constexpr double middle = 0.5;
    if (byte == 0 || byte == saturated) {
        return byte == 0 ? 0 : 1;
    }
    if (byte >= half) {
        return 0.5 + (byte - half + middle) / (2.0 * (saturated - half));
    }
    const double below = (half - 1 - middle - byte) / stepsPerStop;
    return std::exp2(-std::max(0.0, below) - 1);
}

ExposureLimits limits(double overPercent, double underStops)
{
    const auto percent = [](int byte) { return byte * 100.0 / saturated; };
    return {percent(byteOf(std::clamp(overPercent, 50.0, 100.0) / 100)),
        percent(byteOf(std::exp2(-std::clamp(underStops, 1.0, stops + 1))))};
}

} // namespace skein::rawlevels
