// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/UsableProfile.h"

#include "base/Logging.h"
#include "image/Picture.h"

#include <QCoreApplication>

namespace skein {

namespace {

class ProfileSentences
{
    Q_DECLARE_TR_FUNCTIONS(skein::ProfileSentences)
};

/** Greys may have a profile for colours: it is asked for equal parts of them. */
bool isFor(PixelKind pixels, ColourProfile::Kind kind)
{
    switch (kind) {
    case ColourProfile::Kind::Cmyk:
        return pixels == PixelKind::Inks;
    case ColourProfile::Kind::Grey:
        return pixels == PixelKind::Grey;
    case ColourProfile::Kind::Rgb:
        break;
    }
    return pixels != PixelKind::Inks;
}

} // namespace

tl::expected<ColourProfile, ProfileFault> openedFor(PixelKind pixels, const QByteArray& icc)
{
    const auto profile = ColourProfile::fromBytes(icc);
    if (!profile) {
        qCDebug(lcImage) << "embedded profile:" << profile.error().message;
        const bool isWhole = profile.error().kind == ErrorKind::Unsupported;
        return tl::unexpected(isWhole ? ProfileFault::Other : ProfileFault::Damaged);
    }
    if (isFor(pixels, profile->kind())) {
        return *profile;
    }
    switch (profile->kind()) {
    case ColourProfile::Kind::Cmyk:
        return tl::unexpected(ProfileFault::Inks);
    case ColourProfile::Kind::Grey:
        return tl::unexpected(ProfileFault::Greys);
    case ColourProfile::Kind::Rgb:
        break;
    }
    return tl::unexpected(ProfileFault::Other); // For light, in a picture of inks.
}

tl::expected<ColourProfile, ProfileFault> usableProfile(const QByteArray& icc, bool grey)
{
    return openedFor(grey ? PixelKind::Grey : PixelKind::Rgb, icc);
}

std::optional<ColourProfile> standInFor(const std::optional<ProfileFault>& fault)
{
    return fault ? std::optional(standInProfile(*fault)) : std::nullopt;
}

QString sentenceForProfile(ProfileFault fault)
{
    switch (fault) {
    case ProfileFault::Damaged:
        return sentenceForBrokenProfile();
    case ProfileFault::Greys:
        return ProfileSentences::tr(
            "The colour profile in this file is one for greys, but the picture has colours. They "
            "are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote "
            "it.");
    case ProfileFault::Inks:
        return ProfileSentences::tr(
            "The colour profile in this file is one for printing inks (CMYK), but the picture is "
            "not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile "
            "in the program that wrote it.");
    case ProfileFault::Other:
        break;
    }
    return ProfileSentences::tr(
        "The colour profile in this file is not one for RGB pictures (it may be for Lab), so its "
        "colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that "
        "wrote it.");
}

} // namespace skein
