// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Optics.h"

#include "virtualcamera/PropertyStore.h"
#include "virtualcamera/PtpCodes.h"
#include "virtualcamera/ShutterSpeeds.h"

#include <cmath>

namespace skein {

namespace {
constexpr double referenceSeconds = 1.0 / 125.0;
constexpr double referenceFNumber = 5.6;
constexpr double referenceIso = 400.0;
constexpr qint64 manualProgram = 1;
constexpr double infinityMm = 1e7;
constexpr double noiseAtIso100 = 0.75; ///< steps of an 8-bit picture

struct WhiteBalance
{
    qint64 code;
    double red;
    double blue;
};

// Gains that turn each light white, seen under the daylight of the scene: tungsten makes it blue.
constexpr WhiteBalance whiteBalances[] = {
    {2, 1.0, 1.0},       // automatic
    {4, 1.0, 1.0},       // daylight
    {5, 0.86, 1.32},     // fluorescent
    {6, 0.66, 1.55},     // tungsten
    {7, 1.04, 0.93},     // flash
    {0x8010, 1.09, 0.9}, // cloudy
    {0x8011, 1.2, 0.78}, // shade
};
} // namespace

double Optics::exposureGain() const
{
    const double aperture = referenceFNumber / fNumber;
    return seconds / referenceSeconds * aperture * aperture * iso / referenceIso *
           std::exp2(biasStops);
}

double Optics::blurSpot(double distanceMm) const
{
    const double spotMm = focalLengthMm * focalLengthMm / fNumber * std::abs(distanceMm - focusMm) /
                          (distanceMm * (focusMm - focalLengthMm));
    return spotMm / sensorWidthMm;
}

double Optics::noiseSigma() const
{
    return noiseAtIso100 * std::sqrt(iso / 100.0);
}

Optics Optics::from(const PropertyStore& settings)
{
    namespace p = ptp::prop;
    Optics optics;
    const auto ticks = static_cast<quint32>(settings.number(p::ExposureTime));
    if (ticks != ptp::bulbTime)
        optics.seconds = shutterSpeedFromTicks(ticks).seconds();
    optics.fNumber = static_cast<double>(settings.number(p::FNumber)) / 100.0;
    optics.iso = static_cast<double>(settings.number(p::ExposureIndex));
    // In the automatic programs the camera has put the correction into time and aperture already.
    if (settings.number(p::ExposureProgramMode) == manualProgram)
        optics.biasStops = static_cast<double>(settings.number(p::ExposureBias)) / 1000.0;
    const qint64 focus = settings.number(p::FocusDistance);
    optics.focusMm = focus == 0xFFFF ? infinityMm : static_cast<double>(focus);
    for (const WhiteBalance& balance : whiteBalances) {
        if (balance.code == settings.number(p::WhiteBalance)) {
            optics.redGain = balance.red;
            optics.blueGain = balance.blue;
        }
    }
    return optics;
}

} // namespace skein
