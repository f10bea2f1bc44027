// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliOptions.h"

class QCommandLineParser;

namespace skein {

/** Reads --hook, each with the --hook-arg that stand behind it. @return a sentence when that makes
 * no sense, else nothing. */
[[nodiscard]] QString readHooks(const QCommandLineParser& parser, CliOptions& options);

} // namespace skein
