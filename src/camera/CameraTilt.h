// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QList>
#include <optional>

namespace skein {

/** How a camera leans. A value. */
struct CameraTilt
{
    /** Degrees, above -180 up to 180: how far its left side is down, seen from behind. */
    double roll = 0;
    /** Degrees, the same: how far it does not look straight ahead. Which sign is upwards is not
     * known of any body; nothing: the body does not tell. */
    std::optional<double> pitch;

    friend bool operator==(const CameraTilt&, const CameraTilt&) = default;
};

/**
 * Under which settings a camera tells its tilt. Only Nikon bodies do: the property 0xD067
 * ("Angle Level"), a 32-bit number of degrees times 65536 from 0 to 360, and newer ones 0xD07D for
 * the pitch. The library shows both as they are under their codes, and the first as "orientation2"
 * in whole degrees ("359'", ptp2 2.5.27 to 2.5.34, config.c). Seen on a D700 in the library's own
 * notes (camlibs/ptp2/cameras/nikon-d700.txt): 359.98 lying on a table, 270 with the right side
 * down, 93 with the left side down, -1 looking straight up. Bodies of other makers tell nothing
 * through the library. A value.
 */
struct TiltSettings
{
    QString roll;
    QString pitch; ///< Empty: it is not told.

    /** The names among @p settings; nothing where the camera tells no tilt. */
    [[nodiscard]] static std::optional<TiltSettings> of(const QList<CameraSetting>& settings);
};

/** The degrees in @p setting, above -180 up to 180; nothing where the camera does not know. */
[[nodiscard]] std::optional<double> tiltDegrees(const CameraSetting& setting);

} // namespace skein

Q_DECLARE_METATYPE(skein::CameraTilt)
