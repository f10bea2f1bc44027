// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraInfo.h"

namespace skein {

/** The libgphoto2 this host runs with, and a sentence when it has known faults. */
[[nodiscard]] LibraryInfo libraryInfo();

/** The sentence for a version such as "2.5.30"; empty when nothing speaks against it. */
[[nodiscard]] QString libraryWarning(const QString& version);

} // namespace skein
