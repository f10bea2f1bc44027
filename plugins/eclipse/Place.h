// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace skein::eclipse {

/** Where the photographer stands, on the ellipsoid WGS 84. */
struct Place
{
    double latitude = 0;  ///< Degrees, north positive.
    double longitude = 0; ///< Degrees, east positive.
    double height = 0;    ///< Metres above the ellipsoid; sea level will do.

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace skein::eclipse
