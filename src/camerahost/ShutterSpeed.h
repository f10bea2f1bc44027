// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace skein {

/** An exposure time as drivers write it. */
struct ShutterSpeed
{
    bool isBulb = false; ///< Open until told otherwise ("Bulb", "Time").
    std::chrono::milliseconds duration{0};
};

/** Reads "1/60", "0.0166s", "2.5", "30\"" or "bulb"; nothing when it is none of these. */
[[nodiscard]] std::optional<ShutterSpeed> shutterSpeedFromText(const QString& text);

/**
 * How long a picture may take at most, from order to file: twice the exposure (noise reduction
 * takes a dark frame of the same length) and ten seconds.
 */
[[nodiscard]] std::chrono::milliseconds captureLimit(const std::optional<ShutterSpeed>& speed);

} // namespace skein
