// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace skein {

class PropertyStore;

/**
 * What the settings do to the light: a plain value, so that any thread may render with it.
 *
 * The scene is painted for 1/125 s, f/5.6, ISO 400 by daylight; everything else is relative to it.
 */
struct Optics
{
    double seconds = 1.0 / 125.0;
    double fNumber = 5.6;
    double iso = 400.0;
    double biasStops = 0.0; ///< Moves the brightness as automatic sensitivity would.
    double focusMm = 1200.0;
    double redGain = 1.0;  ///< white balance relative to daylight
    double blueGain = 1.0; ///< white balance relative to daylight

    static constexpr double focalLengthMm = 50.0;
    static constexpr double sensorWidthMm = 36.0;

    /** Light on the sensor, and sensitivity, relative to the exposure the scene is painted for. */
    [[nodiscard]] double exposureGain() const;
    /** Diameter of the blur spot of a point so far away, as a part of the picture's width. */
    [[nodiscard]] double blurSpot(double distanceMm) const;
    /** Standard deviation of the noise in steps of an 8-bit picture. */
    [[nodiscard]] double noiseSigma() const;

    /** From the settings; in the automatic programs, time and aperture are the camera's choice. */
    static Optics from(const PropertyStore& settings);

    friend bool operator==(const Optics&, const Optics&) = default;
};

} // namespace skein
