// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/** Latitudes and longitudes as people type them, in the language of the program. Any thread. */
namespace skein::eclipse {

enum class Axis { Latitude, Longitude };

/**
 * Degrees, north and east positive: of "43.3623", "-8,4115", "43° 21' 44\" N", "8 24 41 W",
 * "W 8°24.69'". A letter decides the sign, whatever stands before the number: N, S, E and W, and
 * those that the language has besides (O is west in French, east in German). Nothing: it cannot be
 * read, or no such angle is there.
 */
[[nodiscard]] std::optional<double> angleFrom(const QString& text, Axis axis);

/** It can be read, and is beyond the poles, or the other side of the Earth. */
[[nodiscard]] bool isBeyond(const QString& text, Axis axis);

/** Text that angleFrom() reads: "43.36230° N". */
[[nodiscard]] QString angleText(double degrees, Axis axis);

} // namespace skein::eclipse
