// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FocusPoints.h"

#include <QString>

namespace skein {

/**
 * Where the camera focused in the photograph at @p path, as far as its metadata tells in a way that
 * exiv2 0.27 hands on; empty otherwise. Turned upright as EXIF's orientation says. Never writes.
 *
 * - Canon with AFInfo2 (EOS and PowerShot since about 2008): all fields with their states.
 * - Nikon with AFInfo2 1.00 and 1.01: the area of contrast detection (live view, mirrorless). For
 *   phase detection Nikon stores the numbers of fields without their places.
 * - Sony (E mount), Fujifilm, Panasonic: the place, with a symbolic size where the camera tells
 *   none. Olympus: the selected areas.
 * - Every other maker that fills Exif's SubjectArea, as telephones do.
 *
 * Only Canon and Nikon tell whether a field was in focus; others count as selected. What is not in
 * the form that the maker's cameras write is taken for nothing. Blocking; reentrant, after
 * initImageLibraries().
 */
[[nodiscard]] FocusPoints readFocusPoints(const QString& path);

} // namespace skein
