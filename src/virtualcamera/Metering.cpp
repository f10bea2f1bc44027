// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Metering.h"

#include "virtualcamera/Optics.h"
#include "virtualcamera/PropertyStore.h"
#include "virtualcamera/PtpCodes.h"
#include "virtualcamera/ShutterSpeeds.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {
namespace p = ptp::prop;

constexpr qint64 manualProgram = 1;
constexpr qint64 fullProgram = 2;
constexpr qint64 shutterPriority = 4;
constexpr double meterStepsPerStop = 12.0;
constexpr long meterLimit = 60;

void chooseAperture(PropertyStore& settings, double hundredths)
{
    const auto& choices = settings.find(p::FNumber)->choices;
    const auto distance = [hundredths](const PropertyChoice& choice) {
        return std::abs(static_cast<double>(std::get<qint64>(choice.value)) - hundredths);
    };
    const auto nearest = std::min_element(
        choices.cbegin(), choices.cend(), [&](const PropertyChoice& a, const PropertyChoice& b) {
            return distance(a) < distance(b);
        });
    settings.put(p::FNumber, PropertyValue(nearest->value));
}
} // namespace

void meterExposure(PropertyStore& settings)
{
    const qint64 program = settings.number(p::ExposureProgramMode);
    if (program == fullProgram)
        settings.put(p::FNumber, PropertyValue(settings.find(p::FNumber)->factory));
    if (program != manualProgram) {
        const double bias = static_cast<double>(settings.number(p::ExposureBias)) / 1000.0;
        const Optics optics = Optics::from(settings);
        const double missing = std::exp2(bias) / optics.exposureGain();
        if (program == shutterPriority) {
            chooseAperture(settings, optics.fNumber / std::sqrt(missing) * 100.0);
        } else {
            const ShutterSpeed speed = nearestShutterSpeed(optics.seconds * missing);
            settings.put(p::ExposureTime, qint64(speed.ticks));
        }
    }
    const double stops = std::log2(Optics::from(settings).exposureGain());
    settings.put(p::NikonLightMeter,
        qint64(std::clamp(std::lround(stops * meterStepsPerStop), -meterLimit, meterLimit)));
}

} // namespace skein
