// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace skein {

/** One position of the shutter dial in its two notations: 1/10000 s of PTP and Nikon's fraction. */
struct ShutterSpeed
{
    quint32 ticks = 0; ///< 1/10000 s; ptp::bulbTime for bulb
    quint16 numerator = 0;
    quint16 denominator = 1;

    [[nodiscard]] bool isBulb() const;
    [[nodiscard]] double seconds() const;
    [[nodiscard]] quint32 fraction() const;     ///< numerator << 16 | denominator
    [[nodiscard]] QString decimalName() const;  ///< "0.0080s", as libgphoto2 writes it
    [[nodiscard]] QString fractionName() const; ///< "1/125"
};

/** All positions from 1/8000 s to 30 s, and bulb at the end. */
[[nodiscard]] const QList<ShutterSpeed>& shutterSpeeds();
/** The position with these ticks, or else with this fraction; 1/125 s for anything unknown. */
[[nodiscard]] ShutterSpeed shutterSpeedFromTicks(quint32 ticks);
[[nodiscard]] ShutterSpeed shutterSpeedFromFraction(quint32 fraction);
/** The position nearest to so many seconds, never bulb. */
[[nodiscard]] ShutterSpeed nearestShutterSpeed(double seconds);

} // namespace skein
