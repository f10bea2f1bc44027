// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/BuiltInProfiles.h"

#include "colour/LcmsHandles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

namespace skein {

namespace {

constexpr cmsCIExyY whiteD65{0.3127, 0.3290, 1};
// Rec. ITU-R BT.709 (and sRGB), BT.2020, SMPTE EG 432-1, Adobe RGB (1998) 4.3.1.2.
constexpr cmsCIExyYTRIPLE primaries709{{0.64, 0.33, 1}, {0.30, 0.60, 1}, {0.15, 0.06, 1}};
constexpr cmsCIExyYTRIPLE primaries2020{{0.708, 0.292, 1}, {0.170, 0.797, 1}, {0.131, 0.046, 1}};
constexpr cmsCIExyYTRIPLE primariesP3{{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}};
constexpr cmsCIExyYTRIPLE primariesAdobe{{0.64, 0.33, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}};
/** Adobe RGB (1998) 4.3.4.2: 2 + 51/256. */
constexpr double gammaAdobe = 2.19921875;

/** Diffuse white of HDR, cd/m² (Rec. ITU-R BT.2408). */
constexpr double hdrWhite = 203;
/** Up to here HDR tones are kept, of diffuse white; the brighter ones share the rest. */
constexpr double shoulderFrom = 0.8;
constexpr int hdrCurvePoints = 4096;

lcms::Curve gammaCurve(cmsContext context, double gamma)
{
    return lcms::Curve(cmsBuildGamma(context, gamma));
}

/** Y = (aX + b)^gamma from d on, below it cX: the shape of sRGB and of BT.709. */
lcms::Curve toedCurve(cmsContext context, const std::array<double, 5>& parameters)
{
    return lcms::Curve(cmsBuildParametricToneCurve(context, 4, parameters.data()));
}

lcms::Curve sRgbCurve(cmsContext context)
{
    return toedCurve(context, {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045});
}

lcms::Curve curve709(cmsContext context)
{
    return toedCurve(context, {1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081});
}

/** Light of diffuse white 1 to what a screen of white 1 shows; tends to 1. */
double withShoulder(double light)
{
    if (light <= shoulderFrom) {
        return light;
    }
    constexpr double room = 1 - shoulderFrom;
    const double over = (light - shoulderFrom) / room;
    return shoulderFrom + room * over / (1 + over);
}

/** SMPTE ST 2084, the light of a signal in units of diffuse white. */
double lightOfPq(double signal)
{
    constexpr double m1 = 2610.0 / 16384;
    constexpr double m2 = 2523.0 / 4096 * 128;
    constexpr double c1 = 3424.0 / 4096;
    constexpr double c2 = 2413.0 / 4096 * 32;
    constexpr double c3 = 2392.0 / 4096 * 32;
    const double power = std::pow(signal, 1 / m2);
    const double light = std::pow(std::max(power - c1, 0.0) / (c2 - c3 * power), 1 / m1);
    return light * 10000 / hdrWhite;
}

/** Inverse of the OETF of BT.2100 HLG, whose diffuse white is the signal 0.75. */
double lightOfHlg(double signal)
{
    constexpr double a = 0.17883277;
    constexpr double b = 0.28466892;
    constexpr double c = 0.55991073;
    const auto scene = [](double value) {
        return value <= 0.5 ? value * value / 3 : (std::exp((value - c) / a) + b) / 12;
    };
    return scene(signal) / scene(0.75);
}

lcms::Curve hdrCurve(cmsContext context, const std::function<double(double)>& lightOf)
{
    std::vector<float> table;
    table.reserve(hdrCurvePoints);
    for (int i = 0; i < hdrCurvePoints; ++i) {
        table.push_back(static_cast<float>(withShoulder(lightOf(i / (hdrCurvePoints - 1.0)))));
    }
    return lcms::Curve(cmsBuildTabulatedToneCurveFloat(
        context, static_cast<cmsUInt32Number>(table.size()), table.data()));
}

void setDescription(cmsContext context, cmsHPROFILE profile, const char* text)
{
    cmsMLU* words = cmsMLUalloc(context, 1);
    cmsMLUsetASCII(words, "en", "US", text);
    cmsWriteTag(profile, cmsSigProfileDescriptionTag, words);
    cmsMLUfree(words);
}

QByteArray saved(cmsHPROFILE profile)
{
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    // The time it was made at (ICC.1, 7.2.8): without it equal profiles have equal bytes.
    std::fill_n(bytes.begin() + 24, 12, '\0');
    return bytes;
}

QByteArray rgbIcc(const char* name, const cmsCIExyYTRIPLE& primaries,
    const std::function<lcms::Curve(cmsContext)>& makeCurve)
{
    const lcms::Context context = lcms::makeContext();
    const lcms::Curve curve = makeCurve(context.get());
    std::array<cmsToneCurve*, 3> curves{curve.get(), curve.get(), curve.get()};
    const lcms::Profile profile(
        cmsCreateRGBProfileTHR(context.get(), &whiteD65, &primaries, curves.data()));
    setDescription(context.get(), profile.get(), name);
    return saved(profile.get());
}

const cmsCIExyYTRIPLE* primariesOf(int code)
{
    switch (code) {
    case 1:
    case 2: // not specified: nobody leaves it out who means anything else
        return &primaries709;
    case 9:
        return &primaries2020;
    case 12:
        return &primariesP3;
    default:
        return nullptr;
    }
}

std::function<lcms::Curve(cmsContext)> curveOf(int code)
{
    switch (code) {
    case 1: // BT.709 and its equals
    case 6:
    case 14:
    case 15:
        return &curve709;
    case 2: // not specified
    case 13:
        return &sRgbCurve;
    case 4:
        return [](cmsContext context) { return gammaCurve(context, 2.2); };
    case 5:
        return [](cmsContext context) { return gammaCurve(context, 2.8); };
    case 8:
        return [](cmsContext context) { return gammaCurve(context, 1.0); };
    case 16:
        return [](cmsContext context) { return hdrCurve(context, &lightOfPq); };
    case 18:
        return [](cmsContext context) { return hdrCurve(context, &lightOfHlg); };
    default:
        return nullptr;
    }
}

} // namespace

QByteArray sRgbIcc()
{
    return rgbIcc("sRGB", primaries709, &sRgbCurve);
}

ColourProfile standInProfile(ProfileFault fault)
{
    const auto made = [](const char* name) {
        return ColourProfile::fromBytes(rgbIcc(name, primaries709, &sRgbCurve))
            .value_or(ColourProfile());
    };
    // In the order of ProfileFault.
    static const std::array<ColourProfile, 4> profiles{
        made("sRGB in place of a profile that cannot be used"),
        made("sRGB in place of a profile for greys"), made("sRGB in place of a profile for inks"),
        made("sRGB in place of a profile of another kind")};
    return profiles.at(static_cast<std::size_t>(fault));
}

std::optional<ProfileFault> profileFault(const ColourProfile& profile)
{
    for (const ProfileFault fault :
        {ProfileFault::Damaged, ProfileFault::Greys, ProfileFault::Inks, ProfileFault::Other}) {
        if (profile == standInProfile(fault)) {
            return fault;
        }
    }
    return std::nullopt;
}

ColourProfile assumedProfile()
{
    static const ColourProfile profile =
        ColourProfile::fromBytes(rgbIcc("sRGB, assumed", primaries709, &sRgbCurve))
            .value_or(ColourProfile());
    return profile;
}

ColourProfile withoutItsReason(const ColourProfile& profile)
{
    const bool hasReason = profile == assumedProfile() || profileFault(profile);
    return hasReason ? ColourProfile() : profile;
}

QByteArray adobeRgbIcc()
{
    return rgbIcc("Adobe RGB (1998)", primariesAdobe,
        [](cmsContext context) { return gammaCurve(context, gammaAdobe); });
}

QByteArray displayP3Icc()
{
    return rgbIcc("Display P3", primariesP3, &sRgbCurve);
}

QByteArray greyGamma22Icc()
{
    const lcms::Context context = lcms::makeContext();
    const lcms::Curve curve = gammaCurve(context.get(), 2.2);
    const lcms::Profile profile(cmsCreateGrayProfileTHR(context.get(), &whiteD65, curve.get()));
    setDescription(context.get(), profile.get(), "Grey, gamma 2.2");
    return saved(profile.get());
}

std::optional<ColourProfile> profileFromCodePoints(int primaries, int transfer)
{
    const cmsCIExyYTRIPLE* xyY = primariesOf(primaries);
    const auto curve = curveOf(transfer);
    if (xyY == nullptr || !curve) {
        return std::nullopt;
    }
    if (xyY == &primaries709 && (transfer == 13 || transfer == 2 || transfer == 1)) {
        // BT.709 pictures are graded on screens that show them like sRGB; browsers do the same.
        return ColourProfile();
    }
    if (xyY == &primariesP3 && (transfer == 13 || transfer == 2)) {
        return ColourProfile::displayP3();
    }
    const QString name =
        QStringLiteral("ITU-T H.273 %1/%2").arg(primaries).arg(transfer); // codes, not words
    auto profile = ColourProfile::fromBytes(rgbIcc(name.toLatin1().constData(), *xyY, curve));
    return profile ? std::optional<ColourProfile>(*profile) : std::nullopt;
}

} // namespace skein
