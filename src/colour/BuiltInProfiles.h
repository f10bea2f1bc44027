// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourProfile.h"

#include <optional>

namespace skein {

/** The ICC bytes of the profiles that Skein brings along; made by lcms2. Reentrant. */
[[nodiscard]] QByteArray sRgbIcc();
[[nodiscard]] QByteArray adobeRgbIcc();
[[nodiscard]] QByteArray displayP3Icc();
[[nodiscard]] QByteArray greyGamma22Icc();

/** Why a picture's own profile cannot be used. */
enum class ProfileFault : quint8 {
    Damaged,
    Greys, ///< It is one for greys, in a picture of colours.
    Inks,  ///< It is one for printing inks (CMYK), in a picture of light.
    Other, ///< It is one for Lab or the like, or describes no colours at all.
};

/**
 * What counts for pictures whose own profile cannot be used: sRGB, under a name that says so and
 * why, by which it can be told from a picture that is known to be sRGB.
 */
[[nodiscard]] ColourProfile standInProfile(ProfileFault fault = ProfileFault::Damaged);
/** Why @p profile stands in for another; nothing when it does not. */
[[nodiscard]] std::optional<ProfileFault> profileFault(const ColourProfile& profile);
/** What counts for pictures that do not say what their pixels mean: sRGB, told in the same way. */
[[nodiscard]] ColourProfile assumedProfile();
/** What both of them stand for; any other profile as it is. */
[[nodiscard]] ColourProfile withoutItsReason(const ColourProfile& profile);

/**
 * The profile that code points of ITU-T H.273 describe, as HEIF ("nclx") and PNG ("cICP") carry
 * them; nothing for those that are not known. Of HDR (PQ, HLG) diffuse white becomes the screen's
 * white, and what is brighter is pressed into the last fifth of the tones.
 */
[[nodiscard]] std::optional<ColourProfile> profileFromCodePoints(int primaries, int transfer);

} // namespace skein
