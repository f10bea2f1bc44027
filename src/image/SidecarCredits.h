// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * What a photographer wants to stand in the sidecar of each new photograph; empty: nothing is
 * written, and what another program wrote there is never replaced. Written as dc:creator, dc:rights
 * and dc:description, which Lightroom, darktable and digiKam read, and as their mirrors in EXIF's
 * words (tiff:Artist, tiff:Copyright, tiff:ImageDescription, exif:UserComment) where these are
 * there already; a copyright also sets xmpRights:Marked, as photoshop does.
 */
struct SidecarCredits
{
    QString artist;
    QString copyright;
    QString comment;

    [[nodiscard]] bool isEmpty() const
    {
        return artist.isEmpty() && copyright.isEmpty() && comment.isEmpty();
    }
    friend bool operator==(const SidecarCredits&, const SidecarCredits&) = default;
};

} // namespace skein
