// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/BuiltInProfiles.h"
#include "colour/ColourProfile.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace skein {

/** What the numbers of a pixel are. */
enum class PixelKind : quint8 { Grey, Rgb, Inks };

/**
 * @p icc if it can be used for such @p pixels, else why it cannot. Greys may have a profile for
 * colours: it is asked for equal parts of them. Reentrant, as all here.
 */
[[nodiscard]] tl::expected<ColourProfile, ProfileFault> openedFor(
    PixelKind pixels, const QByteArray& icc);

/** @p icc if it can be used, is not for inks, and for greys only where the pixels are @p grey; else
 * why it cannot. */
[[nodiscard]] tl::expected<ColourProfile, ProfileFault> usableProfile(
    const QByteArray& icc, bool grey);

/** standInProfile() of the fault, if there is one. */
[[nodiscard]] std::optional<ColourProfile> standInFor(const std::optional<ProfileFault>& fault);

/** What to say under a picture that is shown in standInProfile(@p fault). */
[[nodiscard]] QString sentenceForProfile(ProfileFault fault);

} // namespace skein
