// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Histogram.h"

#include <QColor>
#include <array>

namespace skein {

/** The colours of histogram and waveform. They lie on their own dark plate in every theme, because
 * added light is only seen on black. */
namespace theme {
constexpr QColor scopePlate(0x12, 0x12, 0x12);
constexpr QColor scopeGrid(0x34, 0x34, 0x34);
constexpr QColor scopeText(0xa8, 0xa8, 0xa8);
/** Index: Histogram::Channel. Of equal weight to the eye. */
constexpr std::array<QColor, Histogram::channelCount> scopeChannels{QColor(0xf0, 0x5a, 0x50),
    QColor(0x4c, 0xc4, 0x54), QColor(0x5c, 0x8c, 0xff), QColor(0xe8, 0xe8, 0xe8)};
} // namespace theme

} // namespace skein
