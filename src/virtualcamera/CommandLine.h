// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "virtualcamera/CameraOptions.h"

class QCoreApplication;

namespace skein {

/**
 * Reads the command line; the error is a sentence for the user (exit code 2). Prints and ends the
 * program for --help and --version.
 */
[[nodiscard]] Result<CameraOptions> parseCommandLine(const QCoreApplication& app);

} // namespace skein
