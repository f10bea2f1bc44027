// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein {

/**
 * The session folder used when nobody named one: Pictures/Skein/<today, ISO date> in the desktop's
 * pictures folder. It may not exist yet. Reads the desktop's settings; does not touch the folder.
 */
[[nodiscard]] QString defaultSessionFolder();

} // namespace skein
