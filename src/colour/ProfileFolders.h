// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourProfile.h"

#include <QList>
#include <QStringList>

namespace skein {

/** A profile that lies on this computer. */
struct InstalledProfile
{
    QString path;
    QString description;
};

/** Where profiles are installed: color/icc in the system's data folders, the user's icc folders. */
[[nodiscard]] QStringList profileFolders();

/**
 * The usable profiles below @p folders that stand for a printer or a screen (@p screensOnly: for a
 * screen), sorted by description; of two with the same description the first found. Reads files:
 * for worker threads.
 */
[[nodiscard]] QList<InstalledProfile> installedProfiles(
    const QStringList& folders, bool screensOnly = false);

} // namespace skein
